import { expect, test } from 'vitest'
import { nextSort, readSorting, sortWord } from './sorting.ts'

test.each([
  [null, 'asOf', 'as the server gives them'],
  ['-asOf', '-asOf', 'the latest first'],
  ['value', 'value', 'by value'],
  ['-value', '-value', 'the largest first'],
  ['-nonsense', 'asOf', 'what means nothing'],
])('%s asks for %s', (value, word, _name) => {
  expect(sortWord(readSorting(value))).toBe(word)
})

test('a heading sorts, then turns round, then lets go', () => {
  const presses = [null, 'value', '-value'].map((value) => nextSort(readSorting(value), 'value'))
  expect(presses).toEqual(['value', '-value', null])
})
