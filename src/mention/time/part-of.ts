import type { Atom } from '../quantity/atoms.ts'
import { isHyphen, wordAt } from '../quantity/quantity-rule.ts'
import { longest } from './day.ts'
import { decade } from './decade.ts'
import { deicticDay } from './deictic-day.ts'
import { deicticUnit, unitValue } from './deictic-unit.ts'
import { fullDate } from './full-date.ts'
import { monthName } from './month.ts'
import { season } from './season.ts'
import { lost, type Reading, type TimeRule } from './time-rule.ts'
import { UNITS_OF_TIME } from './time-words.ts'
import { weekday } from './weekday.ts'
import { nowOf } from './when-near.ts'
import { yearAlone } from './year.ts'

const WHOLES: readonly TimeRule[] = [fullDate, monthName, yearAlone, decade, season, deicticUnit, deicticDay, weekday]

/** Reads the early, middle or late part of a date. */
export const partOf: TimeRule = {
  id: 'part-of',
  phenomenon:
    "A part of a longer time: 'early January', 'mid-1990', 'late last week', 'the end of 2024', 'later this year', 'early in 2023'",
  examples: [
    'It began in [early January].',
    'It ended in [mid-2023].',
    'It fell at [the end of March 2021].',
    'It opens [later this year].',
    'They met in [the late 1980s].',
  ],
  counterexamples: [{ text: 'The end of it came.', why: 'no date' }],
  read: (atoms, at) => {
    const part = partAt(atoms, at)
    if (!part) return null
    const whole = longest(WHOLES, atoms, part.end)
    if (whole) return { first: at, end: whole.end, mod: part.mod, place: whole.place }
    return bareUnit(atoms, at, part)
  },
}

type Part = { readonly mod: string; readonly end: number; readonly of: boolean }

function partAt(atoms: readonly Atom[], at: number): Part | null {
  const the = /^(?:the|its)$/.test(wordAt(atoms, at))
  const from = the ? at + 1 : at
  const word = wordAt(atoms, from)
  const noun = NOUNS.get(word)
  if (
    noun !== undefined &&
    (wordAt(atoms, from + 1) === 'of' || (wordAt(atoms, from + 2) === 'of' && wordAt(atoms, from + 1) === 'part'))
  ) {
    return { mod: noun, end: wordAt(atoms, from + 1) === 'of' ? from + 2 : from + 3, of: true }
  }
  const mod = ADJECTIVES.get(word)
  if (mod === undefined) return null
  let end =
    isHyphen(atoms, from + 1) || wordAt(atoms, from + 1) === 'in' || wordAt(atoms, from + 1) === 'on'
      ? from + 2
      : from + 1
  if (word.endsWith('-')) end = from + 1
  return { mod, end, of: false }
}

const NOUNS: ReadonlyMap<string, string> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['early', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['latter', 'END'],
  ['rest', 'END'],
])
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['mid-', 'MID'],
  ['early-', 'START'],
  ['late-', 'END'],
  ['late', 'END'],
  ['later', 'END'],
])

/** 'the end of the year', 'later that month', 'earlier in the week': the one at hand. */
function bareUnit(atoms: readonly Atom[], at: number, part: Part): Reading | null {
  if (wordAt(atoms, part.end) !== 'the') return null
  const unit = UNITS_OF_TIME.get(wordAt(atoms, part.end + 1))
  if (!unit || unit.clock || unit.letter === 'D' || wordAt(atoms, part.end + 1).endsWith('s')) return null
  return {
    first: at,
    end: part.end + 2,
    mod: part.mod,
    place: (anchors) => {
      const from = nowOf(anchors)
      const value = from && unitValue(from.now, unit.letter)
      return from && value ? { type: 'DATE', value, anchor: from.anchor, at: null } : lost()
    },
  }
}
