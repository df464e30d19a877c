import { expect, test } from 'vitest'
import { stepFrom } from './step.ts'

test.each([
  [-1, 3, 1, 0, 'down into the list'],
  [-1, 3, -1, 2, 'up into the list'],
  [0, 3, 1, 1, 'down'],
  [2, 3, 1, 2, 'no further than the last'],
  [0, 3, -1, 0, 'no further than the first'],
  [-1, 0, 1, -1, 'an empty list'],
] as const)('from %d of %d by %d', (at, count, by, expected, _name) => {
  expect(stepFrom(at, count, by)).toBe(expected)
})
