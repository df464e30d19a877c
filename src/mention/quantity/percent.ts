import type { Atom } from './atoms.ts'
import { type Draft, type DraftRule, isHyphen, wordAt } from './quantity-rule.ts'

/** Reads percentages and shares. */
export const percent: DraftRule = {
  id: 'percent',
  phenomenon:
    "'%', 'per cent', 'percent', 'pc' and percentage points after a number; plain fractions and ratios as shares",
  examples: [
    'Output fell by [35%].',
    'The share is [3.5 per cent].',
    'It grew [two percentage points].',
    'A [0.4 percentage-point] cut followed.',
    '[Two-thirds] of the grain is lost.',
  ],
  counterexamples: [{ text: 'It lay half a mile off.', why: 'a fraction of a measure' }],
  refine: (atoms, drafts) => {
    for (const draft of drafts) if (draft.unit === null && !percentSign(atoms, draft)) share(atoms, draft)
  },
}

function percentSign(atoms: readonly Atom[], draft: Draft): boolean {
  const at = isHyphen(atoms, draft.to) ? draft.to + 1 : draft.to
  const length = percentAt(atoms, at)
  if (length === 0) return false
  const point = isHyphen(atoms, at + length) ? at + length + 1 : at + length
  const points = /^points?$/.test(wordAt(atoms, point))
  draft.to = points ? point + 1 : at + length
  if (wordAt(atoms, at) === '%' && at === draft.end) draft.end = at + 1
  draft.unit = points ? 'percentage point' : 'percent'
  draft.role = 'percent'
  draft.rules.push('percent')
  return true
}

/** Atoms of the percent word at a position; 0 where there is none. */
function percentAt(atoms: readonly Atom[], at: number): number {
  const word = wordAt(atoms, at)
  if (/^(?:%|percent|pct|percentage|per-cent)$/.test(word))
    return word === 'percentage' && !isPoints(atoms, at + 1) ? 0 : 1
  if (word === 'pc' && !(atoms[at] as Atom).spaced) return 1
  if (word === 'per' && wordAt(atoms, at + 1) === 'cent') return 2
  return word === 'per' && wordAt(atoms, at + 1) === '-' && wordAt(atoms, at + 2) === 'cent' ? 3 : 0
}

/** 'points' after 'percentage', hyphened too. */
const isPoints = (atoms: readonly Atom[], at: number): boolean =>
  /^points?$/.test(wordAt(atoms, isHyphen(atoms, at) ? at + 1 : at))

/** 'a fifth of the fleet' is 20 percent; 'half a mile' is not a share. */
function share(atoms: readonly Atom[], draft: Draft): void {
  const rule = draft.rules[0]
  if (rule !== 'fraction' && rule !== 'ratio') return
  if (rule === 'fraction') {
    if (draft.low === null || draft.low >= 1) return
    if (/^an?$/.test(wordAt(atoms, draft.to)) || /^[½¼¾\d]/.test(wordAt(atoms, draft.first))) return
    draft.low = draft.high = Number((100 * draft.low).toPrecision(12))
  }
  draft.unit = 'percent'
  draft.role = 'percent'
  draft.rules.push('percent')
}
