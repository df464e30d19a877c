import type { Extraction } from '../model/extraction.ts'
import type { Question } from '../model/question.ts'
import type { Copy, Relation } from '../model/relation.ts'

/** How the claims of several documents stand to one another. */
export interface Links {
  readonly questions: readonly Question[]
  readonly relations: readonly Relation[]
  readonly copies: readonly Copy[]
}

/** Compares the claims of one story's documents; the result does not depend on their order. */
export function linkExtractions(_extractions: readonly Extraction[]): Links {
  return { questions: [], relations: [], copies: [] }
}
