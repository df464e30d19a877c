import type { Atom } from '../quantity/atoms.ts'
import type { Reading } from './time-rule.ts'

const AHEAD = new Set(
  'will shall would plans plan planned scheduled expected expects due upcoming going begins begin starts start opens open'.split(
    ' ',
  ),
)
const PAST = /^(?:said|was|were|had|did|told|took|came|went|began|left|made|\p{L}+ed)$/u

/** Whether the words right before a time look ahead: 'will meet on Monday'; a past verb in between takes that back ('said Monday it will'). */
export function isAhead(atoms: readonly Atom[], { first }: Reading): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 9; i--) {
    const { lower, pos, text } = atoms[i] as Atom
    if (AHEAD.has(lower) || lower === "'ll") return true
    if (/^[.;:]$/.test(text)) return false
    if ((pos === 'VERB' || pos === 'AUX') && PAST.test(lower)) return false
  }
  return false
}
