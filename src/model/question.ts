import type { ActorRef, PlaceRef } from './entity.ts'

/** What two figures must share to be comparable. */
export interface Question {
  /** Made of the five parts, stable across ledgers. */
  readonly id: string
  readonly measure: string
  readonly item: string | null
  readonly subject: ActorRef | null
  readonly place: PlaceRef | null
  readonly unit: string | null
  /** The question as a reader would ask it: 'How many Peruvian soldiers were killed in Loreto?' */
  readonly words: string
  /** Figure ids, by as-of date, publication date, then id. */
  readonly figures: readonly string[]
}
