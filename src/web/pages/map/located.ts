import type { Place } from '../../../api/schema/place.ts'
import type { Disc } from './camera.ts'
import { project, unitsOf } from './projection.ts'

/** A place that a gazetteer knows, with where it stands on the map. */
export interface Located extends Disc {
  readonly place: Place
  /** Claims that name it. */
  readonly claims: number
  /** Known no better than by its country: its outline is drawn rather than a ring. */
  readonly whole: boolean
}

export function locate(places: readonly Place[]): readonly Located[] {
  return places.flatMap((place) => {
    if (place.lat === null || place.lon === null) return []
    const [x, y] = project(place.lon, place.lat)
    const radius = unitsOf(place.precisionKm ?? 0, place.lat)
    return [{ place, x, y, radius, claims: place.figures + place.events, whole: place.precision === 'country' }]
  })
}

/** Share of the claims that the first view must have in it. */
const MOST = 0.8

/** The places that most claims name, countries as a whole left out where there is anything better. */
export function mostNamed(located: readonly Located[]): readonly Located[] {
  const exact = located.filter(({ whole }) => !whole)
  const pool = (exact.length > 0 ? exact : located).toSorted((a, b) => b.claims - a.claims)
  const all = pool.reduce((sum, { claims }) => sum + claims, 0)
  let reached = 0
  return pool.filter(({ claims }) => {
    const needed = reached < all * MOST
    reached += claims
    return needed
  })
}
