import type { Atom } from '../quantity/atoms.ts'
import { wordAt } from '../quantity/quantity-rule.ts'
import { valueOf, yearValue } from './calendar.ts'
import { fixed, lost, type Placed, type Reading, type TimeRule } from './time-rule.ts'
import { dayAt, monthAt, weekdayAt, yearAt } from './time-words.ts'
import { withYear } from './when-near.ts'

/** Reads days of a month, with or without their year. */
export const fullDate: TimeRule = {
  id: 'full-date',
  phenomenon:
    "A day of a month in either order, with a weekday before and a year after where they stand: 'Monday, Oct. 21', '12 November 2018'; ISO dates",
  examples: [
    'It began on [Oct. 21].',
    'It ended on [November 12, 2018].',
    'They met on [Monday, 12 November 2018].',
    'It fell on [the 28th of August].',
    'The strikes of [August 14-17] went on.',
    'Logged [2018-04-21].',
  ],
  counterexamples: [
    { text: 'They may 12 times a day.', why: 'no month: no capital' },
    { text: 'It sold 5 in the morning.', why: 'no month' },
  ],
  read: (atoms, at) => {
    const weekday = weekdayAt(atoms, at)
    if (!weekday) return monthFirst(atoms, at) ?? dayFirst(atoms, at) ?? numeric(atoms, at)
    let from = weekday.end
    if (wordAt(atoms, from) === ',') from++
    if (wordAt(atoms, from) === 'the') from++
    const reading = monthFirst(atoms, from) ?? dayFirst(atoms, from)
    return reading && { ...reading, first: at }
  },
}

/** 'Oct. 21', 'August 14-17', 'November 12, 2018'. */
function monthFirst(atoms: readonly Atom[], at: number): Reading | null {
  const month = monthAt(atoms, at)
  const day = month && dayAt(atoms, month.end)
  if (!month || day === null || wordAt(atoms, month.end + 1) === '%' || /^[a-z]/.test(wordAt(atoms, month.end)))
    return null
  const last = lastDay(atoms, month.end + 1, day)
  return withYearAfter(atoms, at, last?.end ?? month.end + 1, month.month, day, last?.day ?? null)
}

/** '12 November', '14-17 August', 'the 28th of August'. */
function dayFirst(atoms: readonly Atom[], at: number): Reading | null {
  const from = wordAt(atoms, at) === 'the' ? at + 1 : at
  const day = dayAt(atoms, from)
  if (day === null || /^0\d/.test(wordAt(atoms, from))) return null
  const last = lastDay(atoms, from + 1, day)
  let name = last?.end ?? from + 1
  if (wordAt(atoms, name) === 'of') name++
  const month = monthAt(atoms, name)
  if (!month) return null
  return withYearAfter(atoms, at, month.end, month.month, day, last?.day ?? null)
}

/** The second day of 'August 14-17' and '14 to 17 August'. */
function lastDay(atoms: readonly Atom[], at: number, first: number): { day: number; end: number } | null {
  if (!/^(?:-|–|—|to)$/.test(wordAt(atoms, at))) return null
  const day = dayAt(atoms, at + 1)
  return day !== null && day > first && !monthAt(atoms, at) ? { day, end: at + 2 } : null
}

function withYearAfter(
  atoms: readonly Atom[],
  first: number,
  end: number,
  month: number,
  day: number,
  last: number | null,
): Reading {
  const comma = wordAt(atoms, end) === ',' ? end + 1 : end
  const of = wordAt(atoms, end) === 'of' ? end + 1 : comma
  const year = yearAt(atoms, of)
  const era = year === null ? eraYear(atoms, end) : null
  const to = era?.end ?? (year === null ? end : of + 1)
  return {
    first,
    end: to,
    place: (anchors) => {
      const known = year ?? era?.year ?? null
      const at = known === null ? null : { year: known, month, day }
      const placed = at ? fixed(valueOf(at), at) : withYear(anchors, month, day)
      return last === null ? placed : interval(placed, last)
    },
  }
}

/** A day range: its value is the EDTF interval, since TIMEX3 has none. */
function interval(placed: Placed, day: number): Placed {
  if (!placed.at) return { ...placed, value: null, edtf: null }
  const to = { ...placed.at, day }
  return { ...placed, value: `${valueOf(placed.at)}/${valueOf(to)}`, at: to }
}

/** '490 BC', '70 AD' after a date. */
export function eraYear(atoms: readonly Atom[], at: number): { year: number; end: number } | null {
  if (!/^\d{1,4}$/.test(wordAt(atoms, at))) return null
  const era = wordAt(atoms, at + 1).replaceAll('.', '')
  if (!/^(?:bce?|ad|ce|b)$/.test(era)) return null
  let end = at + 2
  if (era === 'b') {
    if (wordAt(atoms, end) !== '.' || !wordAt(atoms, end + 1).startsWith('c')) return null
    end += 2
  }
  const year = Number(wordAt(atoms, at))
  return { year: era.startsWith('b') ? 1 - year : year, end }
}

/** '2018-04-21'; '8/6/2024' only where the day cannot be the month. */
function numeric(atoms: readonly Atom[], at: number): Reading | null {
  const word = wordAt(atoms, at)
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(word)
  if (iso) {
    const [year, month, day] = iso.slice(1, 4).map(Number) as [number, number, number]
    const when = { year, month, day }
    return { first: at, end: at + 1, place: () => fixed(valueOf(when), when) }
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)$/.exec(word)
  if (!slashed) return null
  const [a, b, y] = slashed.slice(1, 4).map(Number) as [number, number, number]
  const year = y < 100 ? (y < 50 ? 2000 : 1900) + y : y
  const [month, day] = a > 12 ? [b, a] : [a, b]
  const sure = a > 12 !== b > 12 || a === b
  return {
    first: at,
    end: at + 1,
    place: () => (sure && month <= 12 ? fixed(valueOf({ year, month, day }), { year, month, day }) : lost()),
  }
}

export const yearOnly = (year: number): Placed => fixed(yearValue(year), { year, month: null, day: null })
