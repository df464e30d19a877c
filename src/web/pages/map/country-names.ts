import { geoMercator, geoPath } from 'd3-geo'
import type { Camera, Frame } from './camera.ts'
import { WORLD } from './projection.ts'
import type { Country } from './world.ts'

export interface CountryName {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Mean width of a letter of these names, in pixels. */
const SIGN = 7

function isSeen({ bounds: [[left, top], [right, bottom]] }: Country, { x, y, zoom }: Camera, { width, height }: Frame) {
  const [wide, high] = [width / 2 / zoom, height / 2 / zoom]
  return left < x + wide && right > x - wide && top < y + high && bottom > y - high
}

/** A country's name in the middle of what is seen of it, where there is room. */
export function placeCountryNames(countries: readonly Country[], camera: Camera, frame: Frame): readonly CountryName[] {
  const { x, y, zoom } = camera
  const seen = geoMercator()
    .scale((WORLD / (2 * Math.PI)) * zoom)
    .translate([frame.width / 2 + (WORLD / 2 - x) * zoom, frame.height / 2 + (WORLD / 2 - y) * zoom])
    .clipExtent([
      [0, 0],
      [frame.width, frame.height],
    ])
  const path = geoPath(seen)
  return countries
    .filter((country) => isSeen(country, camera, frame))
    .flatMap(({ name, shape }) => {
      const [[left, top], [right, bottom]] = path.bounds(shape)
      if (right - left < name.length * SIGN + 16 || bottom - top < 22) return []
      const [cx, cy] = path.centroid(shape)
      return Number.isFinite(cx) && Number.isFinite(cy) ? [{ name, x: cx, y: cy }] : []
    })
}
