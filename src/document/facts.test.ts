import { expect, test } from 'vitest'
import type { Document } from '../model/document.ts'
import { creditOf, findCredits } from './credits.ts'
import { findHeadline } from './headline.ts'
import { detectLanguage } from './language.ts'
import { readDocuments } from './read.ts'

const PROSE =
  'The river rose by three metres on Monday, and 400 people left their homes near the bridge, the mayor said.'

test.each<[string, string | null, string[], string]>([
  ['LOW TOWN (AP) — The river rose.', null, ['Associated Press'], 'a dateline'],
  ['River rises\n\nLOW TOWN, May 3 (Reuters) - The river rose.', null, ['Reuters'], 'a dateline below the headline'],
  ['(AFP) - The river rose.', null, ['Agence France-Presse'], 'no place'],
  ['LOW TOWN (Reuters) - The river rose.', 'Reuters', [], 'the agency itself'],
  ['The river rose, a paper (AP) of May says.', null, [], 'brackets in a sentence'],
  ['LOW TOWN (LT) — The river rose.', null, [], 'no agency'],
])('%s by %s credits %j: %s', (text, publisher, publishers) => {
  expect(findCredits(text, [], publisher).map((credit) => credit.publisher)).toEqual(publishers)
})

test.each([
  ['Original Source: www.herald.example', 'original-source', 'herald.example', 'an address'],
  ['Source: https://herald.example/a/b', 'original-source', 'herald.example', 'a page'],
  ['Source: Low Town Herald', 'original-source', 'Low Town Herald', 'a paper'],
  [
    'This story was originally published by The Low Town Herald and is used with permission.',
    'first-published',
    'The Low Town Herald',
    'a sentence',
  ],
])('%s is a credit: %s, %s (%s)', (words, kind, publisher) => {
  expect(creditOf(words)).toEqual({ kind, publisher, words })
})

test.each<[string, string | null, string]>([
  [`River rises in low town\n${PROSE}`, 'River rises in low town', 'a line above prose'],
  [`Will the river rise?\n${PROSE}`, 'Will the river rise?', 'a question'],
  [`The river rose on Monday.\n${PROSE}`, null, 'a sentence'],
  ['River rises in low town\nHerald of May', null, 'no prose below'],
  [`LOW TOWN (AP) —\n${PROSE}`, null, 'a dateline'],
  [
    'The river, which had been low since the\nspring, rose by three metres on Monday, and 400 people left their homes, he said.',
    null,
    'wrapped prose',
  ],
])('%j is headed %j: %s', (text, headline) => {
  expect(findHeadline(text)).toBe(headline)
})

test.each<[string, string | null]>([
  [PROSE, 'en'],
  ['Der Fluss stieg am Montag um drei Meter, und vierhundert Menschen verließen ihre Häuser.', null],
  ['Река поднялась на три метра в понедельник, и люди покинули дома.', null],
  ['12 34 56', null],
])('%j is in %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

test('what is cut tells author, outlet and date', () => {
  const text = `River rises in low town\nBy Ada Lind, Staff Writer\nPublished: 3 May 2021\n· herald.example.com${PROSE}`
  const [document] = readDocuments(Buffer.from(text), { path: 'a.txt' }) as [Document]
  const { author, publisher, published, publishedBasis } = document
  expect({ author, publisher, published, publishedBasis }).toEqual({
    author: 'Ada Lind',
    publisher: 'herald.example.com',
    published: '2021-05-03',
    publishedBasis: 'text',
  })
  expect(document.text).toBe(`River rises in low town\n${PROSE}`)
})
