import { expect, test } from 'vitest'
import type { Point } from '../../api/schema/question.ts'
import { layOutMiniChart } from './mini-chart-layout.ts'

const point = (claim: string, day: string | null, low: number | null, high: number | null, updates: string[] = []) =>
  ({ claim, day, low, high, updates, contradicts: [] }) as unknown as Point

test('the first day stands left, the last right, and the largest number at the top', () => {
  const layout = layOutMiniChart([
    point('a', '2031-05-01', 50, 50),
    point('b', '2031-05-11', 20, 100, ['a']),
    point('c', null, null, 80),
  ])
  expect(layout.marks.map(({ x, top, bottom }) => [x, top, bottom])).toEqual([
    [10, 42, 42],
    [310, 12, 60],
    [310, 24, 24],
  ])
  expect([layout.first, layout.last]).toEqual(['2031-05-01', '2031-05-11'])
  expect(layout.updates).toEqual(['M10 42L310 36'])
})

test('figures of one day stand in the middle, and none at all is no error', () => {
  expect(layOutMiniChart([point('a', '2031-05-01', 5, 5)]).marks[0]?.x).toBe(160)
  expect(layOutMiniChart([])).toMatchObject({ marks: [], first: null, last: null })
})
