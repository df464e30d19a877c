import { expect, test } from 'vitest'
import type { Point } from '../../../../api/schema/question.ts'
import { meet } from './box.ts'
import { placeClashes, signBoxes } from './place-clashes.ts'
import { markBox, type Placed } from './place-points.ts'

const frame = { left: 40, right: 600, top: 10, bottom: 300, lane: null }

const placed = (claim: string, x: number, y: number, ...contradicts: string[]): Placed => ({
  point: { claim, contradicts } as unknown as Point,
  x,
  top: y,
  bottom: y,
  sinceX: null,
})

test('the sign stands half way, and a pair has one', () => {
  const clashes = placeClashes([placed('a', 100, 100, 'b'), placed('b', 200, 160, 'a')], frame)
  expect(clashes.map(({ sign }) => sign)).toEqual([{ x: 150, y: 130 }])
})

test.each([
  ['near each other', [placed('a', 100, 100, 'b'), placed('b', 112, 100)]],
  ['on one spot', [placed('a', 100, 100, 'b'), placed('b', 100, 100)]],
  ['with a figure half way', [placed('a', 100, 100, 'b'), placed('c', 150, 100), placed('b', 200, 100)]],
  ['twice on one line', [placed('a', 100, 100, 'b', 'c'), placed('b', 200, 100), placed('c', 200, 100)]],
])('%s: no sign hides a figure or another sign', (_name, points) => {
  const clashes = placeClashes(points, frame)
  const signs = signBoxes(clashes)
  expect(signs).toHaveLength(clashes.length)
  for (const [index, sign] of signs.entries())
    for (const other of [...points.map(markBox), ...signs.slice(index + 1)]) expect(meet(sign, other)).toBe(false)
})

test('where there is no room there is no sign, but still the line', () => {
  const crowd = Array.from({ length: 400 }, (_, index) =>
    placed(`f-${index}`, 60 + (index % 20) * 12, 20 + Math.floor(index / 20) * 12, ...(index === 0 ? ['f-1'] : [])),
  )
  expect(placeClashes(crowd, frame)).toMatchObject([{ sign: null }])
})
