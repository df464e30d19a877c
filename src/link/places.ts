import type { PlaceRef } from '../model/entity.ts'
import { countryWords } from '../text/countries.ts'
import { foldName } from '../text/fold.ts'
import { foldWord, phraseAt } from '../text/phrases.ts'
import type { MergedEntities } from './merge-entities.ts'

/** Which places are one, and which contain which. */
export interface PlaceIndex {
  /** What documents say of the country of places, by canonical id. */
  readonly countries: ReadonlyMap<string, string>
  /** ISO 3166-1 alpha-2 of the country it lies in or is; `null` where not known. */
  countryOf(place: PlaceRef): string | null
  /** Whether the place is a country, or a part of one so vague that it may mean all of it ('the north of Norway'). */
  isCountry(place: PlaceRef): boolean
  canonicalOf(place: PlaceRef): string
  /** Whether the first is larger than the second and holds it. */
  contains(outer: PlaceRef, inner: PlaceRef): boolean
  /** 'the same place', 'X lies in Y', or `null` for two that have nothing to do with one another. */
  compare(a: PlaceRef, b: PlaceRef): PlaceComparison | null
  /** Of two places that `compare` does not tell apart, one has a key as a part that the other has as a whole. */
  keysAsPart(place: PlaceRef): readonly string[]
  keysAsWhole(place: PlaceRef): readonly string[]
}

export interface PlaceComparison {
  readonly degree: 'same' | 'within'
  readonly detail: string
}

/** Words before a country's name that take a vague part of it ('southern', 'far-eastern'). */
const PART_OF_COUNTRY =
  /^(?:(?:the|far|mainland|central|north|south|east|west|northern|southern|eastern|western|(?:north|south)(?:eastern|western|east|west)|of)[ -])+/

/** Containment comes from countries, regions, named parts of a country and `partOf`; `countryById` is what documents say of each place. */
export function indexPlaces(countryById: ReadonlyMap<string, string>, entities: MergedEntities): PlaceIndex {
  const countries = new Map<string, string>()
  for (const [id, country] of countryById) {
    const canonical = entities.canonicalOf(id)
    const known = countries.get(canonical)
    if (known === undefined || country < known) countries.set(canonical, country)
  }
  const canonicalOf = (place: PlaceRef) => entities.canonicalOf(place.id)
  const named = new Map<string, string | null>()
  const countryNamed = (name: string) => {
    if (!named.has(name)) named.set(name, countryCode(name))
    return named.get(name) ?? null
  }
  const countryOf = (place: PlaceRef) =>
    countries.get(canonicalOf(place)) ?? entities.byId.get(canonicalOf(place))?.country ?? countryNamed(place.name)
  const isCountry = (place: PlaceRef) => place.precision === 'country' || countryNamed(place.name) !== null
  const isIn = (inner: PlaceRef, outer: PlaceRef) => {
    const part = entities.byId.get(canonicalOf(inner))?.partOf
    if (part && part === canonicalOf(outer)) return true
    if (liesInRegion(inner, outer)) return true
    return isCountry(outer) && countryOf(outer) !== null && countryOf(inner) === countryOf(outer)
  }
  const compare = (a: PlaceRef, b: PlaceRef): PlaceComparison | null => {
    if (canonicalOf(a) === canonicalOf(b)) return { degree: 'same', detail: `both in ${b.name}` }
    if (isIn(a, b)) return { degree: 'within', detail: `${a.name} lies in ${b.name}` }
    return isIn(b, a) ? { degree: 'within', detail: `${b.name} lies in ${a.name}` } : null
  }
  const contains = (outer: PlaceRef, inner: PlaceRef) =>
    canonicalOf(outer) !== canonicalOf(inner) && isIn(inner, outer) && !isIn(outer, inner)
  const keysAsWhole = (place: PlaceRef): string[] => {
    const keys = [`= ${canonicalOf(place)}`]
    if (place.precision === 'region' && place.region) keys.push(`region ${place.region}`)
    if (isCountry(place)) keys.push(`country ${countryOf(place)}`)
    return keys
  }
  const keysAsPart = (place: PlaceRef): string[] => {
    const partOf = entities.byId.get(canonicalOf(place))?.partOf
    const keys = [`= ${canonicalOf(place)}`, `country ${countryOf(place)}`]
    if (partOf) keys.push(`= ${partOf}`)
    if (place.region && !isArea(place)) keys.push(`region ${place.region}`)
    return keys
  }
  return { countries, countryOf, isCountry, canonicalOf, contains, compare, keysAsPart, keysAsWhole }
}

/** A town in a first-level region, as the gazetteer has it. */
const liesInRegion = (inner: PlaceRef, outer: PlaceRef): boolean =>
  outer.precision === 'region' && !isArea(inner) && !!inner.region && inner.region === outer.region

const isArea = ({ precision }: PlaceRef): boolean => precision === 'region' || precision === 'country'

/** The country that a name means, also with a part named before it ('southern Norway'); `null` where it means none. */
function countryCode(name: string): string | null {
  const words = foldName(name).replace(PART_OF_COUNTRY, '').split(' ').map(foldWord)
  const hit = phraseAt(countryWords(), words, 0)
  return hit && hit.end === words.length && hit.value.as === 'name' ? hit.value.code : null
}
