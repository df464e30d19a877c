import { expect, test } from 'vitest'
import { withoutBracket } from './without-bracket.ts'

test.each([
  ['Tarn Guard (TG)', 'Tarn Guard', 'an acronym'],
  ['Tarn Guard(TG)', 'Tarn Guard', 'without a space'],
  ['Tarn (north) Guard (TG)', 'Tarn (north) Guard', 'only the last brackets'],
  ['Tarn Guard ((TG)', 'Tarn Guard', 'an opening one too many'],
  ['(TG)', '', 'nothing before'],
  ['Tarn (TG) Guard', 'Tarn (TG) Guard', 'not at the end'],
  ['Tarn Guard)', 'Tarn Guard)', 'never opened'],
  ['Tarn (TG))', 'Tarn (TG))', 'closed before'],
])('%s is %s: %s', (words, expected) => {
  expect(withoutBracket(words)).toBe(expected)
})
