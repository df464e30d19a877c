import { expect, test } from 'vitest'
import type { Modifier, Quantity } from '../model/quantity.ts'
import { roundingOf } from './rounding.ts'

const number = (modifier: Modifier, value: number): Quantity => ({
  low: modifier === 'nearly' || modifier === 'at most' ? null : value,
  high: modifier === 'more than' || modifier === 'at least' ? null : value,
  modifier,
  unit: 'person',
  words: String(value),
})

test.each<[Modifier, number, number, boolean, string]>([
  ['nearly', 32_000, 31_842, true, 'up'],
  ['nearly', 21_000, 21_300, false, 'nearly is never from above'],
  ['more than', 7000, 7905, true, 'down'],
  ['more than', 700, 811, false, 'a nearer round number was at hand'],
  ['exact', 12_000, 12_220, true, 'without a hedge, down'],
  ['about', 12_000, 11_600, true, 'about, up'],
  ['exact', 12_220, 12_000, false, 'the rounder is the rounding'],
  ['exact', 12_000, 12_000, false, 'the same number'],
  ['more than', 1000, 1900, false, 'too far'],
  ['exact', 8, 8.4, false, 'a small number is no rounding'],
])('%s %d of %d: %s', (modifier, rounded, exact, is) => {
  expect(roundingOf(number(modifier, rounded), number('exact', exact)) !== null).toBe(is)
})
