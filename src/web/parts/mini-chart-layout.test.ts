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
    [278, 12, 60],
    [304, 24, 24],
  ])
  expect(layout.lane).toBe(288)
  expect([layout.first, layout.last]).toEqual(['2031-05-01', '2031-05-11'])
  expect(layout.updates).toEqual(['M10 42L278 36'])
})

test('figures of one day stand in the middle, and none at all is no error', () => {
  expect(layOutMiniChart([point('a', '2031-05-01', 5, 5)]).marks[0]?.x).toBe(160)
  expect(layOutMiniChart([])).toMatchObject({ marks: [], first: null, last: null })
})

test('marks of one day and the undated stand beside each other, not on each other', () => {
  const { marks, lane } = layOutMiniChart([
    point('a', '2031-05-01', 50, 50),
    point('b', '2031-05-01', 51, 51),
    point('c', '2031-05-11', 50, 50),
    point('d', null, 50, 50),
    point('e', null, 52, 52),
  ])
  for (const [index, one] of marks.entries())
    for (const other of marks.slice(index + 1))
      expect(Math.abs(one.x - other.x) >= 8 || Math.abs(one.top - other.top) >= 8).toBe(true)
  expect(marks.filter(({ x }) => x > (lane ?? 0)).map((mark) => mark.point.claim)).toEqual(['d', 'e'])
})

test('where no figure has a date the strip is the whole chart', () => {
  const { marks, lane } = layOutMiniChart([point('a', null, 5, 5), point('b', null, 5, 5)])
  expect([lane, ...marks.map(({ x }) => x)]).toEqual([0, 80, 240])
})
