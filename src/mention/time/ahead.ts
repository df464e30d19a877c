import type { Atom } from '../quantity/atoms.ts'
import type { Reading } from './time-rule.ts'

const AHEAD = new Set(
  'will shall would plans plan planned scheduled expected expects due upcoming going begins begin starts start opens open may might must hopes hope hoping aims aim wants want intends ready'.split(
    ' ',
  ),
)
const PAST = /^(?:said|was|were|had|did|told|took|came|went|began|left|made|\p{L}+ed)$/u

/** How far before a time the verb that looks ahead may stand, in atoms. */
const REACH = 14

/** Whether the words right before a time look ahead: 'will meet on Monday'; a past verb in between takes that back ('said Monday it will'). */
export function isAhead(atoms: readonly Atom[], { first }: Reading): boolean {
  const deadline = atoms[first - 1]?.lower === 'by'
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const { lower, pos, text } = atoms[i] as Atom
    // 'to fill the bags by Thursday', not 'had to fill'
    if (deadline && lower === 'to' && atoms[i + 1]?.pos === 'VERB')
      return !/^(?:had|have|has|managed)$/.test(atoms[i - 1]?.lower ?? '')
    if (AHEAD.has(lower) || lower === "'ll") return true
    if (/^[.;:]$/.test(text)) return false
    if ((pos === 'VERB' || pos === 'AUX') && PAST.test(lower)) return false
  }
  return false
}
