import type { Modifier } from '../../model/quantity.ts'
import type { Atom } from './atoms.ts'
import { FILLERS, HEDGE_AFTER, HEDGE_BEFORE, HEDGE_LENGTHS, TAKE_ABOUT, TAKE_UP_TO } from './hedge-words.ts'
import { longestByFirst } from './longest-spelling.ts'
import { type Draft, type DraftRule, wordAt, wordsAt } from './quantity-rule.ts'
import { isPluralNoun } from './singular.ts'

/** Reads hedges that stand after a number. Runs before units are read, since those come after it. */
export const hedgeAfter: DraftRule = {
  id: 'hedge-after',
  phenomenon: "A hedge after the number: '-odd', '-plus', '+', 'or so', 'or more', 'or fewer'",
  examples: [
    '[30-odd guests] came.',
    'A [5,000-plus crowd] cheered.',
    'It takes [60 or more workers].',
    '[500+ users] joined.',
    'They serve [six hundred plus members].',
  ],
  counterexamples: [{ text: 'He bought 60 or lost them.', why: "'or' goes on with something else" }],
  refine: (atoms, drafts) => {
    for (const draft of drafts) readAfter(atoms, draft)
  },
}

const AFTER_LENGTHS = longestByFirst(HEDGE_AFTER.keys())

function readAfter(atoms: readonly Atom[], draft: Draft): void {
  for (let length = AFTER_LENGTHS.get(wordAt(atoms, draft.to)) ?? 0; length > 0; length--) {
    const modifier = HEDGE_AFTER.get(wordsAt(atoms, draft.to, length))
    if (modifier === undefined || (length === 1 && isSum(atoms, draft))) continue
    draft.to += length
    draft.modifier = modifier
    draft.rules.push('hedge-after')
    return
  }
}

/** '$900 plus expenses', '40 plus a boy', but not 'its six hundred plus members'. */
const isSum = (atoms: readonly Atom[], { to, unit }: Draft): boolean =>
  wordAt(atoms, to) === 'plus' && (atoms[to]?.spaced ?? false) && !(unit === null && isPluralNoun(atoms[to + 1]))

/** Reads hedges before a number and sets the bounds: also where the hedge stood after it. */
export const hedgeBefore: DraftRule = {
  id: 'hedge-before',
  phenomenon: 'A hedge before the number opens a bound or makes it approximate',
  examples: [
    'It killed [at least three goats].',
    '[Nearly 31,000 voters] came.',
    'They lost [an estimated 20,000–25,000 sheep].',
    'It costs [no more than $40].',
    'It takes [as many as 12 hands].',
    'They moved [up to 40 guests].',
  ],
  counterexamples: [
    { text: 'They asked about 30 houses.', why: "'about' belongs to the verb" },
    { text: 'The rate edged up to 5%.', why: "'up' belongs to the verb" },
  ],
  refine: (atoms, drafts) => {
    for (const draft of drafts) {
      readBefore(atoms, draft)
      bound(draft)
    }
  },
}

function readBefore(atoms: readonly Atom[], draft: Draft): void {
  const inner = wordAt(atoms, draft.first) === 'between' ? hedgeEndingAt(atoms, draft.first + 1, 1) : null
  if (inner) draft.modifier = inner.modifier
  let at = draft.from
  for (let skipped = 0; skipped <= 2; skipped++) {
    const found = hedgeEndingAt(atoms, at, -1)
    if (found) {
      if (draft.modifier === 'exact' || draft.modifier === 'between') draft.modifier = found.modifier
      draft.from = found.at
      draft.rules.push('hedge-before')
      return
    }
    if (!FILLERS.has(wordAt(atoms, at - 1))) return
    at--
  }
}

/** Words of the longest hedge. */
const LONGEST = Math.max(...HEDGE_LENGTHS.values())

/** The longest hedge that ends before a position (or, forward, starts at it). */
function hedgeEndingAt(
  atoms: readonly Atom[],
  at: number,
  direction: 1 | -1,
): { modifier: Modifier; at: number } | null {
  const longest = direction > 0 ? LONGEST : (HEDGE_LENGTHS.get(wordAt(atoms, at - 1)) ?? 0)
  for (let length = longest; length > 0; length--) {
    const start = direction > 0 ? at : at - length
    if (start < 0) continue
    const words = wordsAt(atoms, start, length)
    const modifier = HEDGE_BEFORE.get(words)
    if (modifier === undefined) continue
    if (/^(?:about|over|under|above|below)$/.test(words) && TAKE_ABOUT.has(wordAt(atoms, start - 1))) return null
    // 'who recently estimated 40 percent': a verb.
    if (words === 'estimated' && /^(?:ADV|PRON|PROPN)$/.test(atoms[start - 1]?.pos ?? '')) return null
    if (words === 'up to' && TAKE_UP_TO.has(wordAt(atoms, start - 1))) return null
    return { modifier, at: start }
  }
  return null
}

const OPEN_ABOVE = new Set<Modifier>(['at least', 'more than'])
const OPEN_BELOW = new Set<Modifier>(['at most', 'nearly'])

function bound(draft: Draft): void {
  if (OPEN_ABOVE.has(draft.modifier)) {
    draft.low ??= draft.high
    draft.high = null
  } else if (OPEN_BELOW.has(draft.modifier)) {
    draft.high ??= draft.low
    draft.low = null
  }
}
