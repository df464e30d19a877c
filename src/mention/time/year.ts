import type { Atom } from '../quantity/atoms.ts'
import { dateNumber } from '../quantity/date-number.ts'
import { isHyphen, wordAt } from '../quantity/quantity-rule.ts'
import { yearValue } from './calendar.ts'
import { eraYear, yearOnly } from './full-date.ts'
import { fixed, type Reading, type TimeRule } from './time-rule.ts'
import { yearAt } from './time-words.ts'

/** Reads years. */
export const yearAlone: TimeRule = {
  id: 'year',
  phenomenon:
    "A year in figures, a span of years, a fiscal year, and years with their era: '2024', '2014-18', 'fiscal 2019', '490 BC'",
  examples: [
    'It began in [2019].',
    'The [2014-18] drought hurt.',
    'In [490 BC] it fell.',
    'Sales in [fiscal 2019] rose.',
    "The class of ['98] met.",
  ],
  counterexamples: [
    { text: 'The blast killed 1800 people.', why: 'it counts people' },
    { text: 'It costs $2000.', why: 'money' },
    { text: 'The motor turns at 2000 rpm.', why: 'a unit follows' },
  ],
  read: (atoms, at) => eraSpan(atoms, at) ?? fiscal(atoms, at) ?? short(atoms, at) ?? figures(atoms, at),
}

/** '264 BC', 'AD 70', '264 to 241 BC' (its first year). */
function eraSpan(atoms: readonly Atom[], at: number): Reading | null {
  const own = eraYear(atoms, at)
  if (own) return { first: at, end: own.end, place: () => yearOnly(own.year) }
  if (!/^\d{2,4}$/.test(wordAt(atoms, at)) || !/^(?:-|–|to|and)$/.test(wordAt(atoms, at + 1))) {
    return /^a\.?d\.?$/.test(wordAt(atoms, at)) &&
      /^[AD.]+$/.test(atoms[at]?.text ?? '') &&
      /^\d{2,4}$/.test(wordAt(atoms, at + 1))
      ? { first: at, end: at + 2, place: () => yearOnly(Number(wordAt(atoms, at + 1))) }
      : null
  }
  const next = eraYear(atoms, at + 2)
  if (!next || next.year > 0 || Number(wordAt(atoms, at)) < 1 - next.year) return null
  return { first: at, end: at + 1, place: () => yearOnly(1 - Number(wordAt(atoms, at))) }
}

function fiscal(atoms: readonly Atom[], at: number): Reading | null {
  const glued = /^fy(\d{2}|\d{4})$/.exec(wordAt(atoms, at))
  if (glued) return reading(at, at + 1, Number(glued[1]) < 100 ? 2000 + Number(glued[1]) : Number(glued[1]))
  if (wordAt(atoms, at) !== 'fiscal') return null
  const from = wordAt(atoms, at + 1) === 'year' ? at + 2 : at + 1
  const year = yearAt(atoms, from)
  return year === null ? null : reading(at, from + 1, year)
}

/** "'98": the century of which it is the nearest past one to the turn of ours. */
function short(atoms: readonly Atom[], at: number): Reading | null {
  const mark = atoms[at]
  const number = atoms[at + 1]
  if (mark?.lower !== "'" || !number || number.start !== mark.end || !/^\d\d$/.test(number.text)) return null
  const two = Number(number.text)
  return {
    first: at,
    end: at + 2,
    place: ({ told, narrative }) =>
      yearOnly(narrative && told ? Math.floor(told.year / 100) * 100 + two : two < 40 ? 2000 + two : 1900 + two),
  }
}

/** '2024'; '2014-18' is an interval. */
function figures(atoms: readonly Atom[], at: number): Reading | null {
  const year = yearAt(atoms, at)
  if (year === null || atoms[at - 1]?.text === '$' || isPartOfName(atoms, at)) return null
  const numeral = { first: at, end: at + 1, low: year, high: year, scale: 1, rule: 'digits' }
  if (!dateNumber.drops(atoms, numeral)) return null
  const to = spanEnd(atoms, at, year)
  return to === null
    ? reading(at, at + 1, year)
    : {
        first: at,
        end: at + 3,
        place: () => fixed(`${yearValue(year)}/${yearValue(to)}`, { year: to, month: null, day: null }),
      }
}

/** 'Agenda 2030-style', 'No. 1944': behind a label or inside a hyphened word. */
const isPartOfName = (atoms: readonly Atom[], at: number): boolean =>
  /^(?:#|no|number|page|room|flight|route|highway|section)$/.test(wordAt(atoms, at - 1)) ||
  (isHyphen(atoms, at - 1) &&
    !/^(?:mid|early|late|pre|post)/.test(wordAt(atoms, at - 2)) &&
    yearAt(atoms, at - 2) === null)

function spanEnd(atoms: readonly Atom[], at: number, year: number): number | null {
  if (!/^[-–—/]$/.test(wordAt(atoms, at + 1)) || atoms[at + 1]?.spaced || atoms[at + 2]?.spaced) return null
  const word = wordAt(atoms, at + 2)
  if (!/^(?:\d{2}|\d{4})$/.test(word) || /^[-–/]$/.test(wordAt(atoms, at + 3))) return null
  const to = word.length === 2 ? Math.floor(year / 100) * 100 + Number(word) : Number(word)
  return to > year && to - year < 200 ? to : null
}

const reading = (first: number, end: number, year: number): Reading => ({ first, end, place: () => yearOnly(year) })
