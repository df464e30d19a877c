import { expect, test } from 'vitest'
import type { Quantity } from '../model/quantity.ts'
import { boundsWords, quantitySigns, quantityWords, spreadOf } from './quantity-words.ts'

const cases: readonly (readonly [Omit<Quantity, 'words'> & { words?: string }, string, string])[] = [
  [{ low: 27819, high: 27819, modifier: 'exact', unit: 'person' }, '27,819', '27,819'],
  [{ low: 30, high: 30, modifier: 'about', unit: 'person' }, 'about 30', '~30'],
  [{ low: 3, high: null, modifier: 'at least', unit: 'person' }, 'at least 3', '≥ 3'],
  [{ low: 700, high: null, modifier: 'more than', unit: 'house' }, 'more than 700 houses', '> 700'],
  [{ low: null, high: 3000, modifier: 'at most', unit: null }, 'at most 3,000', '≤ 3,000'],
  [{ low: null, high: 31000, modifier: 'nearly', unit: 'person' }, 'nearly 31,000', '< 31,000'],
  [{ low: 600, high: 700, modifier: 'between', unit: 'km2', words: '600-700' }, '600–700 km²', '600–700'],
  [{ low: 10, high: 12, modifier: 'about', unit: 'city', words: '10 to 12' }, 'about 10–12 cities', '~10–12'],
  [{ low: 12, high: 120, modifier: 'about', unit: 'person', words: 'dozens' }, '‘dozens’ (12–120)', '~12–120'],
  [{ low: null, high: null, modifier: 'about', unit: 'person', words: 'many' }, '‘many’', '?'],
  [{ low: 30, high: 30, modifier: 'exact', unit: 'percent' }, '30%', '30%'],
  [{ low: 12, high: 14, modifier: 'about', unit: 'percent', words: '12 to 14' }, 'about 12–14%', '~12–14%'],
  [{ low: 5e6, high: 5e6, modifier: 'exact', unit: 'EUR' }, 'EUR 5,000,000', '5m'],
  [{ low: 1, high: 1, modifier: 'exact', unit: 'battalion' }, '1 battalion', '1'],
]

test.each(cases)('%j is %s', (quantity, words, signs) => {
  const whole = { words: '', ...quantity }
  expect(quantityWords(whole)).toBe(words)
  expect(quantitySigns(whole)).toBe(signs)
})

test.each([
  [12, 14, 'percent', '12–14%'],
  [12, 12, 'percent', '12%'],
  [600, 1400, 'km2', '600–1,400 km²'],
  [5000, 6000, 'EUR', 'EUR 5,000–6,000'],
  [2, 3, 'battalion', '2–3'],
  [31_842, 31_842, 'person', '31,842'],
  [3, 9, null, '3–9'],
  [null, 9, 'percent', ''],
])('%j to %j %s is %s', (low, high, unit, words) => {
  expect(boundsWords({ low, high, openLow: false, openHigh: false }, unit)).toBe(words)
})

test.each<[Pick<Quantity, 'low' | 'high'>[], string, string]>([
  [[{ low: 50, high: null }], '50+', 'more than 50'],
  [[{ low: null, high: 12 }], '≤12', 'up to 12'],
  [
    [
      { low: null, high: 12 },
      { low: 40, high: 40 },
    ],
    '≤12–40',
    'up to 12, and 40',
  ],
  [
    [
      { low: 20, high: 30 },
      { low: 50, high: null },
    ],
    '20–50+',
    'a range, and more than 50',
  ],
  [
    [
      { low: 50, high: null },
      { low: 60, high: 60 },
    ],
    '50–60',
    'more than 50, and 60',
  ],
  [[{ low: null, high: null }], '', 'no bounds'],
])('%j is %s (%s)', (quantities, words) => {
  expect(boundsWords(spreadOf(quantities), null)).toBe(words)
})
