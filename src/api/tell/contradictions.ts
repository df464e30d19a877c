import type { Relation } from '../../model/relation.ts'
import { perClaims, type RoomReading } from '../reading.ts'
import type { Claim } from '../schema/claim.ts'
import type { Contradiction } from '../schema/contradiction.ts'
import { tellAssessmentState } from './assessment-state.ts'
import { tellEvent, tellFigure } from './claims.ts'

/** Every contradiction, those of the questions with the most origins first, those of events last. */
export const contradictionsOf = perClaims((reading): readonly Relation[] => {
  const place = new Map(reading.view.questions.map(({ id }, index) => [id, index]))
  return reading.view.relations
    .filter(({ kind, a, b }) => kind === 'contradicts' && [a, b].every((side) => side.some((id) => reading.claim(id))))
    .map((relation) => ({ relation, at: place.get(questionOf(reading, relation)?.id ?? '') ?? Infinity }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ relation }) => relation)
})

/** The question that the figures of a contradiction answer. */
const questionOf = (reading: RoomReading, { a, b }: Relation) =>
  [...b, ...a].map((id) => reading.questionOf.get(id)).find((question) => question !== undefined) ?? null

export function tellContradiction(reading: RoomReading, relation: Relation): Contradiction {
  const question = questionOf(reading, relation)
  const tell = (ids: readonly string[]): Claim[] =>
    ids.flatMap((id) => {
      const claim = reading.claim(id)
      if (!claim) return []
      return [claim.type === 'figure' ? tellFigure(reading, claim) : tellEvent(reading, claim)]
    })
  return {
    id: relation.id,
    question: question && { id: question.id, words: question.words },
    reasons: relation.reasons.map(({ detail }) => detail),
    a: tell(relation.a),
    b: tell(relation.b),
    assessment: tellAssessmentState(reading, relation.id),
  }
}
