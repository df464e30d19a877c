import type { Copy } from '../model/relation.ts'
import type { CopyIndex } from './copies.ts'
import type { EntityPool } from './entity-pool.ts'
import { type MergedEntities, mergeGathered } from './merge-entities.ts'
import { indexPlaces, type PlaceIndex } from './places.ts'
import { type QuestionVerdicts, questionVerdicts } from './question-verdicts.ts'
import { type Verdicts, withoutParted } from './verdicts.ts'

/** What all texts and verdicts together say of names, places and copies, whatever the claims are. */
export interface KnownNames {
  readonly entities: MergedEntities
  readonly places: PlaceIndex
  readonly copies: readonly Copy[]
  readonly questions: QuestionVerdicts
}

/** `countries` are what documents say of places, by id. */
export function compareNames(
  pool: EntityPool,
  copies: CopyIndex,
  countries: ReadonlyMap<string, string>,
  verdicts: Verdicts,
): KnownNames {
  const entities = mergeGathered(pool.gather(), verdicts)
  const places = indexPlaces(countries, entities)
  const own = withoutParted(copies.copies(), verdicts)
  return { entities, places, copies: own, questions: questionVerdicts(verdicts, places) }
}
