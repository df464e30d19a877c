import type { Question } from '../../model/question.ts'
import type { Relation, RelationKind } from '../../model/relation.ts'
import { nobodyWords } from '../../report/stance-words.ts'
import type { RoomReading } from '../reading.ts'
import type { QuestionRelation, RelationEnd, Question as ToldQuestion } from '../schema/question.ts'
import { figuresOf, knownOn, relationsOf } from './question-parts.ts'
import { byKind, tellClaimLink, tellRelation } from './relations.ts'

/** How many there are of every kind that is there, in the order in which they come. */
export function countKinds(relations: readonly Relation[]): ToldQuestion['relationKinds'] {
  const groups = Map.groupBy(relations, ({ kind }) => kind)
  return [...groups].map(([kind, alike]) => ({ kind, count: alike.length }))
}

interface RelationChoice {
  /** EDTF; `null` is now. */
  readonly asOf: string | null
  /** `null` for every kind. */
  readonly kind: RelationKind | null
}

/** The relations in which a question's claims stand, contradictions first, and those within the question before the others. */
export function chooseRelations(
  reading: RoomReading,
  question: Question,
  { asOf, kind }: RelationChoice,
): readonly Relation[] {
  const { knows } = knownOn(reading, figuresOf(reading, question), asOf)
  const own = new Set(question.figures)
  const leaves = ({ a, b }: Relation): number => Number(!(a.some((id) => own.has(id)) && b.some((id) => own.has(id))))
  return relationsOf(reading, question, knows)
    .filter((relation) => kind === null || relation.kind === kind)
    .sort((a, b) => byKind(a, b) || leaves(a) - leaves(b))
}

/** A relation with what is needed to show both its sides. */
export function tellQuestionRelation(reading: RoomReading, relation: Relation, question: string): QuestionRelation {
  const tellEnd = (id: string): RelationEnd[] => {
    const claim = reading.claim(id)
    const link = tellClaimLink(reading, id)
    if (!claim || !link) return []
    const originWords = claim.origin?.name ?? nobodyWords(claim.stance)
    return [{ ...link, originWords, answers: reading.questionOf.get(id)?.id === question }]
  }
  const told = tellRelation(reading, relation)
  return { ...told, a: told.a.flatMap(tellEnd), b: told.b.flatMap(tellEnd) }
}
