import { expect, test } from 'vitest'
import { groupDigits, shortNumber } from './numbers.ts'

test.each([
  [0, '0', '0', 'nothing'],
  [999, '999', '999', 'three digits'],
  [27_819, '27,819', '27,819', 'one comma'],
  [1_234_567, '1,234,567', '1.23m', 'two commas'],
  [2.5, '2.5', '2.5', 'a fraction'],
  [4_000_000_000, '4,000,000,000', '4bn', 'thousands of millions'],
])('%d', (value, whole, short, _name) => {
  expect(groupDigits(value)).toBe(whole)
  expect(shortNumber(value)).toBe(short)
})
