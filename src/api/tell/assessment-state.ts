import type { Assessment } from '../../model/assessment.ts'
import { byTime } from '../../model/in-force.ts'
import type { RoomReading } from '../reading.ts'
import type { AssessmentState } from '../schema/assessment-state.ts'

const NONE: AssessmentState = { count: 0, last: null, verdict: null, by: null, at: null, notes: 0 }

/** What people made of a claim, entity or question. */
export function tellAssessmentState({ view }: RoomReading, id: string): AssessmentState {
  const own = view.assessed.get(id)
  if (!own) return NONE
  const { judged, corrections, history } = own
  // What is rejected stays so, whatever was corrected since.
  const latest = [...corrections, ...(judged ? [judged] : [])].toSorted(byTime).at(-1) ?? null
  const verdict = judged?.verdict === 'reject' ? judged : latest
  const standing = history.filter(({ holds, assessment }) => holds && assessment.verdict !== 'withdraw')
  return {
    count: history.length,
    last: history.at(-1)?.assessment.id ?? null,
    verdict: verdict && verdictOf(verdict),
    by: verdict?.by ?? null,
    at: verdict?.at ?? null,
    notes: standing.filter(({ assessment }) => assessment.note !== null).length,
  }
}

const verdictOf = ({ verdict }: Assessment): AssessmentState['verdict'] =>
  verdict === 'accept' || verdict === 'correct' || verdict === 'reject' ? verdict : null
