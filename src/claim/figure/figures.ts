import type { Figure } from '../../model/claim.ts'
import type { ClaimContext } from '../../model/context.ts'

/** Every figure of the document: a number with what it counts, whose, where, when and by whose word; in the order of the text. */
export function findFigures(_context: ClaimContext): Figure[] {
  return []
}
