import type { ActorRef, Entity, EntityRef, PlaceRef, Reason } from './entity.ts'
import type { Span } from './span.ts'

/** An entity with why it was chosen. */
export interface Resolved {
  readonly entity: EntityRef
  readonly reasons: readonly Reason[]
}

/** A place name in the text with the place it means. */
export interface PlaceMention extends Span {
  readonly kind: 'place'
  readonly sentence: number
  readonly place: PlaceRef
  /** ISO 3166-1 alpha-2; `null` where not known. */
  readonly country: string | null
}

/** What the words of one document mean: made once a document by `resolve`, handed to the claim rules by the pipeline. */
export interface Resolver {
  /** The entity that a noun group (or name, role noun, pronoun) at this span means; `null` where nothing can be said. */
  entityOf(span: Span): Resolved | null
  /** Whose people or things a noun group is ('Peruvian soldiers' PE/military, 'Lima’s forces' PE/military); `null` where the words do not say. */
  actorOf(span: Span): ActorRef | null
  /** The place mentions that lie inside this span, in the order of the text. */
  placesIn(span: Span): readonly PlaceMention[]
  readonly places: readonly PlaceMention[]
  /** Every named entity of the document with its spellings. */
  readonly entities: readonly Entity[]
}

/** A place that a gazetteer knows under a name. */
export interface GazetteerPlace {
  /** Stable: the gazetteer and its own id ('geonames-2013465'). */
  readonly id: string
  readonly name: string
  readonly country: string
  readonly kind: 'city' | 'region' | 'country'
  readonly lat: number
  readonly lon: number
  readonly population: number
  /** First-level region's code within its country; `null` where none. */
  readonly region: string | null
}

/** Looks place names up; loaded only when asked for, and an argument everywhere. */
export interface Gazetteer {
  /** Every place of that name, largest first; `[]` where none. */
  find(name: string): readonly GazetteerPlace[]
}
