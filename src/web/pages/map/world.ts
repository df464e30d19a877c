import { type GeoPermissibleObjects, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import outlines from 'world-atlas/countries-50m.json?url'
import { projection } from './projection.ts'

/** A country's outline, ready to be drawn in the map's units. */
export interface Country {
  readonly name: string
  readonly path: string
  /** Of its outline, in the map's units. */
  readonly bounds: readonly [readonly [number, number], readonly [number, number]]
  readonly shape: GeoPermissibleObjects
}

type Atlas = Parameters<typeof feature>[0]

let world: Promise<readonly Country[]> | null = null

async function fetchWorld(): Promise<readonly Country[]> {
  const answer = await fetch(outlines)
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  const atlas = (await answer.json()) as Atlas
  const countries = atlas.objects['countries']
  const shapes = countries && feature(atlas, countries)
  if (!shapes || !('features' in shapes)) throw new Error('an atlas without countries')
  const draw = geoPath(projection).digits(3)
  return shapes.features.map((shape) => ({
    name: String(shape.properties?.['name'] ?? ''),
    path: draw(shape) ?? '',
    bounds: draw.bounds(shape),
    shape,
  }))
}

/** The outlines of all countries (Natural Earth, 1:50 million), fetched once from this server. */
export function loadWorld(): Promise<readonly Country[]> {
  world ??= fetchWorld().catch((error: unknown) => {
    world = null
    throw error
  })
  return world
}
