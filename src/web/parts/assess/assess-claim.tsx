import type { Saying } from '../../../api/schema/claim.ts'
import { assessStrings } from '../../strings/assess.ts'
import { AssessPanel } from './assess-panel.tsx'
import { AssessmentMark } from './assessment-mark.tsx'
import { claimThing } from './thing.ts'
import './assess.css'

interface AssessClaimProps {
  readonly claim: Saying
  /** Whether its panel is open, and with it the keys. */
  readonly opened: boolean
  readonly onOpen: (claim: string | null) => void
}

/** What stands of a claim, and a button that opens its panel: for lists of many, of which one is assessed at a time. */
export function AssessClaim({ claim, opened, onOpen }: AssessClaimProps) {
  return (
    <div className="assess-claim">
      <button
        type="button"
        className="button small no-print"
        aria-expanded={opened}
        onClick={() => onOpen(opened ? null : claim.id)}
      >
        {assessStrings.open}
        <span className="unseen"> {claim.words}</span>
      </button>
      {opened ? <AssessPanel thing={claimThing(claim)} keys /> : <AssessmentMark state={claim.assessment} />}
    </div>
  )
}
