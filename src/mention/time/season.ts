import type { Atom } from '../quantity/atoms.ts'
import { wordAt } from '../quantity/quantity-rule.ts'
import { yearValue } from './calendar.ts'
import { eraYear } from './full-date.ts'
import { lost, type Reading, type TimeRule } from './time-rule.ts'
import { SEASONS, yearAt } from './time-words.ts'
import { nowOf } from './when-near.ts'

/** Reads seasons. */
export const season: TimeRule = {
  id: 'season',
  phenomenon: "Seasons with or without a year: 'the summer of 2014', 'last winter', 'this fall', 'spring 2023'",
  examples: [
    'It began in [the summer of 2014].',
    'It froze [last winter].',
    'They left in [spring 2023].',
    'They return [this fall].',
  ],
  counterexamples: [
    { text: 'Prices fall.', why: 'a verb' },
    { text: 'The spring broke.', why: 'no time: neither a year nor a word of time before it' },
  ],
  read: (atoms, at) => {
    const lead = wordAt(atoms, at)
    const direction = DIRECTIONS.get(lead)
    let from = direction !== undefined || lead === 'the' ? at + 1 : at
    if (/^(?:past|coming|following|previous)$/.test(wordAt(atoms, from)) && from > at) from++
    const name = SEASONS.get(wordAt(atoms, from))
    return name === undefined ? null : readSeason(atoms, at, from, name, direction)
  },
}

const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['that', 0],
])

function readSeason(
  atoms: readonly Atom[],
  first: number,
  at: number,
  name: string,
  direction: number | undefined,
): Reading | null {
  const of = wordAt(atoms, at + 1) === 'of' ? at + 2 : at + 1
  const era = eraYear(atoms, of)
  const year = era?.year ?? yearAt(atoms, of)
  if (year !== null) {
    const value = `${yearValue(year)}-${name}`
    return {
      first,
      end: era?.end ?? of + 1,
      place: () => ({ type: 'DATE', value, anchor: 'none', at: { year, month: null, day: null } }),
    }
  }
  const before = wordAt(atoms, first - 1)
  if (
    direction === undefined &&
    !/^(?:in|during|until|by|since|through|throughout|of|that|late|early|mid|over)$/.test(before)
  )
    return null
  if (atoms[at]?.pos === 'VERB' && direction === undefined) return null
  return {
    first,
    end: at + 1,
    place: (anchors) => {
      const from = nowOf(anchors)
      if (!from) return lost()
      const value = `${yearValue(seasonYear(from.now, name, direction ?? 0))}-${name}`
      return { type: 'DATE', value, anchor: from.anchor, at: null }
    },
  }
}

const STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function seasonYear({ year, month }: { year: number; month: number | null }, name: string, direction: number): number {
  const start = STARTS[name] as number
  if (direction < 0) return (month ?? 1) > start + 2 ? year : year - 1
  if (direction > 0) return (month ?? 1) < start ? year : year + 1
  return year
}
