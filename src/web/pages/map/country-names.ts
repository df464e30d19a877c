import { type GeoPath, geoMercator, geoPath } from 'd3-geo'
import type { Camera, Frame } from './camera.ts'
import type { Country, Land } from './countries.ts'
import { WORLD } from './projection.ts'

export interface CountryName {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Mean width of a letter of these names, in pixels. */
const SIGN = 7

function isSeen({ bounds: [[left, top], [right, bottom]] }: Land, { x, y, zoom }: Camera, { width, height }: Frame) {
  const [wide, high] = [width / 2 / zoom, height / 2 / zoom]
  return left < x + wide && right > x - wide && top < y + high && bottom > y - high
}

/** What is seen of a country's largest piece of land: between its pieces is sea, or another country. */
function largestSeen({ lands }: Country, path: GeoPath, camera: Camera, frame: Frame): Land | null {
  let largest: Land | null = null
  let most = 0
  for (const land of lands) {
    if (!isSeen(land, camera, frame)) continue
    const area = path.area(land.shape)
    if (area <= most) continue
    largest = land
    most = area
  }
  return largest
}

/** A country's name in the middle of what is seen of its largest land, where there is room. */
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
  return countries.flatMap((country) => {
    const land = largestSeen(country, path, camera, frame)
    if (!land) return []
    const [[left, top], [right, bottom]] = path.bounds(land.shape)
    if (right - left < country.name.length * SIGN + 16 || bottom - top < 22) return []
    const [cx, cy] = path.centroid(land.shape)
    return Number.isFinite(cx) && Number.isFinite(cy) ? [{ name: country.name, x: cx, y: cy }] : []
  })
}
