import { describe, expect, test } from 'vitest'
import type { Point } from '../../../../api/schema/question.ts'
import { daysShown, highest, nearestTo, placePoints } from './place-points.ts'

const point = (claim: string, fields: Partial<Point>): Point => ({
  claim,
  clock: 'as-of',
  day: '2031-05-03',
  since: null,
  low: 12,
  high: 12,
  hedged: false,
  label: '12',
  who: 'Orla Venn',
  side: 1,
  aggregate: 'cumulative',
  repeats: null,
  updates: [],
  contradicts: [],
  denied: false,
  foretold: false,
  ...fields,
})

const frame = { left: 40, right: 400, top: 10, bottom: 200, lane: 320 }
const scales = { x: (day: Date) => 40 + day.getUTCDate() * 10, y: (value: number) => 200 - value }

describe('placePoints', () => {
  const place = (...points: Point[]) => placePoints(points, scales, frame)

  test('a range stands between its ends, an open end at the one that is known', () => {
    expect(place(point('a', { low: 10, high: 40 }))[0]).toMatchObject({ x: 70, top: 160, bottom: 190 })
    expect(place(point('a', { low: 10, high: null }))[0]).toMatchObject({ top: 190, bottom: 190 })
    expect(place(point('a', { low: null, high: 40 }))[0]).toMatchObject({ top: 160, bottom: 160 })
  })

  test('figures of no date share the lane', () => {
    const [first, second] = place(point('a', { day: null }), point('b', { day: null, low: 90, high: 90 }))
    expect([first?.x, second?.x]).toEqual([340, 380])
  })

  test('figures on one spot stand beside each other, those far apart in value above each other', () => {
    const xs = place(point('a', {}), point('b', {}), point('c', {}), point('d', { low: 90, high: 90 })).map(
      ({ x }) => x,
    )
    expect(new Set(xs.slice(0, 3)).size).toBe(3)
    expect(xs[3]).toBe(xs[0])
  })

  test.each([
    ['2031-05-27', 320, 'near the lane of the undated'],
    [null, 400, 'near the edge'],
  ])('figures on one spot %s stay left of %d: %s', (day, edge, _name) => {
    const alike = Array.from({ length: 6 }, (_, index) => point(`f-${index}`, { day }))
    const crowd = [...alike, ...alike.map((one) => ({ ...one, claim: `${one.claim}-again` }))]
    const xs = place(...(day === null ? crowd : alike)).map(({ x }) => x)
    expect(Math.max(...xs)).toBeLessThanOrEqual(edge)
    expect(new Set(xs).size).toBe(xs.length)
  })
})

test('the days shown leave room at both ends and take stretches in', () => {
  const shown = daysShown([point('a', { day: '2031-05-10', since: '2031-05-01' }), point('b', { day: null })])
  expect(shown?.map((day) => day.toISOString().slice(0, 10))).toEqual(['2031-04-29', '2031-05-12'])
  expect(daysShown([point('b', { day: null })])).toBeNull()
})

test('the number axis has room for what is open upwards', () => {
  expect(highest([point('a', { low: 100, high: null }), point('b', { low: 30, high: 40 })])).toBeCloseTo(112)
  expect(highest([])).toBe(1)
})

test('the nearest figure is found within reach, anywhere along a range', () => {
  const placed = placePoints([point('a', { low: 10, high: 90 }), point('b', { day: '2031-05-20' })], scales, frame)
  expect(nearestTo(placed, 75, 150, 20)?.point.claim).toBe('a')
  expect(nearestTo(placed, 238, 190, 20)?.point.claim).toBe('b')
  expect(nearestTo(placed, 150, 150, 20)).toBeNull()
})
