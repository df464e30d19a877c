import type { Modifier, Quantity } from '../model/quantity.ts'
import { isDate, isEdtf } from './edtf.ts'
import type { Known } from './known.ts'
import { refuse } from './refuse.ts'
import { checkName } from './words.ts'

/** What a field may hold: how it is put in words for those who fill it, and how what they give is read. */
export interface ValueKind {
  readonly words: string
  /** The value as a claim holds it; throws where it is none. `null` was dealt with before. */
  parse(given: unknown, known: Known): unknown
}

const oneOf = (...values: readonly string[]): ValueKind => ({
  words: `one of ${values.join(', ')}`,
  parse(given) {
    if (typeof given !== 'string' || !values.includes(given))
      throw refuse('no such value', given, `give one of ${values.join(', ')}`)
    return given
  },
})

const name: ValueKind = { words: 'a word or a few', parse: (given) => checkName('the value', given) }

const EVENT_TYPE = /^(?:[A-Z]{2,}(?:[-_][A-Z]+)*|OTHER:[\p{L}\p{N}][\p{L}\p{N} '’-]*)$/u

const eventType: ValueKind = {
  words: "a PLOVER type in capitals, or 'OTHER:word'",
  parse(given) {
    const words = checkName('the value', given)
    if (!EVENT_TYPE.test(words)) throw refuse('no event type', words, "give capitals as 'ASSAULT', or 'OTHER:flood'")
    return words
  },
}

const date: ValueKind = {
  words: 'a day, month or year: 2031-05-04',
  parse(given) {
    if (typeof given !== 'string' || !isDate(given)) throw refuse('no date', given, 'give a day as 2031-05-04')
    return given
  },
}

const edtf: ValueKind = {
  words: 'a date or a period: 2031-05-04, 2031-05-01/2031-05-04',
  parse(given) {
    if (typeof given !== 'string' || !isEdtf(given))
      throw refuse('no date', given, 'give one as 2031-05-04, or a period as 2031-05-01/2031-05-04')
    return given
  },
}

const entity: ValueKind = { words: 'a name or the id of an entity', parse: (given, known) => known.entity(given) }
const actor: ValueKind = {
  words: "a country's code with a role if any ('NO/military'), or a name that the ledger has",
  parse: (given, known) => known.actor(given),
}
const place: ValueKind = {
  words: 'a name, the id of a place, or { name, lat, lon }',
  parse: (given, known) => known.place(given),
}

const MODIFIERS: readonly Modifier[] = ['exact', 'about', 'at least', 'more than', 'at most', 'nearly', 'between']
const NUMBER = String.raw`-?\d[\d,]*(?:\.\d+)?`
const RANGE = new RegExp(`^(${NUMBER})?\\s*(?:(?:\\.\\.|–|to|-)\\s*(${NUMBER})?)?$`)

/** The bounds that correct a quantity: its unit and its words stay. */
export type Bounds = Pick<Quantity, 'low' | 'high' | 'modifier'>

const quantity: ValueKind = {
  words: "a number or a range: 1200, 800-900, '800..' (at least), '..900' (at most); or { low, high, modifier }",
  parse(given) {
    const { low, high, modifier } = typeof given === 'string' ? readRange(given) : readBounds(given)
    if (low === null && high === null) throw refuse('a quantity without a number', given, 'give low, high or both')
    if (low !== null && high !== null && low > high) throw refuse('low is above high', given, 'give the smaller first')
    return { low, high, modifier: modifier ?? modifierOf(low, high) } satisfies Bounds
  },
}

interface Ends {
  readonly low: number | null
  readonly high: number | null
  readonly modifier: Modifier | null
}

function readRange(words: string): Ends {
  const trimmed = words.trim()
  const match = RANGE.exec(trimmed)
  if (!match || trimmed === '') throw refuse('no number', words, 'give one as 1200, or a range as 800-900')
  const [first, second] = [toNumber(match[1]), toNumber(match[2])]
  const isOne = match[0] === match[1]
  return { low: first, high: isOne ? first : second, modifier: null }
}

const toNumber = (words: string | undefined): number | null =>
  words === undefined ? null : Number(words.replaceAll(',', ''))

function readBounds(given: unknown): Ends {
  if (typeof given === 'number') return readBounds({ low: given, high: given })
  if (typeof given !== 'object' || given === null) throw refuse('no quantity', given, 'give a number, or low and high')
  const { low = null, high = null, modifier = null } = given as Readonly<Record<string, unknown>>
  for (const end of [low, high])
    if (end !== null && (typeof end !== 'number' || !Number.isFinite(end))) throw refuse('no number', end, 'give one')
  if (modifier !== null && !MODIFIERS.includes(modifier as Modifier))
    throw refuse('no such modifier', modifier, `give one of ${MODIFIERS.join(', ')}`)
  return { low: low as number | null, high: high as number | null, modifier: modifier as Modifier | null }
}

const modifierOf = (low: number | null, high: number | null): Modifier =>
  low === null ? 'at most' : high === null ? 'at least' : low === high ? 'exact' : 'between'

/** Every kind of value that a field may have. */
export const valueKinds = {
  name,
  eventType,
  date,
  edtf,
  entity,
  actor,
  place,
  quantity,
  modifier: oneOf(...MODIFIERS),
  aggregate: oneOf('cumulative', 'period', 'snapshot', 'peak', 'forecast', 'event'),
  stance: oneOf('asserted', 'estimated', 'reported', 'predicted', 'denied', 'presupposed', 'questioned', 'conditional'),
  polarity: oneOf('+', '-'),
  statementKind: oneOf('direct', 'indirect', 'mixed'),
} satisfies Readonly<Record<string, ValueKind>>
