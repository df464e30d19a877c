import { expect, it } from 'vitest'
import { measureGrowth, STEEP } from '../../bench/hostile/measure.ts'
import type { Sentence } from '../model/sentence.ts'
import { splitSentences } from '../syntax/sentences.ts'
import { findQuotations, isTitle } from './quotations.ts'

const read = (text: string) =>
  findQuotations(text, splitSentences(text)).map(({ inner }) => text.slice(inner.start, inner.end))

it.each([
  ['He said "it leaks" and left.', ['it leaks'], 'straight'],
  ['He said “it leaks,” and left.', ['it leaks'], "curly, without the host's comma"],
  ['He said «it leaks».', ['it leaks'], 'guillemets'],
  ["He said ''it leaks'' twice.", ['it leaks'], 'doubled single marks'],
  ["He said 'it leaks' twice.", ['it leaks'], 'single'],
  ["The workers' pay isn't the firms' worry.", [], 'apostrophes and genitives'],
  ['“It ‘really’ leaks,” he said.', ['It ‘really’ leaks'], 'one within another'],
  ['“It leaks.\n“It sank.”', ['It leaks.', 'It sank.'], 'open at the end of a paragraph'],
  ['He said “it leaks,“ and left.', ['it leaks'], 'closed with an opening mark'],
  ['Well. ”It leaks,” he said.', ['It leaks'], 'opened with a closing mark'],
  ["''They say, 'It leaks,''' he said.", ["They say, 'It leaks"], 'three marks that close two'],
  ['A 6" pipe leaks.', [], 'inches'],
] as const)('%s', (text, expected, _name) => {
  expect(read(text)).toEqual(expected)
})

it('says which quotation goes on from the paragraph before', () => {
  const text = '“It leaks.\n“It sank.”'
  expect(findQuotations(text, splitSentences(text)).map(({ continues }) => continues)).toEqual([false, true])
})

it.each([
  ['He read “War on the Pier”.', true, 'a name with capitals'],
  ['He said “War on the pier”.', false, 'a small word among the long ones'],
  ['He said “No.”', false, 'a sentence'],
] as const)('tells a title: %s', (text, expected, _name) => {
  const quotation = findQuotations(text, splitSentences(text))[0]
  expect(quotation && isTitle(text, quotation)).toBe(expected)
})

it('searches a text of many paragraphs and no mark once', () => {
  const { worst } = measureGrowth(8_192, 65_536, (count) => {
    const text = 'a word\n'.repeat(count)
    const spans = Array.from({ length: count }, (_, i) => ({ start: 7 * i, end: 7 * i + 6, paragraph: i }))
    return () => findQuotations(text, spans as unknown as Sentence[])
  })
  expect(worst).toBeLessThan(STEEP)
})
