import { type GeoGeometryObjects, type GeoPath, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { projection } from './projection.ts'

type Polygon = Extract<GeoGeometryObjects, { type: 'Polygon' }>
type MultiPolygon = Extract<GeoGeometryObjects, { type: 'MultiPolygon' }>

/** Corners of a box, left top and right bottom. */
type Bounds = readonly [readonly [number, number], readonly [number, number]]

/** One piece of land of a country. */
export interface Land {
  /** Of its outline, in the map's units. */
  readonly bounds: Bounds
  readonly shape: Polygon
}

/** A country's outline, ready to be drawn in the map's units. */
export interface Country {
  readonly name: string
  readonly path: string
  readonly shape: Polygon | MultiPolygon
  readonly lands: readonly Land[]
}

/** Outlines of countries as world-atlas has them. */
export type Atlas = Parameters<typeof feature>[0]

const landsOf = (shape: Polygon | MultiPolygon, draw: GeoPath): readonly Land[] => {
  const pieces = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  return pieces.map((coordinates) => {
    const land: Polygon = { type: 'Polygon', coordinates }
    return { bounds: draw.bounds(land), shape: land }
  })
}

/** The countries of an atlas; throws where it is none. */
export function readCountries(atlas: Atlas): readonly Country[] {
  const countries = atlas.objects['countries']
  const shapes = countries && feature(atlas, countries)
  if (!shapes || !('features' in shapes)) throw new Error('an atlas without countries')
  const draw = geoPath(projection).digits(3)
  return shapes.features.flatMap(({ geometry, properties }) => {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return []
    const name = String(properties?.['name'] ?? '')
    return [{ name, path: draw(geometry) ?? '', shape: geometry, lands: landsOf(geometry, draw) }]
  })
}
