import type { Atom } from '../quantity/atoms.ts'
import { parseDigits, SCALES, WORD_VALUES } from '../quantity/number-table.ts'
import { isHyphen, wordAt } from '../quantity/quantity-rule.ts'

const indexed = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((words, n) => words.split(' ').map((word) => [word, n + 1] as const)))

/** Months by name and abbreviation, without a full stop. */
export const MONTHS = indexed([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
])

/** Weekdays, Monday is 1. */
export const WEEKDAYS = indexed([
  'monday mon mondays',
  'tuesday tue tues tuesdays',
  'wednesday wed wednesdays',
  'thursday thu thurs thursdays',
  'friday fri fridays',
  'saturday sat saturdays',
  'sunday sun sundays',
])

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

/** Parts of the day, by TIMEX3. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['dawn', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['dusk', 'TEV'],
  ['night', 'TNI'],
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T24:00'],
])

/** Units of time: TIMEX3's letter, and whether it is shorter than a day. */
export interface TimeUnit {
  readonly letter: 'S' | 'M' | 'H' | 'D' | 'W' | 'Y' | 'Q' | 'DE' | 'CE'
  readonly clock: boolean
}
const unit = (letter: TimeUnit['letter'], clock = false): TimeUnit => ({ letter, clock })
const UNIT_ROWS: readonly (readonly [string, TimeUnit])[] = [
  ['second', unit('S', true)],
  ['minute', unit('M', true)],
  ['hour', unit('H', true)],
  ['day', unit('D')],
  ['night', unit('D')],
  ['week', unit('W')],
  ['month', unit('M')],
  ['quarter', unit('Q')],
  ['year', unit('Y')],
  ['decade', unit('DE')],
  ['century', unit('CE')],
]

/** Singulars and plurals; 'fortnight' is two weeks and left out. */
export const UNITS_OF_TIME: ReadonlyMap<string, TimeUnit> = new Map(
  UNIT_ROWS.flatMap(([word, row]) => [
    [word, row] as const,
    [word === 'century' ? 'centuries' : `${word}s`, row] as const,
  ]),
)

/** A month by its capital ('may' and 'march' are words); abbreviations may keep their full stop. */
export function monthAt(atoms: readonly Atom[], at: number): { month: number; end: number } | null {
  const atom = atoms[at]
  if (!atom || !/^[A-Z]/.test(atom.text)) return null
  const word = atom.lower.endsWith('.') ? atom.lower.slice(0, -1) : atom.lower
  const month = MONTHS.get(word)
  if (month === undefined) return null
  const stop =
    word.length <= 4 && wordAt(atoms, at + 1) === '.' && !atoms[at + 1]?.spaced && atoms[at + 2] !== undefined
  return { month, end: stop ? at + 2 : at + 1 }
}

export function weekdayAt(atoms: readonly Atom[], at: number): { weekday: number; end: number } | null {
  const atom = atoms[at]
  if (!atom || !/^[A-Z]/.test(atom.text)) return null
  const word = atom.lower.endsWith('.') ? atom.lower.slice(0, -1) : atom.lower
  const weekday = WEEKDAYS.get(word)
  if (
    weekday === undefined ||
    (/^(?:sun|sat|mon|wed|fri)$/.test(word) && wordAt(atoms, at + 1) !== ',' && !atom.lower.endsWith('.'))
  )
    return null
  return { weekday, end: at + 1 }
}

/** A day of the month: '8', '8th'. */
export function dayAt(atoms: readonly Atom[], at: number): number | null {
  const found = /^([0-3]?\d)(?:st|nd|rd|th)?$/.exec(wordAt(atoms, at))
  const day = found ? Number(found[1]) : (ORDINAL_DAYS.get(wordAt(atoms, at)) ?? 0)
  return day >= 1 && day <= 31 ? day : null
}
const ORDINAL_DAYS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, n) => [word, n + 1] as const),
)

/** Ordinals up to the twelfth, in words and digits. */
export const ordinalAt = (atoms: readonly Atom[], at: number): number | null => {
  const word = wordAt(atoms, at)
  const found = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  return found ? Number(found[1]) : (ORDINAL_DAYS.get(word) ?? null)
}

/** A year in digits of four figures, 1000 to 2199. */
export function yearAt(atoms: readonly Atom[], at: number): number | null {
  const word = wordAt(atoms, at)
  if (!/^[12]\d{3}$/.test(word)) return null
  const year = Number(word)
  return year <= 2199 ? year : null
}

/** A number of units, in digits or words; 'few' and 'several' give `null` for the count. */
export function countAt(atoms: readonly Atom[], at: number): { count: number | null; end: number } | null {
  const word = wordAt(atoms, at)
  if (word === 'a' || word === 'an' || word === 'the') return articleCount(atoms, at, word)
  if (/^(?:several|many|few|numerous|some)$/.test(word)) return { count: null, end: at + 1 }
  if (word === 'half' && /^an?$/.test(wordAt(atoms, at + 1))) return { count: 0.5, end: at + 2 }
  const digits = /^\d{1,5}(?:\.\d+)?$|^\d{1,3},\d{3}$/.test(word) ? parseDigits(word) : null
  if (digits !== null) return withHalf(atoms, digits, at + 1)
  let value = WORD_VALUES.get(word)
  if (value === undefined) return null
  let end = at + 1
  if (value >= 20) {
    const next = isHyphen(atoms, end) ? end + 1 : end
    const one = WORD_VALUES.get(wordAt(atoms, next))
    if (one !== undefined && one > 0 && one < 10) {
      value += one
      end = next + 1
    }
  }
  const scale = SCALES.get(wordAt(atoms, end))
  return scale === undefined ? withHalf(atoms, value, end) : { count: value * scale, end: end + 1 }
}

function articleCount(atoms: readonly Atom[], at: number, word: string): { count: number | null; end: number } | null {
  const next = wordAt(atoms, at + 1)
  if (word === 'the') return null
  if (next === 'few') return { count: null, end: at + 2 }
  if (next === 'couple') return { count: 2, end: wordAt(atoms, at + 2) === 'of' ? at + 3 : at + 2 }
  const scale = SCALES.get(next)
  if (scale !== undefined) return { count: scale, end: at + 2 }
  return { count: 1, end: at + 1 }
}

/** 'two and a half years', '9 1/2 hours'. */
function withHalf(atoms: readonly Atom[], count: number, end: number): { count: number; end: number } {
  if (wordAt(atoms, end) === 'and' && wordAt(atoms, end + 1) === 'a' && wordAt(atoms, end + 2) === 'half')
    return { count: count + 0.5, end: end + 3 }
  return wordAt(atoms, end) === '1' && wordAt(atoms, end + 1) === '/' && wordAt(atoms, end + 2) === '2'
    ? { count: count + 0.5, end: end + 3 }
    : { count, end }
}

/** The TIMEX3 length of so many units; X where the count is vague. */
export function lengthOf(count: number | null, { letter, clock }: TimeUnit): string {
  const n = count === null ? 'X' : String(count)
  if (letter === 'DE' && count !== null) return `P${count}DE`
  return clock ? `PT${n}${letter}` : `P${n}${letter}`
}
