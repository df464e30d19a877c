import type { Assessment } from '../model/assessment.ts'
import type { Entity } from '../model/entity.ts'
import type { Question } from '../model/question.ts'
import type { Copy, Relation } from '../model/relation.ts'
import type { Merge, QuestionOrigins } from '../model/view.ts'
import type { Linkable } from './corpus.ts'
import { createLinker } from './linker.ts'

/** How the claims of several documents stand to one another. Every list is sorted by id. */
export interface Links {
  readonly questions: readonly Question[]
  readonly relations: readonly Relation[]
  readonly copies: readonly Copy[]
  /** One for every question, in their order. */
  readonly origins: readonly (QuestionOrigins & { readonly question: string })[]
  /** The entities of all documents, each thing once. */
  readonly entities: readonly Entity[]
  /** Which entities were taken for one, and why. */
  readonly merges: readonly Merge[]
}

/**
 * Compares the claims of the documents; the result does not depend on their order. `assessments` say which entities and
 * questions are one and which are two, whatever the rules say.
 */
export function linkExtractions(extractions: Iterable<Linkable>, assessments: readonly Assessment[] = []): Links {
  const linker = createLinker(assessments)
  for (const extraction of extractions) linker.add(extraction)
  return linker.links()
}
