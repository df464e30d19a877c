import { expect, test } from 'vitest'
import { dayNumber, dayOf, dayWords, stretchWords } from './days.ts'

test.each([
  ['2025-05-02', '2 May 2025', 'a day'],
  ['2025-05', 'May 2025', 'a month'],
  ['2025', '2025', 'a year'],
  ['2025-13-02', '2025-13-02', 'no month'],
  ['soon', 'soon', 'no date'],
])('%s is %s', (day, words, _name) => {
  expect(dayWords(day)).toBe(words)
})

test.each([
  ['2025-05-02', '2025-05-02', '2 May 2025', 'one day'],
  ['2025-05-02', '2025-05-16', '2 to 16 May 2025', 'one month'],
  ['2025-04-30', '2025-05-02', '30 Apr to 2 May 2025', 'one year'],
  ['2024-12-30', '2025-05-02', '30 Dec 2024 to 2 May 2025', 'two years'],
  ['2024-12', '2025-05-02', 'Dec 2024 to 2 May 2025', 'a month and a day'],
])('%s and %s are %s', (first, last, words, _name) => {
  expect(stretchWords(first, last)).toBe(words)
})

test('days are counted, and counted back', () => {
  expect(dayNumber('1970-01-02')).toBe(1)
  expect(dayNumber('2025-05')).toBeNull()
  expect(dayNumber('2025-02-31')).toBeNull()
  expect(dayOf(dayNumber('2025-05-02') ?? 0)).toBe('2025-05-02')
})
