import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type InventedFigure, type InventedReport, inventReport } from './invented-report.ts'
import { linkExtractions } from './link.ts'
import { createLinker } from './linker.ts'

const entities = [
  { kind: 'person', name: 'Marta Lund', country: 'NO', role: 'government' },
  { kind: 'person', name: 'Erik Lund' },
  { kind: 'person', name: 'Lund' },
  { kind: 'organisation', name: 'Institute for Coastal Study', country: 'NO' },
  { kind: 'organisation', name: 'ICS' },
  { kind: 'organisation', name: 'Coastal Intelligence', country: 'DK', role: 'government' },
  { kind: 'place', name: 'Vestmark', country: 'NO' },
  { kind: 'place', name: 'Vestmarrk', country: 'NO' },
  { kind: 'place', name: 'Ostmark', country: 'NO' },
  { kind: 'place', name: 'Norway', country: 'NO' },
] as const

const figure = fc.record({
  words: fc.constantFrom('12', '40', '300', 'about 300', '340', '1,240', 'more than 1,200', '600', '60', '250 to 300'),
  measure: fc.constantFrom('killed', 'wounded', 'killed or wounded'),
  subject: fc.constantFrom('NO/military', 'NO', 'DK/military'),
  place: fc.constantFrom(undefined, undefined, 'Vestmark', 'Vestmarrk', 'Ostmark', 'Norway'),
  origin: fc.constantFrom(undefined, 'Marta Lund', 'Erik Lund', 'Lund', 'ICS', 'Coastal Intelligence'),
  asOf: fc.constantFrom(undefined, '2031-05-01', '2031-05-03', '2031-05-20'),
  aggregate: fc.constantFrom('cumulative', 'snapshot'),
}) as fc.Arbitrary<InventedFigure>

const background = Array.from({ length: 60 }, (_, i) => `word${(i * 7) % 53}`).join(' ')

const report: fc.Arbitrary<InventedReport> = fc
  .record({
    publisher: fc.constantFrom('Harbour Post', 'Tide', 'Bay'),
    published: fc.constantFrom('2031-05-02', '2031-05-04', '2031-05-21', '2032-05-21'),
    figures: fc.array(figure, { minLength: 1, maxLength: 4 }),
    known: fc.subarray([...entities], { minLength: 3 }),
    copied: fc.boolean(),
  })
  .map(({ figures, known, copied, ...facts }) => ({
    ...facts,
    figures,
    entities: known,
    sentences: [...figures.map(({ words }) => `It gives ${words} there.`), ...(copied ? [background] : [])],
  }))

test('any order of documents, and any moments at which links are asked for, give the same links', () => {
  fc.assert(
    fc.property(
      fc.array(report, { minLength: 2, maxLength: 9 }).chain((reports) =>
        fc.record({
          reports: fc.constant(reports),
          order: fc.shuffledSubarray([...reports.keys()], { minLength: reports.length }),
          asked: fc.array(fc.boolean(), { minLength: reports.length, maxLength: reports.length }),
        }),
      ),
      ({ reports, order, asked }) => {
        const extractions = reports.map((made, i) =>
          inventReport({ ...made, sentences: [...made.sentences, `Report number ${i}.`] }),
        )
        const linker = createLinker()
        for (const [i, at] of order.entries()) {
          linker.add(extractions[at] as (typeof extractions)[number])
          if (asked[i]) linker.links()
        }
        expect(linker.links()).toEqual(linkExtractions(extractions))
      },
    ),
    { numRuns: 300 },
  )
})

test('a document touches only the questions that it bears on', () => {
  const plain = (place: string, subject: string, published: string): InventedReport => ({
    published,
    publisher: `${place} Post`,
    sentences: ['It gives 1,240 there.'],
    figures: [{ words: '1,240', measure: 'killed', place, subject }],
    entities,
  })
  const linker = createLinker()
  linker.add(inventReport(plain('Vestmark', 'NO/military', '2031-05-01')))
  linker.add(inventReport(plain('Kysten', 'DK/military', '2031-05-01')))
  linker.links()
  expect(linker.answeredAnew()).toHaveLength(2)
  linker.add(inventReport(plain('Vestmark', 'NO/military', '2031-05-02')))
  const { questions } = linker.links()
  expect(linker.answeredAnew()).toEqual(
    questions.filter(({ place }) => place?.name === 'Vestmarrk').map(({ id }) => id),
  )
})
