import { expect, test } from 'vitest'
import type { Point } from '../../../../api/schema/question.ts'
import { placeLabels } from './place-labels.ts'
import type { Placed } from './place-points.ts'

const frame = { left: 40, right: 600, top: 10, bottom: 300, lane: null }

const placed = (claim: string, x: number, y: number, repeats: string | null = null): Placed => ({
  point: {
    claim,
    label: '1,204',
    who: 'Orla Venn',
    repeats,
    contradicts: [] as string[],
    clock: 'as-of',
    low: 1204,
    high: 1204,
  } as Point,
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

test('a sign of a contradiction is not written over', () => {
  const [free] = placeLabels([placed('a', 200, 100)], frame, true)
  const sign = { x: free?.x ?? 0, y: free?.y ?? 0, width: 16, height: 16 }
  const [moved] = placeLabels([placed('a', 200, 100)], frame, true, [sign])
  expect(moved).toBeDefined()
  expect(moved).not.toEqual(free)
})

test('of many, the contradicted are named first, and then some of every time', () => {
  const wide = { ...frame, right: 60_000 }
  const many = Array.from({ length: 300 }, (_, index) => placed(`f-${index}`, 100 + index * 190, 100))
  const clash = placed('clash', 59_000, 100)
  const named = placeLabels([...many, { ...clash, point: { ...clash.point, contradicts: ['f-1'] } }], wide, true)
  expect(named).toHaveLength(60)
  expect(named[0]?.claim).toBe('clash')
  expect(named.filter(({ claim }) => Number(claim.slice(2)) >= 150).length).toBeGreaterThan(25)
})
