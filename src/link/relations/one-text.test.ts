import { expect, test } from 'vitest'
import { type InventedFigure, type InventedReport, inventReport, relationsOf } from '../invented-report.ts'
import { linkExtractions } from '../link.ts'

const entities = [
  { kind: 'person', name: 'Marta Lund', country: 'NO' },
  { kind: 'organisation', name: 'Coastal Intelligence', country: 'DK', role: 'government' },
  { kind: 'place', name: 'Vestmark', country: 'NO' },
] as const
const prose = Array.from({ length: 80 }, (_, i) => `word${(i * 31) % 79}`).join(' ')

const report = (published: string, figure: Partial<InventedFigure>, text = prose): InventedReport => ({
  published,
  publisher: `Paper of ${published}`,
  sentences: ['It gives 1,240 there.', text],
  figures: [{ words: '1,240', measure: 'killed', subject: 'NO/military', place: 'Vestmark', ...figure }],
  entities,
})
const other = prose.replaceAll('word', 'other')

test('a copy that reads another date into the same words repeats them', () => {
  const first = report('2031-05-04', { origin: 'Marta Lund', asOf: '2031-05-03' })
  const second = { origin: 'Marta Lund', asOf: '2031-05-04' }
  expect(relationsOf([first, report('2031-05-06', second)])).toEqual(['repeats: 1,240 -> 1,240'])
  expect(relationsOf([first, report('2031-05-06', second, other)])).toEqual(['updates: 1,240 -> 1,240'])
})

test('a copy corroborates nothing', () => {
  const first = report('2031-05-04', { origin: 'Marta Lund' })
  const second = { origin: 'Coastal Intelligence' }
  expect(relationsOf([first, report('2031-05-06', second)])).toEqual([])
  expect(relationsOf([first, report('2031-05-06', second, other)])).toEqual(['corroborates: 1,240 -> 1,240'])
})

test('a copy adds no origin, and what two papers have of one agency has one', () => {
  const independent = (...reports: InventedReport[]) =>
    linkExtractions(reports.map(inventReport)).origins[0]?.independent
  const figure = { words: '1,240' }
  const changed = { ...report('2031-05-06', { words: '1,317' }), sentences: ['It gives 1,317 there.', prose] }
  expect(independent(report('2031-05-04', figure), changed)).toBe(1)
  expect(independent(report('2031-05-04', figure), { ...changed, sentences: ['It gives 1,317 there.', other] })).toBe(2)
  const credits = [{ kind: 'wire', publisher: 'Fjord Wire', words: '(FW)' }] as const
  const own = { ...changed, sentences: ['It gives 1,317 there.', other], credits }
  expect(independent({ ...report('2031-05-04', figure), credits }, own)).toBe(1)
})

test.each<[Partial<InventedFigure>, string, string[]]>([
  [{ origin: 'Coastal Intelligence', polarity: '-' }, '2031-05-06', ['contradicts: 1,240 -> 1,240']],
  [{ origin: 'Coastal Intelligence', stance: 'denied' }, '2031-05-06', ['contradicts: 1,240 -> 1,240']],
  [{ origin: 'Marta Lund', polarity: '-' }, '2031-05-06', []],
  [{ origin: 'Coastal Intelligence', polarity: '-' }, '2031-09-06', []],
  [{ origin: 'Coastal Intelligence', stance: 'questioned' }, '2031-05-06', []],
])('a number and its denial: %j on %s', (figure, published, relations) => {
  const first = report('2031-05-04', { origin: 'Marta Lund' })
  expect(relationsOf([first, report(published, figure, other)])).toEqual(relations)
})
