import { type FoundContradiction, findContradictions } from '../../report/found-contradictions.ts'
import { perClaims, type RoomReading } from '../reading.ts'
import type { Claim } from '../schema/claim.ts'
import type { Contradiction } from '../schema/contradiction.ts'
import { tellAssessmentState } from './assessment-state.ts'
import { tellEvent, tellFigure } from './claims.ts'

/** Every contradiction, in the order in which readers have them everywhere. */
export const contradictionsOf = perClaims((reading) => findContradictions(reading.view, reading))

export function tellContradiction(
  reading: RoomReading,
  { relation, question, heading }: FoundContradiction,
): Contradiction {
  const tell = (ids: readonly string[]): Claim[] =>
    ids.flatMap((id) => {
      const claim = reading.claim(id)
      if (!claim) return []
      return [claim.type === 'figure' ? tellFigure(reading, claim) : tellEvent(reading, claim)]
    })
  return {
    id: relation.id,
    question: question && { id: question.id, words: question.words },
    heading,
    reasons: relation.reasons.map(({ detail }) => detail),
    a: tell(relation.a),
    b: tell(relation.b),
    assessment: tellAssessmentState(reading, relation.id),
  }
}
