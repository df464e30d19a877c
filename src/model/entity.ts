/** What an entity is. `group` is an unnamed body of people ('Ukrainian officials', 'local residents'). */
export type EntityKind = 'person' | 'organisation' | 'country' | 'place' | 'group'

/** Whose people, equipment or land: ISO 3166-1 alpha-2, `/`, role ('RU/military'), or the country alone ('RU'). */
export type ActorCode = string

/** One reason in words for a resolution, merge or relation, with the rule that gave it. */
export interface Reason {
  readonly rule: string
  readonly detail: string
}

/** A thing that mentions name, with every spelling the documents use. */
export interface Entity {
  /** Stable across documents: made of kind and canonical name. */
  readonly id: string
  readonly kind: EntityKind
  /** Full name, as a table gives it or else the longest the text gives. */
  readonly name: string
  readonly variants: readonly string[]
  /** ISO 3166-1 alpha-2; `null` where it has none or it is not known. */
  readonly country: string | null
  /** `military`, `government`, `civilian`, `media`, …; `null` where not known. */
  readonly role: string | null
  /** Id of the body it belongs to; `null` where it is not known. */
  readonly partOf: string | null
  /** Offices of a person that one holds at a time, bare and in one spelling ('governor', 'governor hedmark'), sorted; absent where none is told. */
  readonly offices?: readonly string[]
}

/** An entity as a claim refers to it. */
export interface EntityRef {
  readonly id: string
  readonly name: string
}

/** The actor whose people or things are counted, or who did it. */
export interface ActorRef extends EntityRef {
  readonly code: ActorCode
}

/** A place as a claim refers to it. */
export interface PlaceRef extends EntityRef {
  /** WGS 84 degrees; both `null` where no gazetteer knows the place. */
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: 'exact' | 'near' | 'district' | 'region' | 'country' | null
  /** Country and code of the first-level region that it is or lies in ('NO.34'); absent where no gazetteer says. */
  readonly region?: string
}
