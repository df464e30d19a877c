import { geoMercator } from 'd3-geo'

/** Width of the whole world in the map's own units. */
export const WORLD = 1000

const EARTH_KM = 40_030

/** Mercator keeps angles, so that a radius is a circle wherever it is drawn. The world is a square of `WORLD` units. */
export const projection = geoMercator()
  .scale(WORLD / (2 * Math.PI))
  .translate([WORLD / 2, WORLD / 2])

/** Beyond it the projection runs off to infinity. */
const MOST_LATITUDE = 84

const limit = (lat: number): number => Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lat))

/** A place in the map's units. */
export function project(lon: number, lat: number): readonly [number, number] {
  return projection([lon, limit(lat)]) ?? [0, 0]
}

/** What so many kilometres are in the map's units at a latitude: the projection enlarges towards the poles. */
export const unitsOf = (km: number, lat: number): number =>
  ((km / EARTH_KM) * WORLD) / Math.cos((limit(lat) * Math.PI) / 180)
