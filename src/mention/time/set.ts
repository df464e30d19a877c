import type { Atom } from '../quantity/atoms.ts'
import { wordAt } from '../quantity/quantity-rule.ts'
import { type Reading, type TimeRule, unplaced } from './time-rule.ts'
import { UNITS_OF_TIME, WEEKDAYS } from './time-words.ts'

/** Reads times that come again. */
export const set: TimeRule = {
  id: 'set',
  phenomenon: "What comes again: 'daily', 'every day', 'each year', 'annually', 'per month', '300 barrels a day'",
  examples: [
    'It opens [daily].',
    'It floods [every year].',
    'It pumps 300 barrels [a day].',
    'It costs $5 [per month].',
  ],
  counterexamples: [{ text: 'Each of them won.', why: 'no unit of time' }],
  read: (atoms, at) => adverb(atoms, at) ?? each(atoms, at),
}

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['hourly', 'PT1H'],
])

function adverb(atoms: readonly Atom[], at: number): Reading | null {
  const value = ADVERBS.get(wordAt(atoms, at))
  return value === undefined || atoms[at]?.pos === 'PROPN'
    ? null
    : { first: at, end: at + 1, place: () => unplaced('SET', value) }
}

function each(atoms: readonly Atom[], at: number): Reading | null {
  const word = wordAt(atoms, at)
  const rate = /^an?$/.test(word)
  if (!rate && !/^(?:every|each|per)$/.test(word)) return null
  const name = wordAt(atoms, at + 1)
  const weekday = rate ? undefined : WEEKDAYS.get(name)
  if (weekday !== undefined) return { first: at, end: at + 2, place: () => unplaced('SET', `XXXX-WXX-${weekday}`) }
  const unit = UNITS_OF_TIME.get(name)
  if (!unit || name.endsWith('s') || name === 'second') return null
  const before = atoms[at - 1]
  if (rate && !(before?.pos === 'NOUN' && /s$|^(?:percent|cent|%)$/.test(before.lower))) return null
  const value = unit.clock ? `PT1${unit.letter}` : `P1${unit.letter}`
  return { first: at, end: at + 2, place: () => unplaced('SET', value) }
}
