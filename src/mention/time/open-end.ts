import type { Atom } from '../quantity/atoms.ts'
import { wordAt } from '../quantity/quantity-rule.ts'

/** 'since Aug. 14' leaves the end of the period open, 'by November' and 'until May' its start. */
export function openEnd(atoms: readonly Atom[], first: number, edtf: string | null): string | null {
  if (edtf === null || edtf.includes('/')) return edtf
  const before = wordAt(atoms, first - 1)
  if (before === 'since') return `${edtf}/..`
  return /^(?:by|until|till)$/.test(before) ? `../${edtf}` : edtf
}
