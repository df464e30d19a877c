import { expect, it } from 'vitest'
import { splitParagraphs } from './paragraphs.ts'

it.each([
  ['The mayor spoke.\nThe council met.', 2, 'a line is a paragraph'],
  [
    'On Monday the mayor told reporters of the \ncoalition\n that closed five roads.',
    1,
    'a link on a line of its own breaks a sentence',
  ],
  ['On Monday the mayor told reporters of the flood.\ncoalition\nnews', 3, 'no sentence is broken'],
])('%#: %j has %i paragraphs: %s', (text, count) => {
  expect(splitParagraphs(text)).toHaveLength(count)
})
