import type { FigureClaim, Relation, RelationLink } from '../../../api/schema/claim.ts'
import type { Question } from '../../../api/schema/question.ts'

/** A relation of a question's claims to claims that answer other questions: an event's start, parts of another total. */
export interface CrossRelation {
  readonly id: string
  readonly kind: Relation['kind']
  /** Those of this question that stand on one side of it. */
  readonly claims: readonly FigureClaim[]
  /** As seen from them. */
  readonly link: RelationLink
}

/** The relations that leave the question, each once. */
export function findCrossRelations({
  claims,
  relations,
}: Pick<Question, 'claims' | 'relations'>): readonly CrossRelation[] {
  const within = new Set(relations.map(({ id }) => id))
  const found = new Map<string, CrossRelation>()
  for (const claim of claims)
    for (const link of claim.relations) {
      if (within.has(link.id)) continue
      const known = found.get(link.id)
      found.set(link.id, { id: link.id, kind: link.kind, claims: [...(known?.claims ?? []), claim], link })
    }
  return [...found.values()]
}

/** How many contradictions the claims stand in, with claims of this question or of others. */
export const countClashes = (question: Pick<Question, 'claims' | 'relations'>): number =>
  [...question.relations, ...findCrossRelations(question)].filter(({ kind }) => kind === 'contradicts').length
