import { expect, test } from 'vitest'
import type { Point } from '../../../../api/schema/question.ts'
import { chooseDrawn, MOST_POINTS } from './choose-drawn.ts'

const points = Array.from(
  { length: MOST_POINTS + 200 },
  (_, index) => ({ claim: `f-${index}`, repeats: index % 2 === 0 ? null : 'f-0' }) as Point,
)

test('a chart that is not too full shows everything', () => {
  expect(chooseDrawn(points.slice(0, MOST_POINTS), new Set())).toHaveLength(MOST_POINTS)
})

test('of too many, what passes the filters stays, and retellings go first', () => {
  const passed = new Set(points.slice(-100).map(({ claim }) => claim))
  const drawn = chooseDrawn(points, passed)
  expect(drawn).toHaveLength(MOST_POINTS)
  expect(drawn.filter(({ claim }) => passed.has(claim))).toHaveLength(100)
  expect(drawn.filter(({ repeats }) => repeats === null)).toHaveLength(points.length / 2)
  expect(drawn.map(({ claim }) => points.findIndex((point) => point.claim === claim))).toEqual(
    drawn.map(({ claim }) => Number(claim.slice(2))),
  )
})

test('of too many alike, some of every time are drawn', () => {
  const days = Array.from({ length: 3 * MOST_POINTS }, (_, index) => ({ claim: `f-${index}`, repeats: null }) as Point)
  const drawn = chooseDrawn(days, new Set())
  expect(drawn).toHaveLength(MOST_POINTS)
  const thirds = Map.groupBy(drawn, ({ claim }) => Math.floor(Number(claim.slice(2)) / MOST_POINTS))
  for (const third of [0, 1, 2]) expect(thirds.get(third)?.length).toBeCloseTo(MOST_POINTS / 3, -1)
})
