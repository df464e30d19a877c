import { expect, test } from 'vitest'
import { joinSpans, tellExcerpt } from './excerpt.ts'

const text = 'The river rose. At least 40 homes were flooded, the mayor said. It fell on Monday.'
const find = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test('is the sentence, with clause and marks counted in it', () => {
  const excerpt = tellExcerpt(text, find('At least 40 homes were flooded'), [find('40')])
  expect(excerpt.text).toBe('At least 40 homes were flooded, the mayor said.')
  expect(excerpt.start).toBe(text.indexOf('At least'))
  expect(excerpt.clause).toEqual({ start: 0, end: 30 })
  expect(excerpt.marks.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['40'])
})

test('is cut where a quotation goes on for pages, and so are its marks', () => {
  const long = `${'word '.repeat(1000)}end.`
  const { text: words, marks } = tellExcerpt(long, null, [
    { start: 0, end: 4 },
    { start: 10, end: long.length },
    { start: long.length - 4, end: long.length },
  ])
  expect(words.length).toBe(1500)
  expect(marks).toEqual([
    { start: 0, end: 4 },
    { start: 10, end: 1500 },
  ])
})

test('marks that touch or overlap are one, in the order of the text', () => {
  expect(
    joinSpans([
      { start: 8, end: 9 },
      { start: 0, end: 3 },
      { start: 2, end: 5 },
      { start: 5, end: 6 },
    ]),
  ).toEqual([
    { start: 0, end: 6 },
    { start: 8, end: 9 },
  ])
})
