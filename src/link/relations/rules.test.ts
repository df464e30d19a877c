import { describe, expect, test } from 'vitest'
import { type InventedFigure, type InventedReport, relationsOf } from '../invented-report.ts'
import { relationRules } from './rules.ts'

const people = { subject: 'NO/military', place: 'Vestmark' }
const governor = { kind: 'person', name: 'Marta Lund', country: 'NO', role: 'government' } as const
const ministry = { kind: 'organisation', name: 'Ministry of Order', country: 'NO', role: 'government' } as const
const foreign = { kind: 'organisation', name: 'Coastal Intelligence', country: 'DK', role: 'government' } as const
const paper = { kind: 'organisation', name: 'Fjord Weekly', country: 'NO', role: 'media' } as const
const vestmark = { kind: 'place', name: 'Vestmark', country: 'NO' } as const
const entities = [governor, ministry, foreign, paper, vestmark]

/** A report of one figure a sentence. */
function report(published: string, publisher: string, ...figures: (InventedFigure | string)[]): InventedReport {
  const only = figures.filter((figure) => typeof figure !== 'string')
  const sentences = figures.map((figure) => (typeof figure === 'string' ? figure : `It gives ${figure.words} there.`))
  return { published, publisher, sentences, figures: only, entities }
}

const count = (words: string, measure: string, more: Partial<InventedFigure> = {}): InventedFigure => ({
  ...people,
  words,
  measure,
  ...more,
})
const by = (origin: string, asOf?: string) => (asOf ? { origin, asOf } : { origin })
const tallied = (...figures: InventedFigure[]): InventedReport => ({
  published: '2031-05-06',
  publisher: 'Harbour Post',
  sentences: [`Losses: ${figures.map(({ words }) => words).join(', ')}.`],
  figures,
  entities,
})

type Case = readonly [reports: readonly InventedReport[], relations: readonly string[], name: string]

const cases: Readonly<Record<string, readonly Case[]>> = {
  'part-of': [
    [
      [tallied(count('22', 'casualties'), count('7', 'killed'), count('12', 'wounded'), count('3', 'captured'))],
      ['part-of: 7 + 12 + 3 -> 22'],
      'killed, wounded and captured of all casualties',
    ],
    [
      [tallied(count('19', 'killed or wounded'), count('7', 'killed'), count('12', 'wounded'))],
      ['part-of: 7 + 12 -> 19'],
      'of a measure of two words',
    ],
    [
      [
        tallied(
          count('10', 'destroyed', { item: 'equipment' }),
          count('4', 'destroyed', { item: 'tank', kinds: ['equipment'] }),
          count('6', 'destroyed', { item: 'truck', kinds: ['equipment'] }),
        ),
      ],
      ['part-of: 4 + 6 -> 10'],
      'items of all equipment',
    ],
    [[tallied(count('22', 'casualties'), count('7', 'killed', { place: 'Ostmark' }))], [], 'another place'],
    [[tallied(count('22', 'casualties'), count('40', 'killed'))], [], 'a part larger than its total'],
    [[tallied(count('22', 'casualties'), count('7', 'killed', { subject: 'DK/military' }))], [], 'another subject'],
    [
      [tallied(count('22', 'casualties', by('Marta Lund')), count('7', 'killed', by('Coastal Intelligence')))],
      [],
      'another origin',
    ],
    [
      [
        report(
          '2031-05-06',
          'Harbour Post',
          count('22', 'casualties'),
          'The weather was fine.',
          'The road is open.',
          count('7', 'killed'),
        ),
      ],
      [],
      'three sentences apart',
    ],
    [
      [
        {
          ...tallied(),
          sentences: ['The flood killed 12 people, among them 3 children.'],
          figures: [
            count('12', 'killed', { subject: 'NO/civilian' }),
            count('3', 'killed', { subject: 'NO/civilian', item: 'child', unit: 'person' }),
          ],
        },
      ],
      ['part-of: 3 -> 12'],
      'said to be among them',
    ],
    [
      [
        {
          ...tallied(),
          sentences: ['The flood killed 12 people here and 3 people upstream.'],
          figures: [count('12', 'killed'), count('3', 'killed')],
        },
      ],
      [],
      'two numbers of which neither is said to be a part',
    ],
  ],
  repeats: [
    [
      [
        report('2031-05-06', 'Harbour Post', { words: '9', measure: 'killed', origin: 'Marta Lund' }),
        report('2031-05-07', 'Tide', { words: '9', measure: 'killed', origin: 'Marta Lund' }),
      ],
      ['repeats: 9 -> 9'],
      'a small number of one origin, without a place',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('1,240', 'killed', by('Marta Lund'))),
        report('2031-11-06', 'Tide', count('1,240', 'killed')),
      ],
      [],
      'half a year later',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('30,842', 'killed', by('Marta Lund', '2031-05-05'))),
        report('2031-06-06', 'Tide', count('nearly 31,000', 'killed')),
      ],
      ['repeats: nearly 31,000 -> 30,842'],
      'rounded up',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('7,905', 'killed', by('Marta Lund'))),
        report('2031-06-06', 'Tide', count('more than 7,000', 'killed')),
      ],
      ['repeats: more than 7,000 -> 7,905'],
      'rounded down',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('811', 'killed', by('Marta Lund'))),
        report('2031-06-06', 'Tide', count('more than 700', 'killed')),
      ],
      [],
      'it would be over 800',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('30,842', 'killed', by('Marta Lund'))),
        report('2031-05-02', 'Tide', count('nearly 31,000', 'killed')),
      ],
      [],
      'the rounded one is older',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('30,842', 'killed', by('Marta Lund', '2031-05-05'))),
        report('2031-06-06', 'Tide', count('nearly 31,000', 'killed', { asOf: '2031-04-01' })),
      ],
      [],
      'it counts as of an earlier day',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('1,240', 'killed', by('Marta Lund'))),
        report('2031-05-09', 'Tide', count('1,240', 'killed', by('Marta Lund'))),
      ],
      ['repeats: 1,240 -> 1,240'],
      'the same origin in two reports',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('1,240', 'killed', by('Marta Lund'))),
        report('2031-05-09', 'Tide', count('1,240', 'killed', by('Coastal Intelligence'))),
      ],
      ['corroborates: 1,240 -> 1,240'],
      'another origin is no repetition',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('10,000 to 12,000', 'deployed')),
        report('2031-07-06', 'Tide', count('10,000 to 12,000', 'deployed', { stance: 'reported' })),
      ],
      ['repeats: 10,000 to 12,000 -> 10,000 to 12,000'],
      'one range of nobody',
    ],
    [
      [report('2031-05-06', 'Harbour Post', count('2', 'killed')), report('2031-05-26', 'Tide', count('2', 'killed'))],
      [],
      'small numbers are alike by chance',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('2', 'killed', { aggregate: 'event' })),
        report('2031-05-07', 'Tide', count('2', 'killed', { aggregate: 'event' })),
      ],
      ['repeats: 2 -> 2'],
      'a small number in one place and the same days',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('711', 'killed', by('Marta Lund', '2031-04-25'))),
        report('2031-05-07', 'Tide', count('717', 'killed', by('Marta Lund', '2031-05-05'))),
        report('2031-06-06', 'Bay', count('more than 700', 'killed')),
      ],
      ['repeats: more than 700 -> 717', 'updates: 717 -> 711'],
      'of two originals the latest count',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('1,240', 'killed', by('Marta Lund'))),
        report('2031-05-09', 'Tide', count('1,240', 'killed')),
        report('2031-05-10', 'Bay', count('1,240', 'killed')),
      ],
      ['repeats: 1,240 -> 1,240', 'repeats: 1,240 -> 1,240'],
      'one original each',
    ],
    [
      [
        report('2031-05-06', 'Harbour Post', count('1,240', 'killed', { subject: 'DK/military' })),
        report('2031-05-09', 'Tide', count('1,240', 'killed')),
      ],
      [],
      'other people',
    ],
  ],
  updates: [
    [
      [
        report(
          '2031-05-06',
          'Tide',
          count('40', 'kidnapped', { aggregate: 'event', asOf: '2031-03-03' }),
          count('at least 60', 'kidnapped'),
        ),
      ],
      [],
      'one report counts an event and all since a year',
    ],
    [
      [
        report('2031-05-06', 'Tide', count('40', 'kidnapped', { aggregate: 'event', asOf: '2031-03-03' })),
        report('2031-05-07', 'Tide', count('60', 'kidnapped', { since: '2030-01' })),
      ],
      [],
      'and so do two',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('300', 'wounded', by('Marta Lund', '2031-05-04'))),
        report('2031-05-10', 'Tide', count('340', 'wounded', { ...by('Marta Lund', '2031-05-09'), place: 'Norway' })),
      ],
      [],
      'a region and its country',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('300', 'wounded', by('Marta Lund', '2031-05-04'))),
        report('2033-05-10', 'Tide', count('340', 'wounded', by('Marta Lund', '2033-05-09'))),
      ],
      [],
      'years apart',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('300', 'wounded', { ...by('field staff', '2031-05-04'), via: 'Marta Lund' }),
        ),
        report('2031-05-10', 'Tide', count('340', 'wounded', by('Ministry of Order', '2031-05-09'))),
      ],
      ['updates: 340 -> 300'],
      'an origin that the side itself passes on',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('300', 'wounded', by('field staff', '2031-05-04'))),
        report('2031-05-10', 'Tide', count('340', 'wounded', by('Ministry of Order', '2031-05-09'))),
      ],
      [],
      'an origin of no known side',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('711', 'wounded', by('Marta Lund', '2031-05-03'))),
        report('2031-05-10', 'Tide', count('711', 'wounded', by('Marta Lund', '2031-05-09'))),
      ],
      ['updates: 711 -> 711'],
      'a large number counted again without a change',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('1,240', 'killed', by('Marta Lund', '2031-05-05'))),
        report('2031-05-06', 'Tide', count('1,240', 'killed', by('Marta Lund', '2031-05-06'))),
      ],
      ['repeats: 1,240 -> 1,240'],
      'as of the day of the report is no date of its own',
    ],
    [
      [
        {
          ...report('2031-05-05', 'Harbour Post'),
          sentences: [
            'It has 10,000 men there, says the ministry.',
            'A week earlier, the governor had put them at 3,000 men.',
          ],
          figures: [
            count('10,000', 'deployed', { ...by('Ministry of Order'), aggregate: 'snapshot' }),
            count('3,000', 'deployed', { ...by('Marta Lund'), aggregate: 'snapshot' }),
          ],
        },
      ],
      ['updates: 10,000 -> 3,000'],
      'a week earlier, in one report',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', { words: '300', measure: 'wounded', origin: 'Marta Lund' }),
        report('2031-05-10', 'Tide', { words: '340', measure: 'wounded', origin: 'Marta Lund' }),
      ],
      ['updates: 340 -> 300'],
      'neither says whose or where, and each is all that its report counts',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', { words: '300', measure: 'wounded', origin: 'Marta Lund' }),
        report(
          '2031-05-10',
          'Tide',
          { words: '900', measure: 'wounded', origin: 'Coastal Intelligence' },
          { words: '340', measure: 'wounded', origin: 'Marta Lund' },
        ),
      ],
      [],
      'neither says whose or where, and one is not all that its report counts',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', { words: '300', measure: 'wounded', origin: 'Marta Lund' }),
        report('2031-05-25', 'Tide', { words: '340', measure: 'wounded', origin: 'Marta Lund' }),
      ],
      [],
      'neither says whose or where, weeks apart',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('300', 'wounded', { ...by('Marta Lund', '2031-05-04'), since: '2031-05-01' }),
        ),
        report(
          '2031-05-10',
          'Tide',
          count('3,400', 'wounded', { ...by('Marta Lund', '2031-05-09'), since: '2029-01-01' }),
        ),
      ],
      [],
      'counts since two dates',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('300', 'wounded', by('Marta Lund', '2031-05-04'))),
        report('2031-05-10', 'Tide', count('340', 'wounded', by('Marta Lund', '2031-05-09'))),
      ],
      ['updates: 340 -> 300'],
      'the same person, later',
    ],
    [
      [
        report(
          '2031-06-02',
          'Harbour Post',
          count('3,000', 'deployed', { ...by('Ministry of Order'), aggregate: 'snapshot' }),
        ),
        report('2031-06-09', 'Tide', count('10,000', 'deployed', { ...by('Marta Lund'), aggregate: 'snapshot' })),
      ],
      ['updates: 10,000 -> 3,000'],
      'the same side, by the dates of publication',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('300', 'wounded', by('Marta Lund', '2031-05-04'))),
        report('2031-05-08', 'Bay', count('320', 'wounded', by('Marta Lund', '2031-05-07'))),
        report('2031-05-10', 'Tide', count('340', 'wounded', by('Marta Lund', '2031-05-09'))),
      ],
      ['updates: 320 -> 300', 'updates: 340 -> 320'],
      'only the count just before',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('300', 'wounded', by('Marta Lund', '2031-05-04'))),
        report('2031-05-11', 'Tide', count('450', 'wounded', by('Coastal Intelligence', '2031-05-10'))),
      ],
      [],
      'independent origins at two times',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('300', 'wounded', by('Marta Lund'))),
        report(
          '2031-05-10',
          'Tide',
          count('40', 'wounded', { ...by('Marta Lund'), aggregate: 'period', since: '2031-05-07', asOf: '2031-05-09' }),
        ),
      ],
      [],
      'a period and a running total',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('5', 'destroyed', { ...by('Marta Lund', '2031-05-04'), item: 'tank' }),
        ),
        report('2031-05-20', 'Tide', count('5', 'destroyed', { ...by('Marta Lund', '2031-05-19'), item: 'tank' })),
      ],
      ['updates: 5 -> 5'],
      'counted again without a change',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('45', 'destroyed or captured', { ...by('Marta Lund', '2031-05-04'), item: 'tank' }),
        ),
        report('2031-05-20', 'Tide', count('54', 'destroyed', { ...by('Marta Lund', '2031-05-19'), item: 'tank' })),
      ],
      ['updates: 54 -> 45'],
      'measures used for one another',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('45', 'killed or wounded', by('Marta Lund', '2031-05-04'))),
        report('2031-05-20', 'Tide', count('54', 'killed', by('Marta Lund', '2031-05-19'))),
      ],
      [],
      'unlike measures',
    ],
    [
      [
        {
          ...report('2031-05-05', 'Harbour Post'),
          sentences: ['The army had gathered 4,000 men.', 'It currently has 5,500 to 6,000 men.'],
          figures: [
            count('4,000', 'deployed', { aggregate: 'snapshot' }),
            count('5,500 to 6,000', 'deployed', { aggregate: 'snapshot' }),
          ],
        },
      ],
      ['updates: 5,500 to 6,000 -> 4,000'],
      'an earlier and the present strength in one report',
    ],
    [
      [
        {
          ...report('2031-05-05', 'Harbour Post'),
          sentences: ['The army gathered 4,000 men.', 'It had 6,000 men.'],
          figures: [
            count('4,000', 'deployed', { aggregate: 'snapshot' }),
            count('6,000', 'deployed', { aggregate: 'snapshot' }),
          ],
        },
      ],
      [],
      'neither is said to be the present one',
    ],
  ],
  corroborates: [
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('10,000', 'deployed', { ...by('Coastal Intelligence'), aggregate: 'snapshot' }),
        ),
        report('2031-05-14', 'Tide', count('about 11,000', 'deployed', { ...by('Marta Lund'), aggregate: 'snapshot' })),
      ],
      ['corroborates: about 11,000 -> 10,000'],
      'independent, and the hedge allows it',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('10,000', 'deployed', { ...by('Fjord Weekly'), aggregate: 'snapshot' }),
        ),
        report('2031-05-14', 'Tide', count('about 11,000', 'deployed', { ...by('Marta Lund'), aggregate: 'snapshot' })),
      ],
      ['corroborates: about 11,000 -> 10,000'],
      "a paper of one's country is on no side",
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('about 10,000', 'deployed', { ...by('Ministry of Order'), aggregate: 'snapshot' }),
        ),
        report('2031-05-14', 'Tide', count('about 11,000', 'deployed', { ...by('Marta Lund'), aggregate: 'snapshot' })),
      ],
      [],
      'one side',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('300', 'killed', by('Coastal Intelligence'))),
        report('2031-05-07', 'Tide', count('300', 'killed', by('company'))),
      ],
      [],
      'an origin without a name may be the other one',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('300', 'killed', by('Coastal Intelligence'))),
        report('2031-07-07', 'Tide', count('300', 'killed', by('Marta Lund'))),
      ],
      [],
      'neither says as of when, and months lie between the reports',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('300', 'killed', by('Coastal Intelligence', '2031-05-04'))),
        report('2031-08-14', 'Tide', count('300', 'killed', by('Marta Lund', '2031-08-13'))),
      ],
      [],
      'months apart',
    ],
  ],
  contradicts: [
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('1', 'killed', { ...by('Coastal Intelligence'), aggregate: 'event' }),
        ),
        report('2031-05-05', 'Tide', count('3', 'killed', { ...by('Marta Lund'), aggregate: 'event' })),
      ],
      [],
      'small numbers as reports come in',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('600', 'destroyed or captured', { ...by('Coastal Intelligence'), item: 'tank' }),
        ),
        report('2031-05-06', 'Tide', count('60', 'destroyed', { ...by('Marta Lund'), item: 'tank' })),
      ],
      [],
      'measures used for one another',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', { words: '100', measure: 'killed', origin: 'Coastal Intelligence' }),
        report('2031-05-06', 'Tide', { words: '60', measure: 'killed', origin: 'Marta Lund' }),
      ],
      [],
      'near numbers, and neither says whose or where',
    ],
    [
      [
        report('2031-04-05', 'Harbour Post', count('5,000', 'killed or wounded', by('Coastal Intelligence'))),
        report(
          '2031-05-06',
          'Tide',
          count('200', 'killed', by('Marta Lund')),
          count('500', 'wounded', by('Marta Lund')),
        ),
      ],
      [],
      'a sum too far from the total to be of the same people',
    ],
    [
      [
        report('2031-04-05', 'Harbour Post', count('400', 'killed or wounded', by('Coastal Intelligence'))),
        report(
          '2031-05-06',
          'Tide',
          count('200', 'killed', by('Marta Lund')),
          count('500', 'wounded', by('Marta Lund')),
        ),
      ],
      [],
      'a later sum far above an earlier total',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('90,000', 'killed', by('Coastal Intelligence'))),
        report('2031-05-06', 'Tide', count('60', 'killed', by('Marta Lund'))),
      ],
      [],
      'too far apart to be one count',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', { words: '600', measure: 'killed', origin: 'Coastal Intelligence' }),
        report('2031-05-06', 'Tide', { words: '60', measure: 'killed', origin: 'Marta Lund' }),
      ],
      [],
      'neither says whose or where',
    ],
    [
      [
        {
          ...report('2031-05-05', 'Harbour Post'),
          sentences: [
            'It has 10,000 men there, says the agency.',
            'A week earlier, the governor had put them at 3,000 men.',
          ],
          figures: [
            count('10,000', 'deployed', { ...by('Coastal Intelligence'), aggregate: 'snapshot' }),
            count('3,000', 'deployed', { ...by('Marta Lund'), aggregate: 'snapshot' }),
          ],
        },
      ],
      [],
      'one is said to be of a week before',
    ],
    [
      [
        {
          ...report('2031-05-05', 'Harbour Post'),
          sentences: ['In all 1,120 people were displaced, of them 690 in Vestmark.'],
          figures: [
            count('1,120', 'displaced', { place: 'Norway', ...by('Marta Lund') }),
            count('690', 'displaced', by('Marta Lund')),
          ],
        },
        report('2031-05-04', 'Tide', {
          words: 'about 1,100',
          measure: 'displaced',
          subject: 'NO/military',
          origin: 'Coastal Intelligence',
        }),
      ],
      ['corroborates: 1,120 -> about 1,100', 'part-of: 690 -> 1,120'],
      'a part says nothing against a number without a place',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('600', 'killed', by('Coastal Intelligence'))),
        report('2031-05-06', 'Tide', count('60', 'killed', by('Marta Lund'))),
      ],
      ['contradicts: 60 -> 600'],
      'disjoint at one time',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('at least 300', 'killed', by('Coastal Intelligence'))),
        report('2031-05-06', 'Tide', count('450', 'killed', by('Marta Lund'))),
      ],
      [],
      'the modifier leaves room',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('3,000', 'deployed', { ...by('Coastal Intelligence'), aggregate: 'snapshot' }),
        ),
        report('2031-05-12', 'Tide', count('10,000', 'deployed', { ...by('Marta Lund'), aggregate: 'snapshot' })),
      ],
      [],
      'growth within a week',
    ],
    [
      [
        report('2031-01-05', 'Harbour Post', count('3,800', 'killed', by('Coastal Intelligence'))),
        report('2031-03-05', 'Tide', count('3,000', 'killed', by('Marta Lund'))),
      ],
      ['contradicts: 3,000 -> 3,800'],
      'a running total that falls',
    ],
    [
      [
        report(
          '2031-01-05',
          'Harbour Post',
          count('3,800', 'deployed', { ...by('Coastal Intelligence'), aggregate: 'snapshot' }),
        ),
        report('2031-03-05', 'Tide', count('3,000', 'deployed', { ...by('Marta Lund'), aggregate: 'snapshot' })),
      ],
      [],
      'a strength may fall',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('13,000', 'without power', { ...by('Ministry of Order'), aggregate: 'snapshot' }),
        ),
        report(
          '2031-05-06',
          'Tide',
          count('9,000', 'without power', { ...by('Coastal Intelligence'), aggregate: 'snapshot' }),
        ),
      ],
      [],
      'a count of a moment may fall overnight',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('30', 'killed', by('Coastal Intelligence'))),
        report('2031-05-08', 'Tide', count('90', 'killed', by('Marta Lund'))),
      ],
      [],
      'a toll may triple in three days',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('30', 'killed', by('Coastal Intelligence'))),
        report('2031-05-06', 'Tide', count('90', 'killed', by('Marta Lund'))),
      ],
      ['contradicts: 90 -> 30'],
      'and not in one',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('900', 'killed or wounded', by('Coastal Intelligence'))),
        report('2031-05-06', 'Tide', count('300', 'killed', by('Marta Lund'))),
      ],
      [],
      'unlike measures',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('3,000', 'killed', by('Coastal Intelligence'))),
        report(
          '2031-05-06',
          'Tide',
          count('30', 'killed', { ...by('Marta Lund'), aggregate: 'period', since: '2031-05-03', asOf: '2031-05-04' }),
        ),
      ],
      [],
      'a period and a running total',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('12,000', 'deployed', { ...by('Coastal Intelligence'), aggregate: 'snapshot' }),
        ),
        report('2031-05-06', 'Tide', count('40,000', 'deployed', { ...by('Marta Lund'), aggregate: 'forecast' })),
      ],
      [],
      'a forecast',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', {
          words: '100,000',
          measure: 'killed',
          subject: 'NO/military',
          origin: 'Coastal Intelligence',
        }),
        report('2031-05-06', 'Tide', count('20,000', 'killed', by('Marta Lund'))),
      ],
      [],
      'without a place it may be of the whole country',
    ],
    [
      [
        report('2031-04-05', 'Harbour Post', count('1,000', 'killed or wounded', by('Coastal Intelligence'))),
        report(
          '2031-05-06',
          'Tide',
          count('200', 'killed', by('Marta Lund')),
          count('500', 'wounded', by('Marta Lund')),
        ),
      ],
      ['contradicts: 200 + 500 -> 1,000'],
      'a later sum below an earlier total',
    ],
    [
      [
        report('2031-04-05', 'Harbour Post', count('650', 'killed or wounded', by('Coastal Intelligence'))),
        report(
          '2031-05-06',
          'Tide',
          count('200', 'killed', by('Marta Lund')),
          count('500', 'wounded', by('Marta Lund')),
        ),
      ],
      [],
      'a later sum above an earlier total',
    ],
    [
      [
        report('2031-04-05', 'Harbour Post', count('1,000', 'casualties', by('Coastal Intelligence'))),
        report(
          '2031-05-06',
          'Tide',
          count('200', 'killed', by('Marta Lund')),
          count('500', 'wounded', by('Marta Lund')),
        ),
      ],
      [],
      'casualties may count others too',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('900', 'killed', by('Coastal Intelligence'))),
        report('2031-06-05', 'Tide', count('700', 'casualties', { ...by('Marta Lund') })),
      ],
      ['contradicts: 900 -> 700'],
      'fewer casualties in all than were killed before',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('900', 'killed', by('Coastal Intelligence'))),
        report('2031-04-05', 'Tide', count('700', 'casualties', { ...by('Marta Lund') })),
      ],
      [],
      'the total may have grown since',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('900', 'killed', by('Coastal Intelligence'))),
        report('2031-06-05', 'Tide', count('at least 700', 'casualties', { ...by('Marta Lund') })),
      ],
      [],
      'the modifier leaves room for the part',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('900', 'killed', by('Coastal Intelligence'))),
        report('2031-06-05', 'Tide', count('700', 'casualties', { ...by('Marta Lund'), subject: 'DK/military' })),
      ],
      [],
      'casualties of another army',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('900', 'killed', by('Coastal Intelligence'))),
        report('2031-06-05', 'Tide', count('700', 'casualties', { ...by('Marta Lund'), place: 'Ostmark' })),
      ],
      [],
      'casualties in another place',
    ],
    [
      [
        report('2031-05-05', 'Harbour Post', count('900', 'killed', by('Coastal Intelligence'))),
        report('2031-06-05', 'Tide', count('1,700', 'casualties', { ...by('Marta Lund') })),
      ],
      [],
      'a whole that is larger',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('60', 'destroyed', { ...by('Coastal Intelligence'), item: 'tank', kinds: ['equipment'] }),
        ),
        report('2031-05-06', 'Tide', count('40', 'destroyed', { ...by('Marta Lund'), item: 'equipment' })),
      ],
      ['contradicts: 60 -> 40'],
      'fewer things of all kinds than of one',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('60', 'destroyed', { ...by('Coastal Intelligence'), item: 'tank', kinds: ['equipment'] }),
        ),
        report(
          '2031-05-06',
          'Tide',
          count('40', 'destroyed', { ...by('Marta Lund'), item: 'truck', kinds: ['equipment'] }),
        ),
      ],
      [],
      'two kinds of one thing',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('600', 'killed', by('Coastal Intelligence')),
          count('60', 'killed', by('Coastal Intelligence')),
        ),
      ],
      [],
      'one origin counts two things in one report',
    ],
  ],
  derived: [
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('600', 'deployed', { aggregate: 'snapshot' }),
          count('twice that', 'deployed', { aggregate: 'peak', value: 1200 }),
        ),
      ],
      ['derived: twice that -> 600'],
      'twice the number before',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('600', 'deployed', { aggregate: 'snapshot' }),
          count('twice that', 'deployed', { aggregate: 'peak', value: 900 }),
        ),
      ],
      [],
      'not twice the number before',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('98', 'eliminated', { unit: 'percent' }),
          count('half of 1', 'eliminated', { unit: 'percent', value: 49 }),
        ),
      ],
      [],
      'a fraction of a share',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('400', 'killed or wounded'),
          count('1,200', 'deployed', { aggregate: 'snapshot' }),
          count('33', 'eliminated', { unit: 'percent' }),
        ),
      ],
      ['derived: 33 -> 400 + 1,200'],
      'a share of two numbers',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('400', 'killed or wounded', { subject: 'NO' }),
          count('1,200', 'deployed', { aggregate: 'snapshot' }),
          count('33', 'eliminated', { unit: 'percent' }),
        ),
      ],
      ['derived: 33 -> 400 + 1,200'],
      'a country’s people and its soldiers',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('400', 'killed or wounded', { subject: 'NO/civilian' }),
          count('1,200', 'deployed', { aggregate: 'snapshot' }),
          count('33', 'eliminated', { unit: 'percent' }),
        ),
      ],
      [],
      'civilians of a country and its soldiers',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('400', 'killed or wounded'),
          count('1,200', 'deployed', { aggregate: 'snapshot' }),
          count('60', 'eliminated', { unit: 'percent' }),
        ),
      ],
      [],
      'the ratio is another',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('400', 'killed or wounded'),
          count('1,200', 'deployed', { aggregate: 'forecast' }),
          count('33', 'eliminated', { unit: 'percent' }),
        ),
      ],
      [],
      'of those who may come',
    ],
    [
      [
        report(
          '2031-05-05',
          'Harbour Post',
          count('400', 'killed or wounded', { subject: 'DK/military' }),
          count('1,200', 'deployed', { aggregate: 'snapshot' }),
          count('33', 'eliminated', { unit: 'percent' }),
        ),
      ],
      [],
      'of other people',
    ],
  ],
}

for (const [kind, table] of Object.entries(cases))
  describe(kind, () => {
    test.each(table.map(([reports, relations, name]) => [name, reports, relations] as const))(
      '%s',
      (_, reports, relations) => {
        expect(relationsOf(reports)).toEqual(relations)
        expect(relationsOf(reports.toReversed())).toEqual(relations)
      },
    )
  })

test('every rule says what it finds and what it leaves', () => {
  expect(new Set(relationRules.map(({ id }) => id)).size).toBe(relationRules.length)
  for (const { id, examples, counterexamples } of relationRules) {
    expect(examples.length, id).toBeGreaterThan(0)
    expect(counterexamples.length, id).toBeGreaterThan(0)
  }
})
