import type { AppendedAssessment, Assessment, Conflict, NewAssessment } from '../../../api/schema/assessment.ts'
import { sendJson } from '../../fetch/fetch-json.ts'
import { knowSeq } from '../../fetch/own-seq.ts'
import { Problem } from '../../fetch/problem.ts'

/** What became of an assessment: appended, or not because somebody was there first. */
export type Outcome =
  | { readonly kind: 'appended'; readonly assessment: Assessment }
  | { readonly kind: 'conflict'; readonly newer: readonly Assessment[] }

const isConflict = (body: Problem['body']): body is Problem['body'] & Conflict => Array.isArray(body?.['newer'])

/** Appends an assessment; throws a `Problem` for every refusal but a conflict. */
export async function sendAssessment(draft: NewAssessment): Promise<Outcome> {
  try {
    const { assessment, seq } = await sendJson<AppendedAssessment>('/assessments', draft)
    knowSeq(seq)
    return { kind: 'appended', assessment }
  } catch (error) {
    if (error instanceof Problem && error.status === 409 && isConflict(error.body))
      return { kind: 'conflict', newer: error.body.newer }
    throw error
  }
}
