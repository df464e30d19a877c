import { unitsOf } from './projection.ts'

/** The longest round length that takes no more than `most` pixels, with how many it takes. */
export function scaleBar(lat: number, zoom: number, most: number): { readonly km: number; readonly pixels: number } {
  const perKm = unitsOf(1, lat) * zoom
  const rough = most / perKm
  const power = 10 ** Math.floor(Math.log10(rough))
  const km = power * ([5, 2, 1].find((factor) => factor * power <= rough) ?? 1)
  return { km, pixels: km * perKm }
}

/** Latitude of a height on the map, in its units. */
export const latitudeAt = (y: number, world: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world))) * 180) / Math.PI
