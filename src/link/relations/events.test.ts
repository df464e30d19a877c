import { expect, test } from 'vitest'
import { type InventedEvent, type InventedReport, relationsOf } from '../invented-report.ts'

const entities = [
  { kind: 'organisation', name: 'Norwegian army', country: 'NO', role: 'military' },
  { kind: 'organisation', name: 'Danish army', country: 'DK', role: 'military' },
  { kind: 'country', name: 'Norway', country: 'NO' },
  { kind: 'person', name: 'Marta Lund', country: 'NO' },
  { kind: 'person', name: 'Jens Berg', country: 'DK' },
] as const

const report = (published: string, event: InventedEvent): InventedReport => ({
  published,
  publisher: `Paper of ${published}`,
  sentences: [`In Vestmark there was ${event.words} then.`],
  events: [{ actor: 'Norwegian army', recipient: 'Danish army', place: 'Vestmark', ...event }],
  entities,
})

test.each<[string, InventedReport[], string[]]>([
  [
    'two dates of one beginning',
    [
      report('2031-05-20', { words: 'operation', date: '2031-05-03' }),
      report('2031-06-20', { words: 'incursion', date: '2031-05-05' }),
    ],
    ['contradicts: incursion -> operation'],
  ],
  [
    'of one side under two names',
    [
      report('2031-05-20', { words: 'operation', date: '2031-05-03' }),
      report('2031-06-20', { words: 'incursion', date: '2031-05-05', actor: 'Norway' }),
    ],
    ['contradicts: incursion -> operation'],
  ],
  [
    'of one who is said to have begun it',
    [
      report('2031-05-20', { words: 'operation', date: '2031-05-03' }),
      {
        ...report('2031-06-20', { words: 'incursion', date: '2031-05-05' }),
        sentences: ['Norway launched an incursion into Vestmark then.'],
        events: [
          { words: 'launched', eventType: 'OTHER:launch', actor: 'Norway', place: 'Vestmark', date: '2031-05-05' },
          { words: 'incursion', place: 'Vestmark', date: '2031-05-05' },
        ],
      },
    ],
    ['contradicts: incursion -> operation'],
  ],
  [
    'of one of whom nothing is said',
    [
      report('2031-05-20', { words: 'operation', date: '2031-05-03' }),
      {
        ...report('2031-06-20', { words: 'incursion', date: '2031-05-05' }),
        events: [{ words: 'incursion', place: 'Vestmark', date: '2031-05-05' }],
      },
    ],
    [],
  ],
  [
    'a strike comes again',
    [
      report('2031-05-20', { words: 'strike', date: '2031-05-03' }),
      report('2031-06-20', { words: 'strike', date: '2031-05-05' }),
    ],
    [],
  ],
  [
    'a month holds the day',
    [
      report('2031-05-20', { words: 'operation', date: '2031-05' }),
      report('2031-06-20', { words: 'incursion', date: '2031-05-05' }),
    ],
    [],
  ],
  [
    'months apart',
    [
      report('2031-05-20', { words: 'operation', date: '2031-05-03' }),
      report('2031-10-20', { words: 'incursion', date: '2031-09-05' }),
    ],
    [],
  ],
  [
    'of two actors',
    [
      report('2031-05-20', { words: 'operation', date: '2031-05-03' }),
      report('2031-06-20', { words: 'incursion', date: '2031-05-05', actor: 'Danish army' }),
    ],
    [],
  ],
  [
    'not yet, then it did',
    [
      report('2031-05-04', { words: 'no contact', date: '2031-05-04', polarity: '-' }),
      report('2031-05-12', { words: 'first clashes', date: '../2031-05-11' }),
    ],
    ['updates: first clashes -> no contact'],
  ],
  [
    'not yet, long before it did',
    [
      report('2031-05-04', { words: 'no contact', date: '2031-05-04', polarity: '-' }),
      report('2031-08-12', { words: 'first clashes', date: '../2031-08-11' }),
    ],
    [],
  ],
  [
    'clashes before there was none',
    [
      report('2031-05-04', { words: 'no contact', date: '2031-05-04', polarity: '-' }),
      report('2031-05-12', { words: 'clashes', date: '2031-05-01' }),
    ],
    [],
  ],
  [
    'a statement and its denial',
    [
      report('2031-05-04', { words: 'entry', date: '2031-05-04', origin: 'Marta Lund' }),
      report('2031-05-05', { words: 'no entry', date: '2031-05-04', polarity: '-', origin: 'Jens Berg' }),
    ],
    ['contradicts: no entry -> entry'],
  ],
  [
    'a denial of nobody',
    [
      report('2031-05-04', { words: 'entry', date: '2031-05-04', origin: 'Marta Lund' }),
      report('2031-05-05', { words: 'no entry', date: '2031-05-04', polarity: '-' }),
    ],
    [],
  ],
])('%s', (_, reports, relations) => {
  expect(relationsOf(reports)).toEqual(relations)
  expect(relationsOf(reports.toReversed())).toEqual(relations)
})
