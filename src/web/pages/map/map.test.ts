import { geoCircle } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import outlines from 'world-atlas/countries-50m.json?raw'
import { type Camera, fitCamera, panCamera, toFrame, zoomCamera } from './camera.ts'
import { type Atlas, readCountries } from './countries.ts'
import { placeCountryNames } from './country-names.ts'
import { placeLabels } from './place-labels.ts'
import { project, projection, unitsOf, WORLD } from './projection.ts'

const frame = { width: 800, height: 500 }

describe('the projection', () => {
  test.each([
    [0, 0, WORLD / 2, WORLD / 2, 'where the meridian crosses the equator'],
    [-180, 0, 0, WORLD / 2, 'the western end'],
    [90, 0, WORLD * 0.75, WORLD / 2, 'a quarter of the way round'],
  ])('%d, %d', (lon, lat, x, y, _name) => {
    const [px, py] = project(lon, lat)
    expect(px).toBeCloseTo(x, 6)
    expect(py).toBeCloseTo(y, 6)
  })

  test('the poles stay on the map', () => {
    for (const lat of [90, -90]) expect(project(0, lat).every((value) => value >= 0 && value <= WORLD)).toBe(true)
  })

  test.each([0, 35, 51.2, -62])('a radius is as wide as the true circle around latitude %d', (lat) => {
    const circle = geoCircle()
      .center([20, lat])
      .radius((40 / 40_030) * 360)()
    const xs = circle.coordinates[0]?.map((point) => projection([point[0] ?? 0, point[1] ?? 0])?.[0] ?? 0) ?? []
    expect((Math.max(...xs) - Math.min(...xs)) / 2).toBeCloseTo(unitsOf(40, lat), 2)
  })
})

describe('the camera', () => {
  const point = fc.record({
    x: fc.double({ min: 200, max: 800, noNaN: true }),
    y: fc.double({ min: 200, max: 800, noNaN: true }),
  })
  const camera: fc.Arbitrary<Camera> = fc
    .tuple(point, fc.double({ min: 1, max: 300, noNaN: true }))
    .map(([{ x, y }, zoom]) => ({ x, y, zoom }))

  test('what is under the pointer stays there while zooming', () => {
    fc.assert(
      fc.property(camera, fc.double({ min: 0.8, max: 1.25, noNaN: true }), (before, factor) => {
        const at = [300, 200] as const
        const after = zoomCamera(before, frame, at, factor)
        const x = before.x + (at[0] - frame.width / 2) / before.zoom
        const y = before.y + (at[1] - frame.height / 2) / before.zoom
        if (after.x > 0 && after.x < WORLD && after.y > 0 && after.y < WORLD) {
          const [px, py] = toFrame(after, frame, x, y)
          expect(px).toBeCloseTo(at[0], 5)
          expect(py).toBeCloseTo(at[1], 5)
        }
      }),
    )
  })

  test('a drag takes places along', () => {
    const before = { x: 500, y: 400, zoom: 4 }
    const [x0, y0] = toFrame(before, frame, 510, 410)
    const [x1, y1] = toFrame(panCamera(before, 30, -20), frame, 510, 410)
    expect([x1 - x0, y1 - y0]).toEqual([30, -20])
  })

  test('fitting shows every disc whole', () => {
    const discs = fc.array(
      fc.record({
        x: fc.double({ min: 300, max: 700, noNaN: true }),
        y: fc.double({ min: 300, max: 700, noNaN: true }),
        radius: fc.double({ min: 0, max: 9, noNaN: true }),
      }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(discs, (all) => {
        const fitted = fitCamera(all, frame, 20)
        for (const { x, y, radius } of all) {
          const [px, py] = toFrame(fitted, frame, x, y)
          const reach = radius * fitted.zoom
          expect(px - reach).toBeGreaterThanOrEqual(20 - 1e-6)
          expect(px + reach).toBeLessThanOrEqual(780 + 1e-6)
          expect(py - reach).toBeGreaterThanOrEqual(20 - 1e-6)
          expect(py + reach).toBeLessThanOrEqual(480 + 1e-6)
        }
      }),
    )
  })

  test('never leaves the world', () => {
    expect(panCamera({ x: 10, y: 500, zoom: 1 }, 5000, 0).x).toBe(0)
    expect(zoomCamera({ x: 500, y: 500, zoom: 700 }, frame, [400, 250], 100).zoom).toBe(800)
  })
})

describe('names on the map', () => {
  const wish = (id: string, x: number, y: number) => ({ id, x, y, clear: 4, words: 'Harnwick' })
  test.each([
    [[wish('a', 100, 100)], ['a start'], 'right of the point'],
    [[wish('a', 100, 100), wish('b', 140, 100)], ['a end', 'b start'], 'away from another point'],
    [[wish('a', 390, 100)], ['a end'], 'inward at the edge'],
  ])('%#', (wishes, expected, _name) => {
    const placed = placeLabels(wishes, 400).map(({ id, anchor }) => `${id} ${anchor}`)
    expect(placed).toEqual(expected)
  })

  test('a heap of points gets the names that fit, the first ones first', () => {
    const heap = Array.from({ length: 8 }, (_, index) => wish(`p${index}`, 200 + index, 100 + index))
    const placed = placeLabels(heap, 400)
    expect(placed[0]?.id).toBe('p0')
    expect(placed.length).toBeLessThan(heap.length)
  })
})

describe('names of countries', () => {
  const countries = readCountries(JSON.parse(outlines) as Atlas)

  /** Where a country's name stands, in degrees, when the whole world is seen so large. */
  function nameAt(name: string, zoom: number): readonly [number, number] | null {
    const whole = { width: WORLD * zoom, height: WORLD * zoom }
    const found = placeCountryNames(countries, { x: WORLD / 2, y: WORLD / 2, zoom }, whole).find(
      (one) => one.name === name,
    )
    return (found && projection.invert?.([found.x / zoom, found.y / zoom])) ?? null
  }

  test.each([
    ['France', -2, 7, 44, 49, 'and not between Europe and Guiana'],
    ['United States of America', -115, -85, 35, 48, 'and not towards Alaska and Hawaii'],
    ['Norway', 5, 20, 60, 68, 'and not towards Svalbard'],
    ['Chile', -75, -67, -55, -18, 'and not towards the Easter Island'],
    ['New Zealand', 166, 179, -47, -34, 'and not across the date line'],
    ['Russia', 60, 130, 50, 75, 'and not across the date line'],
  ])('%s stands in its largest land', (name, west, east, south, north, _name) => {
    const [lon, lat] = nameAt(name, 8) ?? [Number.NaN, Number.NaN]
    expect(lon).toBeGreaterThan(west)
    expect(lon).toBeLessThan(east)
    expect(lat).toBeGreaterThan(south)
    expect(lat).toBeLessThan(north)
  })

  test('a country of small islands has no name where none of them has room for it', () => {
    expect(nameAt('Kiribati', 8)).toBeNull()
  })
})
