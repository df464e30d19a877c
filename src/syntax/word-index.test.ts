import { expect, test } from 'vitest'
import { indexWords } from './word-index.ts'

test('finds each word of a long list where it stands', () => {
  const words = Array.from({ length: 5000 }, (_, i) => `word${i.toString(36)}`)
  const positionOf = indexWords(words)
  expect(words.map(positionOf)).toEqual(words.keys().toArray())
})

test.each([
  ['', 0, 'the empty word'],
  ['b', 1, 'the first of two that are equal'],
  ['B', null, 'another case'],
  ['bc', null, 'a longer word'],
])('%j stands at %j: %s', (word, position, _why) => {
  expect(indexWords(['', 'b', 'ä', 'b'])(word)).toBe(position)
})

test('an empty list holds nothing', () => {
  expect(indexWords([])('a')).toBeNull()
})
