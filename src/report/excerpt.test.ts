import { expect, test } from 'vitest'
import { renderExcerpt } from './excerpt.ts'

const text =
  'The ferry left. At least 12 people were killed on board, the guard said on Monday. Nobody saw it.\nA new day began.'

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test.each([
  [
    'At least 12 people were killed on board',
    '12',
    'At least <mark>12</mark> people were killed on board<span class="pale">, the guard said on Monday.</span>',
    'the clause stands out of its sentence',
  ],
  [
    '12',
    'At least 12',
    '<mark>At least 12</mark><span class="pale"> people were',
    'a number that goes beyond its clause',
  ],
  [
    'Nobody saw it',
    'Nobody',
    '<q class="evidence"><mark>Nobody</mark> saw it<span class="pale">.</span></q>',
    'stops at a line end',
  ],
])('%s: %s', (clause, marked, expected) => {
  expect(renderExcerpt(text, at(clause), at(marked)).toString()).toContain(expected)
})

test('a sentence without end is cut', () => {
  const long = `${'word '.repeat(5000)}12 people`
  const span = { start: long.length - 9, end: long.length - 7 }
  expect(renderExcerpt(long, span, span).toString().length).toBeLessThan(600)
})
