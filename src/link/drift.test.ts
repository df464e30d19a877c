import { expect, test } from 'vitest'
import { type InventedFigure, type InventedReport, reasonRulesOf } from './invented-report.ts'

const entities = [
  { kind: 'person', name: 'Marta Lund', country: 'NO' },
  { kind: 'person', name: 'Jens Berg' },
  { kind: 'place', name: 'Vestmark', country: 'NO' },
  { kind: 'place', name: 'Norway', country: 'NO' },
] as const

const report = (published: string, figure: Partial<InventedFigure> & { words: string }): InventedReport => ({
  published,
  publisher: `Paper of ${published}`,
  sentences: [`It gives ${figure.words} there.`],
  figures: [{ measure: 'killed', subject: 'NO/military', place: 'Vestmark', ...figure }],
  entities,
})

const lund = { origin: 'Marta Lund' }

test.each<[Partial<InventedFigure> & { words: string }, Partial<InventedFigure> & { words: string }, string[], string]>(
  [
    [{ words: 'at most 12,000', ...lund }, { words: '12,000' }, ['drift-hedge'], 'a hedge is lost'],
    [{ words: 'nearly 12,000', ...lund }, { words: 'more than 12,000' }, ['drift-hedge'], 'a hedge is turned'],
    [{ words: '12,000', ...lund }, { words: 'about 12,000' }, [], 'a hedge that is added claims less'],
    [{ words: 'about 12,000', ...lund }, { words: 'about 12,000' }, [], 'a hedge that is kept'],
    [{ words: '11,500 to 12,000', ...lund }, { words: '12,000' }, ['drift-range'], 'the upper end of a range'],
    [
      { words: '11,500 to 12,000', ...lund },
      { words: '11,500', ...lund },
      ['drift-range'],
      'the lower end, by one person',
    ],
    [{ words: '12,000', ...lund }, { words: '12,000', place: 'Norway' }, ['drift-scope'], 'a wider place'],
    [{ words: '12,000', place: 'Norway', ...lund }, { words: '12,000' }, [], 'a narrower place'],
    [
      { words: 'at most 12,000', ...lund },
      { words: '12,000', place: 'Norway' },
      ['drift-hedge', 'drift-scope'],
      'both at once',
    ],
  ],
)('%j told as %j: %s', (before, now, drift) => {
  const [reasons] = reasonRulesOf([report('2031-05-05', before), report('2031-05-07', now)], 'repeats')
  expect(reasons).toEqual(['repeats-figure', 'same-question', ...drift])
})

test('the end of a range by another origin, or of a range of nobody, is no retelling', () => {
  const other = report('2031-05-07', { words: '12,000', origin: 'rebels' })
  expect(reasonRulesOf([report('2031-05-05', { words: '11,500 to 12,000', ...lund }), other], 'repeats')).toEqual([])
  const nobody = report('2031-05-07', { words: '12,000' })
  expect(reasonRulesOf([report('2031-05-05', { words: '11,500 to 12,000' }), nobody], 'repeats')).toEqual([])
})
