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
