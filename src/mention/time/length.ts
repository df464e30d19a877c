import type { Atom } from '../quantity/atoms.ts'
import { isHyphen, wordAt } from '../quantity/quantity-rule.ts'
import { type TimeRule, unplaced } from './time-rule.ts'
import { countAt, lengthOf, UNITS_OF_TIME } from './time-words.ts'

/** Reads lengths of time. */
export const length: TimeRule = {
  id: 'length',
  phenomenon:
    "A length of time: 'two weeks', 'a two-week', 'several days', 'nearly two years', 'half an hour', 'weeks'",
  examples: [
    'It took [two weeks].',
    'A [three-day] march ended.',
    'It lasted [nearly two years].',
    'It ran for [several days].',
    'It lasted [weeks].',
  ],
  counterexamples: [
    { text: 'The second runner fell.', why: 'an ordinal' },
    { text: 'She is a 15-year-old.', why: 'an age' },
  ],
  read: (atoms, at) => {
    const hedge = hedgeAt(atoms, at)
    const count = countAt(atoms, hedge.end)
    const from = count?.end ?? hedge.end
    const hyphen = isHyphen(atoms, from)
    let name = hyphen ? from + 1 : from
    if (FILLERS.has(wordAt(atoms, name)) && count) name++
    const word = wordAt(atoms, name)
    const unit = UNITS_OF_TIME.get(word)
    if (!unit || !isLength(atoms, at, name, count !== null, hyphen)) return null
    const half =
      wordAt(atoms, name + 1) === 'and' && wordAt(atoms, name + 2) === 'a' && wordAt(atoms, name + 3) === 'half'
    const value = lengthOf(count?.count == null ? null : count.count + (half ? 0.5 : 0), unit)
    return { first: at, end: half ? name + 4 : name + 1, mod: hedge.mod, place: () => unplaced('DURATION', value) }
  },
}

const FILLERS = new Set(
  'more additional full straight consecutive long whole entire trading working business bloody hard difficult brutal'.split(
    ' ',
  ),
)
const ALONE_AFTER =
  /^(?:for|in|within|of|after|lasted|took|taken|spent|last|take|takes|over|than|and|or|,|several|many|some|these)$/

function isLength(atoms: readonly Atom[], at: number, name: number, counted: boolean, hyphen: boolean): boolean {
  const word = wordAt(atoms, name)
  const behind = isHyphen(atoms, name + 1) ? wordAt(atoms, name + 2) : wordAt(atoms, name + 1)
  if (/^olds?$/.test(behind) || (behind === 'of' && wordAt(atoms, name + 2) === 'age')) return false
  if (word === 'night' || word === 'second' || word === 'nights') return counted && (word !== 'second' || hyphen)
  if (counted) return !(/^an?$/.test(wordAt(atoms, name - 1)) && isRate(atoms, name - 1))
  return word.endsWith('s') && word !== 'seconds' && name === at && ALONE_AFTER.test(wordAt(atoms, at - 1))
}

/** '300 barrels a day': a rate is read as a set. */
const isRate = (atoms: readonly Atom[], article: number): boolean => {
  const before = atoms[article - 1]
  return before?.pos === 'NOUN' && /s$|^(?:percent|cent|%)$/.test(before.lower)
}

const HEDGES: ReadonlyMap<string, string> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['exactly', ''],
  ['only', ''],
  ['just', ''],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['just under', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['more than', 'MORE_THAN'],
  ['just over', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['no less than', 'EQUAL_OR_MORE'],
])

/** A hedge before a number of units, and what TIMEX3 calls it; where it stands before nothing counted it is left out. */
export function hedgeAt(atoms: readonly Atom[], at: number): { mod: string | null; end: number } {
  const first = wordAt(atoms, at)
  if (!HEDGE_STARTS.has(first)) return { mod: null, end: at }
  for (let n = 3; n > 0; n--) {
    let words = first
    for (let k = 1; k < n; k++) words += ` ${wordAt(atoms, at + k)}`
    const mod = HEDGES.get(words)
    if (mod !== undefined) return { mod: mod || null, end: at + n }
  }
  return { mod: null, end: at }
}
const HEDGE_STARTS = new Set([...HEDGES.keys()].map((words) => words.split(' ')[0] as string))
