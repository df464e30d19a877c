import type { Assessment } from '../../model/assessment.ts'
import { perReading, type RoomReading } from '../reading.ts'
import type { AssessmentState } from '../schema/assessment-state.ts'

const byThing = perReading(({ assessments }) => Map.groupBy(assessments, ({ about }) => about))

const NONE: AssessmentState = { count: 0, last: null, verdict: null, by: null, at: null, notes: 0 }

/** What people made of a claim, entity or question. */
export function tellAssessmentState(reading: RoomReading, id: string): AssessmentState {
  const own = byThing(reading).get(id)
  if (!own) return NONE
  const superseded = new Set(own.map(({ supersedes }) => supersedes))
  const standing = own.filter((one) => !superseded.has(one.id) && one.verdict !== 'withdraw')
  const verdict = standing.findLast(isVerdict) ?? null
  return {
    count: own.length,
    last: own.at(-1)?.id ?? null,
    verdict: verdict?.verdict ?? null,
    by: verdict?.by ?? null,
    at: verdict?.at ?? null,
    notes: standing.filter(({ note }) => note !== null).length,
  }
}

const VERDICTS: ReadonlySet<string> = new Set(['accept', 'correct', 'reject'])

const isVerdict = (one: Assessment): one is Assessment & { verdict: 'accept' | 'correct' | 'reject' } =>
  VERDICTS.has(one.verdict)
