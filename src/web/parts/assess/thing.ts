import type { AssessmentState } from '../../../api/schema/assessment-state.ts'
import type { Saying } from '../../../api/schema/claim.ts'
import type { Source } from '../../../api/schema/source.ts'

/** What can be assessed. */
export interface Thing {
  readonly id: string
  readonly kind: 'claim' | 'entity' | 'question' | 'relation' | 'document'
  /** What stands for it in running words. */
  readonly words: string
  readonly state: AssessmentState
  /** The claim, whose fields can be corrected; `null` for everything else. */
  readonly claim: Saying | null
  /** Of an entity: those that were taken for it, which it can be parted from again. */
  readonly merged?: Source['merged']
}

export const claimThing = (claim: Saying): Thing => ({
  id: claim.id,
  kind: 'claim',
  words: claim.words,
  state: claim.assessment,
  claim,
})
