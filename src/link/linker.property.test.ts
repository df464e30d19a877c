import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Assessment } from '../model/assessment.ts'
import type { Linkable } from './corpus.ts'
import { type InventedFigure, type InventedReport, inventReport } from './invented-report.ts'
import { type Links, linkExtractions } from './link.ts'
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
  subject: fc.constantFrom(undefined, undefined, 'NO/military', 'NO', 'DK/military'),
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

const step = fc.record({
  kind: fc.constantFrom('drop', 'merge', 'part', 'merge questions', 'part questions', 'reject', 'take back'),
  at: fc.nat(),
  other: fc.nat(),
})

/** What a person would say next, of what the links show. */
function sayNext({ kind, at, other }: { kind: string; at: number; other: number }, links: Links): Assessment[] {
  const verdict = kind.startsWith('part') ? 'part' : kind === 'reject' ? 'reject' : 'merge'
  const things = kind === 'reject' ? links.relations : kind.endsWith('questions') ? links.questions : links.entities
  const [a, b] = [things[at % things.length], things[other % things.length]]
  if (!a || !b || (a === b && kind !== 'reject')) return []
  const anchors = Object.fromEntries(
    [a, b].map((one) => [
      one.id,
      'words' in one ? { kind: 'question' as const, ...one } : { kind: 'relation' as const },
    ]),
  )
  const unsaid = { change: null, fields: null, quote: null, by: 'A. Recorder', note: null, supersedes: null }
  const targets = kind === 'reject' ? [] : [b.id]
  return [{ ...unsaid, id: `a-${at}-${other}`, about: a.id, verdict, targets, anchors, at: '' }]
}

test('what people say one after another gives the links that it gives at once', () => {
  fc.assert(
    fc.property(
      fc.array(report, { minLength: 2, maxLength: 6 }),
      fc.array(step, { minLength: 1, maxLength: 6 }),
      (reports, steps) => {
        const extractions = reports.map((made, i) =>
          inventReport({ ...made, sentences: [...made.sentences, `Report number ${i}.`] }),
        )
        const linker = createLinker()
        for (const extraction of extractions) linker.add(extraction)
        let said: Assessment[] = []
        for (const [nth, one] of steps.entries()) {
          const links = linker.links()
          if (one.kind === 'take back') said = said.slice(0, -1)
          else if (one.kind === 'drop') {
            const place = one.at % extractions.length
            const extraction = extractions[place] as Linkable
            extractions[place] = { ...extraction, figures: extraction.figures.slice(1) }
            linker.replace(extractions[place])
          } else {
            const second = String(nth).padStart(2, '0')
            said = [...said, ...sayNext(one, links).map((next) => ({ ...next, at: `2031-06-01T10:00:${second}Z` }))]
          }
          linker.assess(said)
          expect(linker.links()).toEqual(linkExtractions(extractions, said))
        }
        expect(linkExtractions(extractions.toReversed(), said.toReversed())).toEqual(linker.links())
      },
    ),
    { numRuns: 150 },
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
