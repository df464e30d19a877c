import type { Atom } from './atoms.ts'
import { CHANGE_WORDS } from './change-words.ts'
import { type Draft, type DraftRule, wordAt } from './quantity-rule.ts'

/** Reads by how much something rose or fell. */
export const change: DraftRule = {
  id: 'change',
  phenomenon: "A change stated by a word before the amount: 'rose 3%', 'down 12 points', 'grew by 300 posts'",
  examples: [
    'Prices rose [3%].',
    'The index was down [12 points].',
    'Staff grew by [300 posts].',
    'Shares fell [nearly 5%], or [$2].',
  ],
  counterexamples: [
    { text: 'They lost 300 men.', why: 'a loss of people, not a change of a measure' },
    { text: 'Prices rose to $40.', why: 'where it rose to' },
  ],
  refine: (atoms, drafts) => {
    for (const [k, draft] of drafts.entries()) {
      const trend = trendBefore(atoms, draft) ?? sameTrend(atoms, drafts[k - 1], draft)
      if (trend === null) continue
      draft.trend = trend
      draft.rules.push('change')
    }
  },
}

const AMOUNTS = new Set(['percent', 'percentage point', 'point', 'basis point'])
const ADVERBS =
  /^(?:just|only|sharply|slightly|steeply|a|an|another|some|further|modestly|about|more|than|nearly|almost|over|around|least|at|again|back|as|much|whopping|massive)$/

function trendBefore(atoms: readonly Atom[], draft: Draft): 'up' | 'down' | null {
  let at = draft.from - 1
  while (at >= 0 && at > draft.from - 4 && ADVERBS.test(wordAt(atoms, at))) at--
  if (wordAt(atoms, at) === 'by') return changeBefore(atoms, at)
  const word = wordAt(atoms, at)
  const trend = CHANGE_WORDS.get(word) ?? null
  if (trend === null || draft.role === 'duration' || draft.role === 'age') return null
  return AMOUNTS.has(draft.unit ?? '') || (draft.role !== 'count' && /^(?:up|down|rose|fell|rise|fall)$/.test(word))
    ? trend
    : null
}

/** 'rose by', 'increase its contingent by', 'Marlow by 2.6%' after a change word in the clause. */
function changeBefore(atoms: readonly Atom[], by: number): 'up' | 'down' | null {
  for (let i = by - 1; i >= 0 && i >= by - 8; i--) {
    const word = wordAt(atoms, i)
    if (/^[.;:()]$/.test(word)) return null
    const trend = CHANGE_WORDS.get(word)
    if (trend !== undefined) return trend
  }
  return null
}

/** 'lost 190 points, or 0.6%': the same change told twice. */
function sameTrend(atoms: readonly Atom[], before: Draft | undefined, draft: Draft): 'up' | 'down' | null {
  if (!before?.trend || draft.role === 'duration') return null
  const gap = draft.from - before.to
  return (gap === 2 && wordAt(atoms, before.to) === ',' && wordAt(atoms, before.to + 1) === 'or') ||
    (gap === 1 && /^(?:or|\()$/.test(wordAt(atoms, before.to)))
    ? before.trend
    : null
}
