import type { Event } from '../../model/claim.ts'
import type { ClaimContext } from '../../model/context.ts'

/** Every event that happened or is said to have happened, in the order of the text. */
export function findEvents(_context: ClaimContext): Event[] {
  return []
}
