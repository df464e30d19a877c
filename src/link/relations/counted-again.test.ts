import { describe, expect, test } from 'vitest'
import { makeId } from '../../model/id.ts'
import { type InventedFigure, type InventedReport, relationsOf } from '../invented-report.ts'

const norby = { kind: 'place', name: 'Norby', country: 'NO' } as const
const police = { kind: 'group', name: 'police' } as const
const union = { kind: 'organisation', name: 'Dockers Union' } as const
const brandt = { kind: 'person', name: 'Ivo Brandt' } as const
const norway = { kind: 'place', name: 'Norway', country: 'NO' } as const
const entities = [norby, norway, police, union, brandt]

const MONDAY = '2031-05-12'
const TUESDAY = '2031-05-13'

const held = (words: string, more: Partial<InventedFigure> = {}): InventedFigure => ({
  words,
  measure: 'arrested',
  place: 'Norby',
  origin: 'police',
  aggregate: 'event',
  ...more,
})
const unsourced = (words: string): InventedFigure => ({
  words,
  measure: 'arrested',
  place: 'Norby',
  aggregate: 'event',
})
const on = (day: string) => ({ since: day, asOf: day })

const report = (published: string, publisher: string, ...figures: InventedFigure[]): InventedReport => ({
  published,
  publisher,
  sentences: figures.map(({ words }) => `It gives ${words} there.`),
  figures,
  entities,
})

/** Sentences of one report with the figures in them. */
const told = (sentences: readonly string[], ...figures: InventedFigure[]): InventedReport => ({
  published: TUESDAY,
  publisher: 'Harbour Post',
  sentences,
  figures,
  entities,
})

type Case = readonly [name: string, reports: readonly InventedReport[], relations: readonly string[]]

const died = (words: string, more: Partial<InventedFigure> = {}): InventedFigure => ({
  words,
  measure: 'killed',
  aggregate: 'event',
  ...more,
})
/** A report of one sentence about Norby. */
const tolled = (
  published: string,
  publisher: string,
  sentence: string,
  ...figures: InventedFigure[]
): InventedReport => ({
  published,
  publisher,
  sentences: [sentence],
  figures,
  entities,
})

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a number that rose': [
    [
      'of nobody named, above what another report counted in all',
      [
        tolled(MONDAY, 'Harbour Post', 'In Norby 11 died.', died('11', { place: 'Norby' })),
        tolled(TUESDAY, 'Tide', 'The death toll in Norby rose to 19.', died('19', { place: 'Norby' })),
      ],
      ['updates: 19 -> 11'],
    ],
    [
      'which its words do not say',
      [
        tolled(MONDAY, 'Harbour Post', 'In Norby 11 died.', died('11', { place: 'Norby' })),
        tolled(TUESDAY, 'Tide', 'In Norby 19 died.', died('19', { place: 'Norby' })),
      ],
      [],
    ],
    [
      'beyond belief',
      [
        tolled(MONDAY, 'Harbour Post', 'In Norby 11 died.', died('11', { place: 'Norby' })),
        tolled(TUESDAY, 'Tide', 'The death toll in Norby rose to 90.', died('90', { place: 'Norby' })),
      ],
      [],
    ],
    [
      'above a number that was not all then',
      [
        tolled(
          MONDAY,
          'Harbour Post',
          'In Norby 18 died, 11 on a bus.',
          died('18', { place: 'Norby' }),
          died('11', { place: 'Norby' }),
        ),
        tolled(TUESDAY, 'Tide', 'The death toll in Norby reached 19.', died('19', { place: 'Norby' })),
      ],
      ['updates: 19 -> 18'],
    ],
    [
      'of two who are named and independent',
      [
        tolled(
          MONDAY,
          'Harbour Post',
          'In Norby 11 died, said Ivo Brandt.',
          died('11', { place: 'Norby', origin: 'Ivo Brandt' }),
        ),
        tolled(
          TUESDAY,
          'Tide',
          'The death toll rose to 19, said the Dockers Union.',
          died('19', { place: 'Norby', origin: 'Dockers Union' }),
        ),
      ],
      [],
    ],
    [
      'a week later',
      [
        tolled(MONDAY, 'Harbour Post', 'In Norby 11 died.', died('11', { place: 'Norby' })),
        tolled('2031-05-19', 'Tide', 'The death toll in Norby rose to 19.', died('19', { place: 'Norby' })),
      ],
      [],
    ],
  ],
  'a number that may be': [
    [
      'says nothing of how many are',
      [
        tolled(
          MONDAY,
          'Harbour Post',
          'The ferry to Norby held 260 people, Ivo Brandt said; it was licensed to carry 150.',
          { words: '260', measure: 'carry', place: 'Norby', origin: 'Ivo Brandt' },
          { words: '150', measure: 'carry', place: 'Norby', origin: 'Dockers Union' },
        ),
      ],
      [],
    ],
    [
      'unlike how many are by another count',
      [
        tolled(
          MONDAY,
          'Harbour Post',
          'The ferry to Norby held 260 people, Ivo Brandt said; the union counted 150.',
          { words: '260', measure: 'carry', place: 'Norby', origin: 'Ivo Brandt' },
          { words: '150', measure: 'carry', place: 'Norby', origin: 'Dockers Union' },
        ),
      ],
      ['contradicts: 260 -> 150'],
    ],
  ],
  'a part of the dead': [
    [
      'is no whole for a count in a town',
      [
        tolled(MONDAY, 'Harbour Post', 'In Norby 40 died.', died('40', { place: 'Norby', origin: 'police' })),
        tolled(
          MONDAY,
          'Tide',
          'In Norway 15 of them were children.',
          died('15', { place: 'Norway', origin: 'police' }),
        ),
      ],
      [],
    ],
    [
      'beside a whole',
      [
        tolled(MONDAY, 'Harbour Post', 'In Norby 40 died.', died('40', { place: 'Norby', origin: 'police' })),
        tolled(MONDAY, 'Tide', 'In Norway 15 died.', died('15', { place: 'Norway', origin: 'police' })),
      ],
      ['contradicts: 40 -> 15'],
    ],
    [
      'says nothing against another count',
      [
        tolled(MONDAY, 'Harbour Post', 'In Norby 14 died.', died('14', { place: 'Norby', origin: 'police' })),
        tolled(
          TUESDAY,
          'Tide',
          'Ivo Brandt said 7 of the dead lived in Norby.',
          died('7', { place: 'Norby', origin: 'Ivo Brandt' }),
        ),
      ],
      [],
    ],
    [
      'beside a count that does',
      [
        tolled(MONDAY, 'Harbour Post', 'In Norby 14 died.', died('14', { place: 'Norby', origin: 'police' })),
        tolled(
          TUESDAY,
          'Tide',
          'Ivo Brandt said 7 died in Norby.',
          died('7', { place: 'Norby', origin: 'Ivo Brandt' }),
        ),
      ],
      ['contradicts: 7 -> 14'],
    ],
    [
      'is of all of them, not of another part',
      [
        told(
          ['In all 27 died.', 'They found 22 of those died in Norby, and five of the dead were children.'],
          died('27'),
          died('22', { place: 'Norby' }),
          died('five', { value: 5 }),
        ),
      ],
      ['part-of: 22 -> 27', 'part-of: five -> 27'],
    ],
  ],
  'a count of one event told again': [
    [
      'of one day, by one side, larger on a later day',
      [report(MONDAY, 'Harbour Post', held('31', on(MONDAY))), report(TUESDAY, 'Tide', held('48', on(MONDAY)))],
      ['updates: 48 -> 31'],
    ],
    [
      'of two days',
      [report(MONDAY, 'Harbour Post', held('31', on(MONDAY))), report(TUESDAY, 'Tide', held('48', on(TUESDAY)))],
      [],
    ],
    [
      'of no day, by one body, each all that its report counts',
      [report(MONDAY, 'Harbour Post', held('31')), report(TUESDAY, 'Tide', held('48'))],
      ['updates: 48 -> 31'],
    ],
    [
      'of no day, and a larger one in the later report',
      [report(MONDAY, 'Harbour Post', held('31')), report(TUESDAY, 'Tide', held('48'), held('90'))],
      ['updates: 90 -> 31'],
    ],
    [
      'of no day, more than a week later',
      [report(MONDAY, 'Harbour Post', held('31')), report('2031-05-22', 'Tide', held('48'))],
      [],
    ],
    [
      'of no day, grown beyond belief',
      [report(MONDAY, 'Harbour Post', held('31')), report(TUESDAY, 'Tide', held('148'))],
      [],
    ],
    [
      'of no day, of nobody named: they may be two counts, but no dispute',
      [report(MONDAY, 'Harbour Post', unsourced('31')), report(TUESDAY, 'Tide', unsourced('148'))],
      [],
    ],
    [
      'by another origin',
      [
        report(MONDAY, 'Harbour Post', held('31', on(MONDAY))),
        report(TUESDAY, 'Tide', held('48', { ...on(MONDAY), origin: 'Dockers Union' })),
      ],
      ['contradicts: 31 -> 48'],
    ],
    [
      'smaller on a later day',
      [report(MONDAY, 'Harbour Post', held('48', on(MONDAY))), report(TUESDAY, 'Tide', held('31', on(MONDAY)))],
      ['contradicts: 31 -> 48'],
    ],
    [
      'a total of that day after the number of the day',
      [
        report(MONDAY, 'Harbour Post', held('31', on(MONDAY))),
        report('2031-05-16', 'Tide', held('66', { ...on(MONDAY), aggregate: 'cumulative' })),
      ],
      ['updates: 66 -> 31'],
    ],
    [
      'told before the day of the other event',
      [
        report(MONDAY, 'Harbour Post', held('31', { origin: 'Dockers Union' })),
        report(TUESDAY, 'Tide', held('90', on(TUESDAY))),
      ],
      [],
    ],
    [
      'by the spokesman of the body',
      [
        { ...report(MONDAY, 'Harbour Post', held('31', on(MONDAY))), entities: [norby, police] },
        {
          ...report(TUESDAY, 'Tide', held('48', { ...on(MONDAY), origin: 'Ivo Brandt' })),
          entities: [norby, police, { ...brandt, partOf: makeId('e', ['group', 'police']) }],
        },
      ],
      ['updates: 48 -> 31'],
    ],
    [
      'on a street of the town',
      [
        report(MONDAY, 'Harbour Post', held('31', on(MONDAY))),
        report(TUESDAY, 'Tide', held('48', { ...on(MONDAY), place: 'Dock Street' })),
      ],
      ['updates: 48 -> 31'],
    ],
  ],
  'a count and the one before it in one sentence': [
    [
      'down from',
      [
        told(
          ['It has 12 missing, down from 41 on Sunday.'],
          held('12', { measure: 'missing', aggregate: 'snapshot' }),
          held('41', { measure: 'missing', aggregate: 'snapshot', rule: 'former-level' }),
        ),
      ],
      ['updates: 12 -> 41'],
    ],
    [
      'raised from … to',
      [told(['They raised the number held from six to 11.'], held('six', { value: 6 }), held('11'))],
      ['updates: 11 -> six'],
    ],
    [
      'up from another year',
      [told(['It held 90, up from 41 in the year before.'], held('90'), held('41', { rule: 'former-level' }))],
      [],
    ],
    [
      'set against another number',
      [told(['It held 90, against 41 in the port.'], held('90'), held('41', { rule: 'former-level' }))],
      [],
    ],
    [
      'shares',
      [
        told(
          ['Turnout fell from 61 to 55 there.'],
          held('61', { measure: 'turnout', unit: 'percent' }),
          held('55', { measure: 'turnout', unit: 'percent' }),
        ),
      ],
      [],
    ],
    [
      'the number before it takes no part in the dispute of another origin',
      [
        told(
          ['It has 12 missing, down from 41.'],
          held('12', { measure: 'missing', aggregate: 'snapshot' }),
          held('41', { measure: 'missing', aggregate: 'snapshot', rule: 'former-level' }),
        ),
        report(TUESDAY, 'Tide', held('12', { measure: 'missing', aggregate: 'snapshot', origin: 'Dockers Union' })),
      ],
      ['updates: 12 -> 41'],
    ],
  ],
  'parts by place': [
    [
      'that add up',
      [
        told(
          ['In all 90 were held.', 'Orsk held 50, and Vik 40.'],
          held('90'),
          held('50', { place: 'Orsk' }),
          held('40', { place: 'Vik' }),
        ),
      ],
      ['part-of: 50 + 40 -> 90'],
    ],
    [
      'that do not add up, and are not said to be parts',
      [
        told(
          ['In all 90 were held.', 'Orsk held 50, and Vik 30.'],
          held('90'),
          held('50', { place: 'Orsk' }),
          held('30', { place: 'Vik' }),
        ),
      ],
      [],
    ],
    [
      'that do not add up, and are said to be parts',
      [
        told(
          ['In all 90 were held.', 'Orsk accounts for 50 of them, Vik for 30.'],
          held('90'),
          held('50', { place: 'Orsk', rule: 'shared-out' }),
          held('30', { place: 'Vik', rule: 'shared-out' }),
        ),
      ],
      ['part-of: 50 + 30 -> 90'],
    ],
    [
      'that are more than the total',
      [
        told(
          ['In all 90 were held.', 'Orsk accounts for 80 of them, Vik for 30.'],
          held('90'),
          held('80', { place: 'Orsk', rule: 'shared-out' }),
          held('30', { place: 'Vik', rule: 'shared-out' }),
        ),
      ],
      [],
    ],
    [
      'of which one is where the total is',
      [told(['In all 90 were held.', 'It held 50, and Vik 40.'], held('90'), held('50'), held('40', { place: 'Vik' }))],
      [],
    ],
  ],
  'a number of those': [
    [
      'held, with what goes on',
      [
        told(
          ['It says 71 were held.', 'Of them 52 of those held were charged and 19 were released.'],
          held('71'),
          held('52', { measure: 'charged' }),
          held('19', { measure: 'released' }),
        ),
      ],
      ['part-of: 52 + 19 -> 71'],
    ],
    [
      'held, where others were hurt',
      [
        told(
          ['It says 71 were hurt.', 'Some 52 of those held were charged.'],
          held('71', { measure: 'wounded' }),
          held('52', { measure: 'charged' }),
        ),
      ],
      [],
    ],
    [
      'of the nine',
      [
        told(
          ['It says nine were held.', 'Then four of the nine had come from Orsk.'],
          held('nine', { value: 9 }),
          held('four', { value: 4, measure: 'come' }),
        ),
      ],
      ['part-of: four -> nine'],
    ],
    [
      'of another number',
      [
        told(
          ['It says nine were held.', 'Then four of the seven had come from Orsk.'],
          held('nine', { value: 9 }),
          held('four', { value: 4, measure: 'come' }),
        ),
      ],
      [],
    ],
  ],
  'a part of the number beside it': [
    [
      'says nothing against that number in another report',
      [
        told(
          ['It held nine, including 5 badly hurt.'],
          held('nine', { value: 9, measure: 'wounded' }),
          held('5', { measure: 'wounded' }),
        ),
        report(TUESDAY, 'Tide', held('9', { measure: 'wounded', origin: 'Dockers Union' })),
      ],
      ['part-of: 5 -> nine'],
    ],
  ],
}

for (const [phenomenon, table] of Object.entries(cases))
  describe(phenomenon, () => {
    test.each(table)('%s', (_, reports, relations) => {
      expect(relationsOf(reports)).toEqual(relations)
      expect(relationsOf(reports.toReversed())).toEqual(relations)
    })
  })
