import { describe, expect, test } from 'vitest'
import { type InventedFigure, type InventedReport, relationsOf } from '../invented-report.ts'

const norby = { kind: 'place', name: 'Norby', country: 'NO' } as const
const union = { kind: 'organisation', name: 'Dockers Union' } as const
const brandt = { kind: 'person', name: 'Ivo Brandt' } as const
const entities = [norby, union, brandt]

const MONDAY = '2031-05-12'
const TUESDAY = '2031-05-13'

const report = (
  published: string,
  sentences: string | readonly string[],
  ...figures: InventedFigure[]
): InventedReport => ({
  published,
  publisher: `Paper of ${published}`,
  sentences: typeof sentences === 'string' ? [sentences] : sentences,
  figures,
  entities,
})
const anywhere = (words: string, measure: string, more: Partial<InventedFigure> = {}): InventedFigure => ({
  words,
  measure,
  aggregate: 'event',
  ...more,
})
const count = (words: string, more: Partial<InventedFigure> = {}): InventedFigure =>
  anywhere(words, 'killed', { place: 'Norby', ...more })
const missing = (words: string, more: Partial<InventedFigure> = {}): InventedFigure =>
  count(words, { measure: 'missing', aggregate: 'snapshot', ...more })
const by = (origin: string) => ({ origin })

const eleven = report(MONDAY, 'In Norby 11 died.', count('11'))
const forty = report(MONDAY, 'In Norby 40 are missing.', missing('40'))

type Case = readonly [name: string, reports: readonly InventedReport[], relations: readonly string[]]

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a count that runs on': [
    ['so far', [eleven, report(TUESDAY, 'In Norby 19 have died so far.', count('19'))], ['updates: 19 -> 11']],
    [
      'revised',
      [eleven, report(TUESDAY, 'Revising the toll, it gave 19 in Norby.', count('19'))],
      ['updates: 19 -> 11'],
    ],
    [
      'on the same day',
      [eleven, { ...report(MONDAY, 'In Norby 19 have died so far.', count('19')), publisher: 'Tide' }],
      [],
    ],
    [
      'of fighters',
      [
        report(MONDAY, 'In Norby 11 militants died.', count('11')),
        report(TUESDAY, 'In Norby 19 militants have died so far.', count('19')),
      ],
      [],
    ],
    [
      'of one day',
      [
        report(MONDAY, 'In Norby 11 died on Monday.', count('11', { since: MONDAY, asOf: MONDAY })),
        report(TUESDAY, 'In Norby Monday’s fire killed 19.', count('19', { since: MONDAY, aggregate: 'cumulative' })),
      ],
      ['updates: 19 -> 11'],
    ],
    [
      'of two days',
      [
        report(MONDAY, 'In Norby 11 died on Monday.', count('11', { since: MONDAY, asOf: MONDAY })),
        report(TUESDAY, 'In Norby 19 have died so far.', count('19', { since: TUESDAY, asOf: TUESDAY })),
      ],
      [],
    ],
  ],
  'a count that runs on beside another': [
    [
      'of a rival',
      [
        eleven,
        report(
          TUESDAY,
          ['In Norby the toll rose to 16, Ivo Brandt said.', 'By the Dockers Union 19 have died so far.'],
          anywhere('16', 'killed', { ...by('Ivo Brandt'), aggregate: 'cumulative' }),
          count('19', { ...by('Dockers Union'), aggregate: 'cumulative' }),
        ),
      ],
      ['contradicts: 19 -> 16', 'updates: 16 -> 11'],
    ],
    [
      'of a rival that counts as of a day before',
      [
        report(
          TUESDAY,
          ['In Norby the toll stood at 16, Ivo Brandt said.', 'By the Dockers Union 19 died.'],
          anywhere('16', 'killed', { ...by('Ivo Brandt'), aggregate: 'cumulative', asOf: MONDAY }),
          count('19', { ...by('Dockers Union'), aggregate: 'cumulative' }),
        ),
      ],
      ['contradicts: 19 -> 16'],
    ],
    [
      'of the people of the land',
      [eleven, report(TUESDAY, 'In Norby 19 have died so far.', count('19', { subject: 'NO/civilian' }))],
      ['updates: 19 -> 11'],
    ],
    [
      'of the people of another land',
      [eleven, report(TUESDAY, 'In Norby 19 have died so far.', count('19', { subject: 'DK/civilian' }))],
      [],
    ],
  ],
  'what is left': [
    ['still', [forty, report(TUESDAY, 'In Norby 26 are still missing.', missing('26'))], ['updates: 26 -> 40']],
    ['without a word for it', [forty, report(TUESDAY, 'In Norby 26 are missing.', missing('26'))], []],
    [
      'on the same day',
      [forty, { ...report(MONDAY, 'In Norby 26 are still missing.', missing('26')), publisher: 'Tide' }],
      [],
    ],
    ['of another order', [forty, report(TUESDAY, 'In Norby 4 are still missing.', missing('4'))], []],
    ['a week later', [forty, report('2031-05-19', 'In Norby 26 are still missing.', missing('26'))], []],
    [
      'of two who are named',
      [
        report(MONDAY, 'In Norby 40 are missing, Ivo Brandt said.', missing('40', by('Ivo Brandt'))),
        report(TUESDAY, 'In Norby 26 are still missing, the Dockers Union said.', missing('26', by('Dockers Union'))),
      ],
      [],
    ],
    [
      'of a peak',
      [
        report(
          MONDAY,
          ['About 900 remain there, Ivo Brandt said.', 'At the height there were 2,000.'],
          missing('900', by('Ivo Brandt')),
          missing('2,000', { ...by('Ivo Brandt'), aggregate: 'peak' }),
        ),
      ],
      ['updates: 900 -> 2,000'],
    ],
    [
      'of a peak told of itself',
      [
        report(
          MONDAY,
          ['About 900 stayed there, Ivo Brandt said.', 'At the height there were 2,000.'],
          missing('900', by('Ivo Brandt')),
          missing('2,000', { ...by('Ivo Brandt'), aggregate: 'peak' }),
        ),
      ],
      [],
    ],
  ],
  'a number set against another': [
    [
      'of another origin',
      [
        report(
          MONDAY,
          ['Ivo Brandt said 90 were hurt.', 'But the Dockers Union spoke of 140.'],
          anywhere('90', 'wounded', by('Ivo Brandt')),
          anywhere('140', 'wounded', by('Dockers Union')),
        ),
      ],
      ['contradicts: 140 -> 90'],
    ],
    [
      'without a word for it',
      [
        report(
          MONDAY,
          ['Ivo Brandt said 90 were hurt.', 'The Dockers Union counted 140.'],
          anywhere('90', 'wounded', by('Ivo Brandt')),
          anywhere('140', 'wounded', by('Dockers Union')),
        ),
      ],
      [],
    ],
    [
      'of the same',
      [
        report(
          MONDAY,
          ['Ivo Brandt said 90 were hurt.', 'But he spoke of 140.'],
          anywhere('90', 'wounded', by('Ivo Brandt')),
          anywhere('140', 'wounded', by('Ivo Brandt')),
        ),
      ],
      [],
    ],
    [
      'of children',
      [
        report(
          MONDAY,
          ['Ivo Brandt said 90 were hurt.', 'But the Dockers Union spoke of 40 children.'],
          anywhere('90', 'wounded', by('Ivo Brandt')),
          anywhere('40', 'wounded', by('Dockers Union')),
        ),
      ],
      [],
    ],
    [
      'of those brought to a clinic',
      [
        report(
          MONDAY,
          ['Ivo Brandt said 90 were hurt.', 'But the Dockers Union said a clinic had admitted 40.'],
          anywhere('90', 'wounded', by('Ivo Brandt')),
          anywhere('40', 'wounded', by('Dockers Union')),
        ),
      ],
      [],
    ],
    [
      'three sentences on',
      [
        report(
          MONDAY,
          ['Ivo Brandt said 90 were hurt.', 'It rained.', 'It snowed.', 'But the Dockers Union spoke of 140.'],
          anywhere('90', 'wounded', by('Ivo Brandt')),
          anywhere('140', 'wounded', by('Dockers Union')),
        ),
      ],
      [],
    ],
  ],
  'a report that is later in one count': [
    [
      'is so in another',
      [
        report(
          MONDAY,
          'In Norby 11 died and 130 were hurt.',
          count('11'),
          anywhere('130', 'wounded', { place: 'Norby' }),
        ),
        report(
          TUESDAY,
          'In Norby the toll rose to 19, and 212 were hurt.',
          count('19'),
          anywhere('212', 'wounded', { place: 'Norby' }),
        ),
      ],
      ['updates: 19 -> 11', 'updates: 212 -> 130'],
    ],
    [
      'unless it is not known to be later',
      [
        report(
          MONDAY,
          'In Norby 11 died and 130 were hurt.',
          count('11'),
          anywhere('130', 'wounded', { place: 'Norby' }),
        ),
        report(
          TUESDAY,
          'In Norby 19 died, 212 were hurt.',
          count('19'),
          anywhere('212', 'wounded', { place: 'Norby' }),
        ),
      ],
      [],
    ],
    [
      'unless fewer were hurt',
      [
        report(
          MONDAY,
          'In Norby 11 died and 130 were hurt.',
          count('11'),
          anywhere('130', 'wounded', { place: 'Norby' }),
        ),
        report(
          TUESDAY,
          'In Norby the toll rose to 19, and 90 were hurt.',
          count('19'),
          anywhere('90', 'wounded', { place: 'Norby' }),
        ),
      ],
      ['updates: 19 -> 11'],
    ],
    [
      'unless it is told as the count before',
      [
        report(
          MONDAY,
          'In Norby 11 died and 130 were hurt.',
          count('11'),
          anywhere('130', 'wounded', { place: 'Norby' }),
        ),
        report(
          TUESDAY,
          'In Norby the toll rose to 19, and 212 were hurt.',
          count('19'),
          anywhere('212', 'wounded', { place: 'Norby', rule: 'former-level' }),
        ),
      ],
      ['updates: 19 -> 11'],
    ],
    [
      'unless they grew beyond belief',
      [
        report(
          MONDAY,
          'In Norby 11 died and 130 were hurt.',
          count('11'),
          anywhere('130', 'wounded', { place: 'Norby' }),
        ),
        report(
          TUESDAY,
          'In Norby the toll rose to 19, and 900 were hurt.',
          count('19'),
          anywhere('900', 'wounded', { place: 'Norby' }),
        ),
      ],
      ['updates: 19 -> 11'],
    ],
    [
      'unless two rival numbers are told',
      [
        report(MONDAY, 'In Norby 11 died.', count('11')),
        report(
          TUESDAY,
          ['In Norby the toll rose to 19, Ivo Brandt said.', 'But the Dockers Union speaks of 40.'],
          count('19', by('Ivo Brandt')),
          count('40', by('Dockers Union')),
        ),
      ],
      ['contradicts: 40 -> 19', 'updates: 19 -> 11'],
    ],
  ],
  'a number that brings another': [
    [
      'in one sentence',
      [
        report(
          MONDAY,
          'In Norby they found 4 more bodies, bringing the toll to 31.',
          count('4'),
          anywhere('31', 'killed'),
        ),
      ],
      ['part-of: 4 -> 31'],
    ],
    [
      'in the next',
      [
        report(
          MONDAY,
          ['In Norby 4 died.', 'That would bring to 9 the number killed.'],
          count('4'),
          anywhere('9', 'killed'),
        ),
      ],
      ['part-of: 4 -> 9'],
    ],
    [
      'without words for it',
      [report(MONDAY, ['In Norby 4 died.', 'The toll is 31.'], count('4'), anywhere('31', 'killed'))],
      [],
    ],
    [
      'of another sort',
      [
        report(
          MONDAY,
          'In Norby 4 were hurt, bringing the toll to 31.',
          anywhere('4', 'wounded', { place: 'Norby' }),
          anywhere('31', 'killed'),
        ),
      ],
      [],
    ],
    [
      'two sentences on',
      [
        report(
          MONDAY,
          ['In Norby 4 died.', 'It rained.', 'That brought the toll to 31.'],
          count('4'),
          anywhere('31', 'killed'),
        ),
      ],
      [],
    ],
  ],
  'a number of nobody that somebody gives the next day': [
    [
      'exact',
      [
        report(MONDAY, 'In Norby 31 died.', count('31')),
        report(TUESDAY, 'In Norby 31 died, Ivo Brandt said.', count('31', by('Ivo Brandt'))),
      ],
      ['repeats: 31 -> 31'],
    ],
    [
      'round',
      [
        report(MONDAY, 'In Norby 30 died.', count('30')),
        report(TUESDAY, 'In Norby 30 died, Ivo Brandt said.', count('30', by('Ivo Brandt'))),
      ],
      [],
    ],
    [
      'not all that was counted',
      [
        report(MONDAY, 'In Norby 31 died of 90 dead.', count('31'), anywhere('90', 'killed')),
        report(TUESDAY, 'In Norby 31 died, Ivo Brandt said.', count('31', by('Ivo Brandt'))),
      ],
      [],
    ],
  ],
  'two bodies of a state': [
    [
      'of which one revises the toll',
      [
        report(MONDAY, 'In Norby 31 died, the flood agency said.', count('31', by('flood agency'))),
        report(
          TUESDAY,
          'Revising the toll, the interior ministry gave 36 in Norby.',
          count('36', by('interior ministry')),
        ),
      ],
      ['updates: 36 -> 31'],
    ],
  ],
  'two turnouts': [
    [
      'of two who are named',
      [
        report(
          MONDAY,
          'In Norby turnout was 71, Ivo Brandt said.',
          anywhere('71', 'turnout', { unit: 'percent', aggregate: 'snapshot', place: 'Norby', origin: 'Ivo Brandt' }),
        ),
        report(
          TUESDAY,
          'In Norby it was 64, the union said.',
          anywhere('64', 'turnout', {
            unit: 'percent',
            aggregate: 'snapshot',
            place: 'Norby',
            origin: 'Dockers Union',
          }),
        ),
      ],
      ['contradicts: 64 -> 71'],
    ],
    [
      'a little apart',
      [
        report(
          MONDAY,
          'In Norby turnout was 71, Ivo Brandt said.',
          anywhere('71', 'turnout', { unit: 'percent', aggregate: 'snapshot', place: 'Norby', origin: 'Ivo Brandt' }),
        ),
        report(
          TUESDAY,
          'In Norby it was 69, the union said.',
          anywhere('69', 'turnout', {
            unit: 'percent',
            aggregate: 'snapshot',
            place: 'Norby',
            origin: 'Dockers Union',
          }),
        ),
      ],
      [],
    ],
  ],
  'those of the sentence before': [
    [
      'one number',
      [report(MONDAY, ['In all 27 died.', 'They found 22 of them in Norby.'], anywhere('27', 'killed'), count('22'))],
      ['part-of: 22 -> 27'],
    ],
    [
      'two numbers',
      [
        report(
          MONDAY,
          ['In all 27 died and 40 were hurt.', 'They found 22 of them in Norby.'],
          anywhere('27', 'killed'),
          anywhere('40', 'wounded'),
          count('22'),
        ),
      ],
      [],
    ],
    [
      'behind another number',
      [
        report(
          MONDAY,
          ['In all 27 died.', 'The clinic has 11 patients, 4 of them children.'],
          anywhere('27', 'killed'),
          anywhere('11', 'wounded'),
          anywhere('4', 'killed'),
        ),
      ],
      [],
    ],
  ],
  'a headline': [
    [
      'supports nothing of its report',
      [
        report(
          MONDAY,
          ['Brandt: 14 died in Norby\n', 'The Dockers Union said that 14 died.'],
          count('14', by('Ivo Brandt')),
          count('14', by('Dockers Union')),
        ),
      ],
      [],
    ],
    [
      'unlike two sentences of it',
      [
        report(
          MONDAY,
          ['Death in Norby\n', 'Ivo Brandt said that 14 died.', 'The Dockers Union said that 14 died.'],
          count('14', by('Ivo Brandt')),
          count('14', by('Dockers Union')),
        ),
      ],
      ['corroborates: 14 -> 14'],
    ],
  ],
  'a dispute': [
    [
      'is told again where both sides stand side by side',
      [
        report(MONDAY, 'In Norby 14 died, Ivo Brandt said.', count('14', by('Ivo Brandt'))),
        report(
          TUESDAY,
          'In Norby Ivo Brandt counts 14 and the Dockers Union 25 dead.',
          count('14', by('Ivo Brandt')),
          count('25', by('Dockers Union')),
        ),
      ],
      ['contradicts', 'repeats'],
    ],
    [
      'is none where the one updates what the other retells',
      [
        report(MONDAY, 'In Norby 14 died, the flood agency said.', count('14', by('flood agency'))),
        report(
          TUESDAY,
          'In Norby the agency gave 14, and the interior ministry raised the toll to 25.',
          count('14', by('flood agency')),
          count('25', by('interior ministry')),
        ),
      ],
      ['repeats: 14 -> 14', 'updates: 25 -> 14'],
    ],
  ],
  'two counts of one hour': [
    [
      'of nobody named',
      [
        report(MONDAY, 'In Norby 40 are missing, Ivo Brandt said.', missing('40', by('Ivo Brandt'))),
        { ...report(MONDAY, 'In Norby 26 are missing.', missing('26')), publisher: 'Tide' },
      ],
      [],
    ],
    [
      'of two who are named',
      [
        report(MONDAY, 'In Norby 40 are missing, Ivo Brandt said.', missing('40', by('Ivo Brandt'))),
        {
          ...report(MONDAY, 'In Norby 26 are missing, the union said.', missing('26', by('Dockers Union'))),
          publisher: 'Tide',
        },
      ],
      ['contradicts'],
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (_, own) => {
  test.each(own)('%s', (_name, reports, relations) => {
    const found = relationsOf(reports)
    expect(relations[0] === 'contradicts' ? found.map((line) => line.split(':')[0]) : found).toEqual(relations)
  })
})
