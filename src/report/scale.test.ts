import { describe, expect, test } from 'vitest'
import { dayOf } from './days.ts'
import { dateTicks, groupDigits, linearScale, numberTicks, shortNumber } from './scale.ts'

test.each([
  [27819, '27,819'],
  [999, '999'],
  [1234567.25, '1,234,567.25'],
  [-1200, '-1,200'],
  [1e21, '1e+21'],
])('%d is %s', (value, words) => {
  expect(groupDigits(value)).toBe(words)
})

test.each([
  [1_500_000, '1.5m'],
  [240_000_000, '240m'],
  [3e9, '3bn'],
  [12_000, '12,000'],
])('%d is %s for short', (value, words) => {
  expect(shortNumber(value)).toBe(words)
})

test.each([
  [20950, ['0', '5,000', '10,000', '15,000', '20,000', '25,000']],
  [19, ['0', '5', '10', '15', '20']],
  [0.3, ['0', '0.1', '0.2', '0.3']],
  [0, ['0', '0.2', '0.4', '0.6', '0.8', '1']],
])('steps up to %d', (highest, labels) => {
  expect(numberTicks(highest).map(({ label }) => label)).toEqual(labels)
})

describe('dates on an axis', () => {
  test.each([
    [dayOf(2031, 3, 1), dayOf(2031, 3, 4), 8, ['1 Mar', '2 Mar', '3 Mar', '4 Mar'], 'days'],
    [dayOf(2031, 3, 1), dayOf(2031, 3, 20), 4, ['1 Mar', '8 Mar', '15 Mar'], 'weeks'],
    [dayOf(2030, 10, 20), dayOf(2031, 3, 10), 8, ['Nov', 'Dec', '2031', 'Feb', 'Mar'], 'months'],
    [dayOf(2030, 10, 20), dayOf(2031, 11, 10), 4, ['2031', 'May', 'Sep'], 'four months'],
    [dayOf(1990, 10, 20), dayOf(2031, 3, 10), 5, ['2000', '2010', '2020', '2030'], 'decades'],
  ])('%i to %i with room for %i: %j', (from, to, room, labels) => {
    expect(dateTicks(from, to, room).map(({ label }) => label)).toEqual(labels)
  })

  test('an axis of thousands of years stays short', () => {
    expect(dateTicks(dayOf(1000, 1, 1), dayOf(9000, 1, 1), 8).length).toBeLessThan(41)
  })
})

test('a scale of one value does not divide by nothing', () => {
  expect(linearScale([5, 5], [0, 100])(5)).toBe(0)
})
