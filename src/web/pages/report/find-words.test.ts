import { expect, test } from 'vitest'
import { contextOf, findWords } from './find-words.ts'

const text = 'The dam broke. The dam at Harnwick held.'

test.each([
  ['The dam', [0, 15], 'twice'],
  [' Harnwick ', [26], 'without the spaces around it'],
  ['the dam', [], 'another case is another word'],
  ['', [], 'nothing'],
  ['  ', [], 'only spaces'],
])('%j', (words, starts, _name) => {
  const places = findWords(text, words)
  expect(places.map(({ start }) => start)).toEqual(starts)
  for (const { start, end } of places) expect(text.slice(start, end)).toBe(words.trim())
})

test('a place is shown among its neighbours', () => {
  expect(contextOf(text, { start: 15, end: 22 })).toBe('…The dam broke. [The dam] at Harnwick held.…')
})
