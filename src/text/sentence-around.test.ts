import { describe, expect, test } from 'vitest'
import { sentenceAround } from './sentence-around.ts'

const around = (text: string, words: string) => {
  const start = text.indexOf(words)
  const span = sentenceAround(text, { start, end: start + words.length })
  return text.slice(span.start, span.end)
}

describe('sentenceAround', () => {
  test.each([
    ['The ferry left. It sank on Monday. Nobody saw it.', 'sank', 'It sank on Monday.', 'between two others'],
    ['It sank.', 'sank', 'It sank.', 'all there is'],
    ['A ferry sank\nIt sank on Monday\nNobody saw it', 'Monday', 'It sank on Monday', 'a line'],
    ['“It sank,” he said. “It sank fast.” Nobody saw it.', 'fast', '“It sank fast.”', 'in quotation marks'],
    ['“It left.” “It sank (fast.)” Nobody saw it.', 'sank', '“It sank (fast.)”', 'behind a quotation'],
    ['It cost 1.5 million at most. It sank.', 'million', 'It cost 1.5 million at most.', 'a stop in a number'],
    ['It sank at 5 p.m. near Osk. It rained.', 'sank', 'It sank at 5 p.m. near Osk.', 'a stop before a small letter'],
    ['It left. It sank. \n\nIt rained.', 'left. It', 'It left. It sank.', 'a span over two'],
  ])('%j around %j is %j: %s', (text, words, sentence) => {
    expect(around(text, words)).toBe(sentence)
  })

  test('a sentence without end is cut', () => {
    expect(around(`${'word '.repeat(5000)}12 people ${'word '.repeat(5000)}`, '12').length).toBeLessThan(700)
  })
})
