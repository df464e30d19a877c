import { expect, test } from 'vitest'
import { findCopies } from './copies.ts'
import { type InventedReport, inventReport } from './invented-report.ts'

/** Words that no other text has, from a seed. */
const prose = (seed: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${seed}${(i * 7919) % 6007}`).join(' ')

const original: InventedReport = { publisher: 'Harbour Post', published: '2031-05-01', sentences: [prose('a', 400)] }
const later = (publisher: string, text: string): InventedReport => ({
  publisher,
  published: '2031-05-03',
  sentences: [text],
})
const words = (text: string, from: number, to: number) => text.split(' ').slice(from, to).join(' ')
const [body = ''] = original.sentences

function copiesOf(...reports: InventedReport[]): string[] {
  const extractions = reports.map(inventReport)
  const publisher = new Map(extractions.map(({ document }) => [document.id, document.publisher]))
  const copies = findCopies(extractions)
  expect(findCopies(extractions.toReversed())).toEqual(copies)
  return copies.map(
    ({ document, of, kind, share }) => `${publisher.get(document)} ${kind} ${publisher.get(of) ?? of} ${share}`,
  )
}

test.each<[string, InventedReport[], string[]]>([
  ['the same words', [original, later('Tide', body)], ['Tide copy Harbour Post 1']],
  [
    'in capitals and other signs',
    [original, later('Tide', body.toUpperCase().replaceAll(' A1', ', A1'))],
    ['Tide copy Harbour Post 1'],
  ],
  [
    'half its words',
    [original, later('Tide', `${words(body, 0, 200)} ${prose('b', 200)}`)],
    ['Tide rewrite Harbour Post 0.5'],
  ],
  ['a fifth of its words', [original, later('Tide', `${words(body, 0, 80)} ${prose('b', 320)}`)], []],
  ['a short text inside a long one', [original, later('Tide', words(body, 100, 180))], ['Tide excerpt Harbour Post 1']],
  ['other words', [original, later('Tide', prose('b', 400))], []],
  ['the earlier is the original, whichever comes first', [later('Tide', body), original], ['Tide copy Harbour Post 1']],
  [
    'a copy of a copy is traced to the first',
    [original, later('Tide', body), { ...later('Bay', body), published: '2031-05-09' }],
    ['Bay copy Harbour Post 1', 'Tide copy Harbour Post 1'],
  ],
  [
    'the one it shares most with',
    [
      original,
      { publisher: 'Bay', published: '2031-04-01', sentences: [`${words(body, 0, 250)} ${prose('c', 300)}`] },
      later('Tide', body),
    ],
    ['Harbour Post rewrite Bay 0.625', 'Tide copy Harbour Post 1'],
  ],
  ['texts of a few words', [later('Tide', words(body, 0, 12)), later('Bay', words(body, 0, 12))], []],
  ['texts of no words', [later('Tide', ''), later('Bay', '')], []],
])('%s', (_, reports, copies) => {
  expect(copiesOf(...reports).toSorted()).toEqual(copies)
})

const credit = {
  kind: 'original-source',
  publisher: 'www.harbour-post.com',
  words: 'Original Source: www.harbour-post.com',
} as const

test('a credit where the report is not at hand', () => {
  expect(copiesOf({ ...later('Tide', prose('b', 100)), credits: [credit] })).toEqual([
    'Tide credited www.harbour-post.com 0',
  ])
})

const withNumbers = (seed: string): string[] => [`${prose(seed, 100)} 1,240 and 310 and 45.`]

test('a credit with three numbers of the report that it credits', () => {
  const figures = ['1,240', '310', '45'].map((number) => ({ words: number, measure: 'killed' }))
  const first = { ...original, sentences: withNumbers('a'), figures }
  const second = { ...later('Tide', ''), sentences: withNumbers('b'), figures, credits: [credit] }
  expect(copiesOf(first, second)).toEqual(['Tide rewrite Harbour Post 0.057'])
  expect(copiesOf({ ...first, figures: figures.slice(1) }, second)).toEqual(['Tide credited www.harbour-post.com 0'])
})
