import { expect, test } from 'vitest'
import type { Point } from '../../../../api/schema/question.ts'
import { placeLabels } from './place-labels.ts'
import type { Placed } from './place-points.ts'

const frame = { left: 40, right: 600, top: 10, bottom: 300, lane: null }

const placed = (claim: string, x: number, y: number, repeats: string | null = null): Placed => ({
  point: { claim, label: '1,204', who: 'Orla Venn', repeats, clock: 'as-of', low: 1204, high: 1204 } as Point,
  x,
  top: y,
  bottom: y,
  sinceX: null,
})

const claimsOf = (...points: Placed[]) => placeLabels(points, frame, true).map(({ claim }) => claim)

test('labels stand beside their figures and never on each other', () => {
  const labels = placeLabels([placed('a', 200, 100), placed('b', 230, 104)], frame, true)
  expect(labels).toHaveLength(2)
  const [a, b] = labels
  expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0)) > 50 || Math.abs((a?.y ?? 0) - (b?.y ?? 0)) >= 26).toBe(true)
})

test('retellings have none', () => {
  expect(claimsOf(placed('a', 200, 100), placed('b', 400, 100, 'a'))).toEqual(['a'])
})

test('where there is no room there is no label', () => {
  const crowd = Array.from({ length: 60 }, (_, index) => placed(`f-${index}`, 200 + (index % 10) * 6, 100 + index))
  expect(claimsOf(...crowd).length).toBeLessThan(30)
})

test('a name gives way before the value does', () => {
  const tight = { ...frame, left: 40, right: 110, bottom: 60 }
  const [label] = placeLabels([placed('a', 60, 30)], tight, true)
  expect(label).toMatchObject({ value: '1,204', name: null })
})
