import type { AssessmentState } from '../../../api/schema/assessment-state.ts'
import type { Saying } from '../../../api/schema/claim.ts'

/** What can be assessed. */
export interface Thing {
  readonly id: string
  readonly kind: 'claim' | 'entity' | 'question' | 'relation' | 'document'
  /** What stands for it in running words. */
  readonly words: string
  readonly state: AssessmentState
  /** The claim, whose fields can be corrected; `null` for everything else. */
  readonly claim: Saying | null
}

export const claimThing = (claim: Saying): Thing => ({
  id: claim.id,
  kind: 'claim',
  words: claim.words,
  state: claim.assessment,
  claim,
})
