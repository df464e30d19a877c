import type { LinkedFigure } from './corpus.ts'
import { areIndependent } from './independence.ts'

/** Whether one side told a larger number of one thing on a later day than another: it counted again. Either may be the later. */
export function isRecounted(a: LinkedFigure, b: LinkedFigure): boolean {
  if (a.middle === b.middle || areIndependent(a.asserter, b.asserter)) return false
  const [few, many] = a.middle < b.middle ? [a, b] : [b, a]
  return few.told !== null && many.told !== null && few.told < many.told
}
