import { draftAssessment } from '../assess/draft.ts'
import type { AssessmentRequest } from '../assess/request.ts'
import { linkExtractions } from '../link/link.ts'
import type { Assessment } from '../model/assessment.ts'
import { makeId } from '../model/id.ts'
import type { LedgerView } from '../model/view.ts'
import { applyToAll, entriesOf, settleAssessments } from './assessed-ledger.ts'
import type { KeptExtraction } from './ledger.ts'
import { viewOf } from './view-of.ts'

/** What a ledger of these documents and assessments would show. */
export function viewWith(kept: readonly KeptExtraction[], assessments: readonly Assessment[] = []): LedgerView {
  const entries = entriesOf(assessments)
  const applied = applyToAll(kept, entries)
  const links = linkExtractions(
    applied.map(({ extraction }) => extraction),
    settleAssessments(entries, applied),
  )
  return viewOf({ applied, all: applied, links, revisions: [], entries })
}

/** A request as a page would send it. */
export const request = (
  verdict: AssessmentRequest['verdict'],
  more: Partial<AssessmentRequest> = {},
): AssessmentRequest => ({
  verdict,
  about: null,
  by: 'A. Recorder',
  note: null,
  field: null,
  to: null,
  targets: [],
  supersedes: null,
  claim: null,
  ...more,
})

/** An assessment of what a view shows, made at the nth second of a day. */
export function assessmentAt(second: number, wanted: AssessmentRequest, view: LedgerView): Assessment {
  const at = new Date(Date.UTC(2031, 5, 1, 10, 0, second)).toISOString()
  const draft = draftAssessment(wanted, view)
  return { id: makeId('a', [draft.about, draft.verdict, second]), ...draft, at }
}
