import type { Atom } from '../quantity/atoms.ts'
import { isHyphen, wordAt } from '../quantity/quantity-rule.ts'
import { addMonths, yearValue } from './calendar.ts'
import { lost, type Reading, type TimeRule } from './time-rule.ts'
import { ordinalAt, yearAt } from './time-words.ts'
import { nowOf } from './when-near.ts'

/** Reads quarters and halves of a year. */
export const quarter: TimeRule = {
  id: 'quarter',
  phenomenon:
    "A quarter or half of a year: 'the third quarter', 'third-quarter', 'Q3 2019', 'the first half of 2023', \"this year's first quarter\"",
  examples: [
    'Sales rose in [the third quarter].',
    'Costs fell in [the quarter].',
    '[The third-quarter] loss grew.',
    'It fell in [Q3 2019].',
    'It rose in [the first half of 2023].',
  ],
  counterexamples: [
    { text: 'In the second half he scored.', why: 'a half of a game: no year' },
    { text: 'It sold a quarter of it.', why: 'a share' },
  ],
  read: (atoms, at) => glued(atoms, at) ?? named(atoms, at) ?? latest(atoms, at),
}

function glued(atoms: readonly Atom[], at: number): Reading | null {
  const found = /^(?:q([1-4])|([1-4])q)$/.exec(wordAt(atoms, at))
  if (!found) return null
  const of = wordAt(atoms, at + 1) === 'of' ? at + 2 : at + 1
  const year = yearAt(atoms, of)
  return reading(at, year === null ? at + 1 : of + 1, `Q${found[1] ?? found[2]}`, year, 0)
}

/** 'the quarter', 'the latest quarter': the last one that was over. */
function latest(atoms: readonly Atom[], at: number): Reading | null {
  if (wordAt(atoms, at) !== 'the') return null
  const name = wordAt(atoms, at + 1) === 'latest' ? at + 2 : at + 1
  if (wordAt(atoms, name) !== 'quarter') return null
  return {
    first: at,
    end: name + 1,
    place: (anchors) => {
      const from = nowOf(anchors)
      if (!from || from.now.month === null) return lost()
      const past = addMonths(from.now, -3)
      const value = `${yearValue(past.year)}-Q${Math.ceil((past.month as number) / 3)}`
      return { type: 'DATE', value, anchor: from.anchor, at: null }
    },
  }
}

function named(atoms: readonly Atom[], at: number): Reading | null {
  const before = yearBefore(atoms, at)
  let from = before.end
  if (/^(?:the|its|fiscal|a)$/.test(wordAt(atoms, from))) from++
  if (
    wordAt(atoms, from) === 'fiscal' ||
    (before.year === null && yearAt(atoms, from) !== null && wordAt(atoms, at) === 'the')
  )
    from++
  if (isHyphen(atoms, from)) from++
  const own = yearAt(atoms, from - 1)
  const nth = wordAt(atoms, from) === 'last' ? null : ordinalAt(atoms, from)
  const name = isHyphen(atoms, from + 1) ? from + 2 : from + 1
  const word = wordAt(atoms, name)
  if (nth === null || nth > 4 || (word !== 'quarter' && word !== 'half') || (word === 'half' && nth > 2)) return null
  const of = wordAt(atoms, name + 1) === 'of' ? name + 2 : name + 1
  const year = yearAt(atoms, of)
  const told = OFFSETS.get(`${wordAt(atoms, of)} ${wordAt(atoms, of + 1)}`)
  if (word === 'half' && year === null && own === null && told === undefined && before.offset === null) return null
  const end = year !== null ? of + 1 : told !== undefined && of > name + 1 ? of + 2 : name + 1
  return reading(
    at,
    end,
    `${word === 'half' ? 'H' : 'Q'}${nth}`,
    year ?? own,
    before.offset ?? (of > name + 1 ? told : undefined) ?? null,
  )
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last year', -1],
  ['this year', 0],
  ['next year', 1],
  ['the year', 0],
])

/** "this year's", "last year's" before a quarter. */
function yearBefore(atoms: readonly Atom[], at: number): { end: number; offset: number | null; year: null } {
  const offset =
    wordAt(atoms, at + 2) === "'s" ? OFFSETS.get(`${wordAt(atoms, at)} ${wordAt(atoms, at + 1)}`) : undefined
  return offset === undefined ? { end: at, offset: null, year: null } : { end: at + 3, offset, year: null }
}

const reading = (first: number, end: number, part: string, year: number | null, offset: number | null): Reading => ({
  first,
  end,
  place: (anchors) => {
    const from = nowOf(anchors)
    if (year !== null) return { type: 'DATE', value: `${yearValue(year)}-${part}`, anchor: 'none', at: null }
    if (!from) return lost()
    // The last such quarter that was over, where nothing says which.
    const months = part.startsWith('Q') ? 3 * Number(part[1]) : 6 * Number(part[1])
    const past = offset === null && (from.now.month ?? 12) < months - 2 ? -1 : 0
    return {
      type: 'DATE',
      value: `${yearValue(from.now.year + (offset ?? past))}-${part}`,
      anchor: from.anchor,
      at: null,
    }
  },
})
