import type { Modifier } from '../../model/quantity.ts'
import { longestByLast } from './longest-spelling.ts'

/** What hedges a number from the left, by its words. `under` and its like bound from above: 'at most'. */
const HEDGES: Readonly<Record<Exclude<Modifier, 'exact' | 'between'>, string>> = {
  about:
    'about|around|roughly|approximately|approx|approx .|circa|some|an estimated|estimated|estimated at|~|≈|in the region of|in the order of|' +
    'on the order of|somewhere around|or so|in the neighborhood of|close to about|just about|give or take',
  'at least':
    'at least|at minimum|at a minimum|a minimum of|minimum of|no fewer than|not fewer than|no less than|not less than|not fewer than|' +
    'minimum|≥|as few as|as little as|starting at|starting from|upward of|upwards of|at the very least',
  'more than':
    'more than|over|well over|just over|slightly over|slightly more than|a little more than|a little over|greater than|in excess of|exceeding|' +
    'above|just above|well above|far more than|much more than|well more than|higher than|larger than|>|upwards of|north of|topping|surpassing|exceeds|exceeded|topped|surpassed',
  'at most':
    'up to|as many as|as much as|as high as|at most|at the most|a maximum of|maximum of|maximum|no more than|not more than|no greater than|' +
    'fewer than|less than|lower than|smaller than|under|just under|below|just below|well under|well below|sub-|<|≤|a high of|slightly less than|not exceeding|far fewer than',
  nearly:
    'nearly|almost|close to|approaching|nearing|just short of|barely short of|not quite|just shy of|shy of|virtually',
}

/** By its words, set apart by one space. */
export const HEDGE_BEFORE: ReadonlyMap<string, Modifier> = new Map(
  Object.entries(HEDGES).flatMap(([modifier, words]) =>
    words.split('|').map((word) => [word, modifier as Modifier] as const),
  ),
)

/** Words of the longest of those hedges that ends with a word: most words end none. */
export const HEDGE_LENGTHS: ReadonlyMap<string, number> = longestByLast(HEDGE_BEFORE.keys())

/** What hedges a number from the right: '30-odd', '5,000-plus', '500+', '60 or more'. */
export const HEDGE_AFTER: ReadonlyMap<string, Modifier> = new Map([
  ['- odd', 'about'],
  ['odd', 'about'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['- something', 'about'],
  ['- ish', 'about'],
  ['- plus', 'at least'],
  ['plus', 'at least'],
  ['+', 'at least'],
  ['or more', 'at least'],
  ['or above', 'at least'],
  ['and above', 'at least'],
  ['and counting', 'at least'],
  ['and over', 'at least'],
  ['or over', 'at least'],
  ['or fewer', 'at most'],
  ['or less', 'at most'],
  ['or under', 'at most'],
  ['and under', 'at most'],
  ['or below', 'at most'],
])

/** Words that may stand between a hedge and its number: 'at least another 30', 'about an additional 20'. */
export const FILLERS = new Set([
  'another',
  'additional',
  'further',
  'total',
  'combined',
  'a',
  'an',
  'extra',
  'only',
  'just',
])

/** Nouns and verbs after which 'about' and 'over' are prepositions ('questions about 30 houses', 'control over two towns'). */
export const TAKE_ABOUT = new Set(
  'talk talked talks talking think thought know knew known knows ask asked hear heard learn learned question questions story stories book books news worry worried complain complained complaints information details concern concerns concerned anything something nothing everything tell told speak spoke speaking lie lied warning warnings write wrote care rumors rumours'.split(
    ' ',
  ),
)

/** Words after which 'up to' is no hedge ('the weeks that lead up to two votes'). */
export const TAKE_UP_TO = new Set(
  (
    'lead leads leading led run runs running build builds building come comes came live lives lived add ' +
    'edge edged edges tick ticked ticks creep crept creeps inch inched inches nudge nudged climbed went'
  ).split(' '),
)
