import type { AssessmentState } from '../../../api/schema/assessment-state.ts'
import type { ClaimLink, RelationLink } from '../../../api/schema/claim.ts'

/** A claim on the other side, with what people made of the relation to it. */
export interface Other extends ClaimLink {
  readonly assessment: AssessmentState
}

/** Relations that read alike from one claim: 'updates' these. */
export interface Standing {
  readonly kind: RelationLink['kind']
  /** With a capital: it begins a line. */
  readonly words: string
  /** Each once. */
  readonly others: readonly Other[]
  /** Each once. */
  readonly reasons: readonly string[]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Relations with the same words gathered, in the order in which the words first come. */
export function groupRelations(relations: readonly RelationLink[]): readonly Standing[] {
  return [...Map.groupBy(relations, ({ words }) => words)].flatMap(([words, alike]) => {
    const [first] = alike
    if (!first) return []
    const others = new Map(
      alike.flatMap(({ others: across, assessment }) =>
        across.map((other) => [other.id, { ...other, assessment }] as const),
      ),
    )
    const reasons = new Set(alike.flatMap((relation) => relation.reasons))
    return [{ kind: first.kind, words: capital(words), others: [...others.values()], reasons: [...reasons] }]
  })
}
