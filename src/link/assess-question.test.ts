import { expect, test } from 'vitest'
import { asKnownOn } from './as-known-on.ts'
import { assessQuestion } from './assess-question.ts'
import { type InventedFigure, type InventedReport, inventReport } from './invented-report.ts'
import { linkExtractions } from './link.ts'

const entities = [
  { kind: 'person', name: 'Marta Lund', country: 'NO' },
  { kind: 'organisation', name: 'Coastal Intelligence', country: 'DK', role: 'government' },
  { kind: 'organisation', name: 'Harbour Hospital', role: 'health' },
] as const

const report = (published: string | undefined, words: string, more: Partial<InventedFigure> = {}): InventedReport => ({
  ...(published ? { published } : {}),
  publisher: `Paper of ${published}`,
  sentences: [`It gives ${words} there.`],
  figures: [{ words, measure: 'killed', subject: 'NO/military', place: 'Vestmark', origin: 'Marta Lund', ...more }],
  entities,
})
const danish = { origin: 'Coastal Intelligence' }
const hospital = { origin: 'Harbour Hospital' }

const dispute = [
  report('2031-05-02', '300'),
  report('2031-05-04', '340'),
  report('2031-05-04', '600 to 650', danish),
  report('2031-05-05', '345', hospital),
  report('2031-05-05', '4,000', { ...danish, aggregate: 'forecast' }),
  report('2031-05-05', '9,000', { ...danish, polarity: '-' }),
]

function assess(reports: readonly InventedReport[], rule: string) {
  const extractions = reports.map(inventReport)
  const { questions, origins, relations } = linkExtractions(extractions)
  const byId = new Map(extractions.flatMap(({ figures }) => figures.map((figure) => [figure.id, figure])))
  const figures = (questions[0]?.figures ?? []).flatMap((id) => byId.get(id) ?? [])
  return assessQuestion({ figures, origins: origins[0]?.origins ?? [], relations }, rule)
}

test.each<[string, number | null, number | null, number | null, string]>([
  [
    'ucdp',
    340,
    345,
    650,
    'of the latest numbers of Marta Lund, Coastal Intelligence and Harbour Hospital the middle one is 345',
  ],
  ['widest', 300, null, 650, 'of 4 figures the smallest bound is 300, the largest 650'],
  ['latest-per-side', 340, null, 650, 'Marta Lund: 340; Coastal Intelligence: 600 to 650; Harbour Hospital: 345'],
  ['independent-majority', 340, 340, 345, 'Marta Lund and Harbour Hospital agree, 2 of 3 origins'],
])('%s: %d, %d, %d', (rule, low, best, high, how) => {
  const { disputed, ...estimate } = assess(dispute, rule)
  expect(estimate).toMatchObject({ low, best, high, how, rule: { id: rule } })
  expect(disputed.length).toBeGreaterThan(0)
  for (const { words } of disputed) expect(words).toMatch(/600 to 650/)
})

test("an origin's latest number is its own, and not what a report made of an earlier one", () => {
  const figure = { words: 'nearly 31,000', measure: 'killed', subject: 'NO/military', place: 'Vestmark' } as const
  const retelling = { ...report('2031-05-06', 'nearly 31,000'), figures: [figure] }
  const rounded = [report('2031-05-02', '30,842'), retelling]
  for (const rule of ['ucdp', 'latest-per-side'])
    expect(assess(rounded, rule)).toMatchObject({ low: 30842, best: 30842, high: 30842 })
  const late = [...dispute.slice(0, 2), report('2031-05-07', '300')]
  expect(assess(late, 'latest-per-side').how).toBe('Marta Lund: 340')
})

test('without a majority, and without a named origin, there is no estimate', () => {
  const none = { low: null, best: null, high: null, how: 'the figures do not allow it' }
  expect(
    assess([report('2031-05-02', '300'), report('2031-05-02', '600', danish)], 'independent-majority'),
  ).toMatchObject(none)
  expect(assess([report('2031-05-02', '300', { stance: 'denied' })], 'ucdp')).toMatchObject(none)
  expect(assess([report('2031-05-02', '300', { stance: 'denied' })], 'latest-per-side')).toMatchObject(none)
  expect(assess([report('2031-05-02', '300', { stance: 'denied' })], 'widest')).toMatchObject(none)
})

test('one side alone gives its latest number as the best', () => {
  expect(assess([report('2031-05-02', '300'), report('2031-05-04', '340')], 'latest-per-side')).toMatchObject({
    best: 340,
  })
})

test('a rule that does not exist is named with those that do', () => {
  expect(() => assess(dispute, 'mean')).toThrow(
    'no rule, mean, it is one of ucdp, widest, latest-per-side, independent-majority',
  )
})

test('as known on a day: what was published by then; months count from their end, unknown dates are left out and said', () => {
  const reports = ['2031-05-02', '2031-05', '2031-06-01', undefined].map((published) =>
    inventReport(report(published, '300')),
  )
  const published = (all: readonly { document: { published: string | null } }[]) =>
    all.map(({ document }) => document.published)
  const { known, later, undated } = asKnownOn(reports, '2031-05-30')
  expect([published(known), published(later), published(undated)]).toEqual([
    ['2031-05-02'],
    ['2031-05', '2031-06-01'],
    [null],
  ])
  expect(published(asKnownOn(reports, '2031-05').known)).toEqual(['2031-05-02', '2031-05'])
  expect(() => asKnownOn(reports, 'May')).toThrow('no date, May')
})
