import { expect, test } from 'vitest'
import { type InventedFigure, inventReport } from './invented-report.ts'
import { findTotals, type Total } from './report-totals.ts'

const dead = (words: string, more: Partial<InventedFigure> = {}): InventedFigure => ({
  words,
  measure: 'killed',
  aggregate: 'event',
  ...more,
})
const level = (words: string, origin: string): InventedFigure => ({
  words,
  measure: 'turnout',
  unit: 'percent',
  aggregate: 'snapshot',
  origin,
})
const entities = ['Vestmark', 'Ostmark'].map((name) => ({ kind: 'place', name, country: 'NO' }) as const)

test('a number set against a larger one is all of it too', () => {
  const figures = [dead('14', { origin: 'agency' }), dead('36', { origin: 'ministry' })]
  const sentences = ['The agency says 14 died.', 'But the ministry speaks of 36.']
  const made = inventReport({ published: '2031-05-06', publisher: 'Tide', sentences, figures, entities })
  expect([...findTotals(made.figures, made.document).values()]).toEqual(['everywhere', 'everywhere'])
})

test.each<[string, InventedFigure[], (Total | null)[]]>([
  ['the larger of two', [dead('19'), dead('9')], ['everywhere', null]],
  ['told twice', [dead('19'), dead('19')], ['everywhere', 'everywhere']],
  ['a part in a town', [dead('19'), dead('9', { place: 'Vestmark' })], ['everywhere', 'there']],
  ['two towns', [dead('40', { place: 'Vestmark' }), dead('50', { place: 'Ostmark' })], ['there', 'there']],
  ['one town', [dead('40', { place: 'Vestmark' }), dead('5')], ['everywhere', null]],
  [
    'of two who are named, near one another',
    [dead('31', { origin: 'agency' }), dead('36', { origin: 'ministry' })],
    ['everywhere', 'everywhere'],
  ],
  [
    'of two who are named, far apart',
    [dead('14', { origin: 'agency' }), dead('36', { origin: 'ministry' })],
    [null, 'everywhere'],
  ],
  ['a level that two give', [level('64', 'agency'), level('71', 'ministry')], ['everywhere', 'everywhere']],
  ['two levels of one', [level('64', 'agency'), level('71', 'agency')], [null, null]],
  ['of one who is named', [dead('31', { origin: 'agency' }), dead('36', { origin: 'agency' })], [null, 'everywhere']],
  ['of two, one of whom is not named', [dead('31', { origin: 'agency' }), dead('36')], [null, 'everywhere']],
  ['another measure', [dead('19'), dead('60', { measure: 'wounded' })], ['everywhere', 'everywhere']],
  ['of an earlier year', [dead('19'), dead('650', { since: '1977', asOf: '1977' })], ['everywhere', null]],
  ['foretold', [dead('19'), dead('90', { aggregate: 'forecast' })], ['everywhere', null]],
  ['denied', [dead('19'), dead('90', { polarity: '-' })], ['everywhere', null]],
  ['a share', [dead('19', { unit: 'percent' })], [null]],
])('%s', (_, figures, totals) => {
  const sentences = figures.map(({ words }) => `It gives ${words} there.`)
  const made = inventReport({ published: '2031-05-06', publisher: 'Tide', sentences, figures, entities })
  const found = findTotals(made.figures, made.document)
  const inText = made.figures.toSorted((a, b) => a.number.start - b.number.start)
  expect(inText.map(({ id }) => found.get(id) ?? null)).toEqual(totals)
})
