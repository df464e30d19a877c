import { describe, expect, test } from 'vitest'
import type { Assessment } from '../model/assessment.ts'
import type { Question } from '../model/question.ts'
import type { Copy } from '../model/relation.ts'
import type { Linkable } from './corpus.ts'
import { type InventedEntity, type InventedFigure, type InventedReport, inventReport } from './invented-report.ts'
import { type Links, linkExtractions } from './link.ts'
import { createLinker } from './linker.ts'

const assess = (
  verdict: Assessment['verdict'],
  about: string,
  targets: string[],
  more: Partial<Assessment> = {},
): Assessment => ({
  id: `a-${verdict}`,
  about,
  verdict,
  change: null,
  fields: null,
  anchors: {},
  targets,
  quote: null,
  by: 'A. Recorder',
  at: '2031-06-01T10:00:00Z',
  note: null,
  supersedes: null,
  ...more,
})

const person = (id: string, name: string): InventedEntity => ({ id, kind: 'person', name })
const report = (publisher: string, ...entities: InventedEntity[]): InventedReport => ({
  publisher,
  sentences: [`Report of ${publisher}.`],
  entities,
})

/** The names of the entities that are left, and why others were merged into them. */
function entitiesOf(reports: readonly InventedReport[], assessments: readonly Assessment[]) {
  const { entities, merges } = linkExtractions(reports.map(inventReport), assessments)
  return {
    names: entities.map(({ name }) => name).sort(),
    why: merges.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)),
  }
}

const spelt = [
  report('Tide', person('e-1', 'Oleksandr Moroz')),
  report('Bay', person('e-2', 'Moroz')),
  report('Post', person('e-3', 'Alexander Moroz')),
]
const PART = assess('part', 'e-1', ['e-3'])

test.each<[Assessment[], string[], string]>([
  [[], ['Alexander Moroz'], 'by the rules they are one'],
  [[PART], ['Alexander Moroz', 'Oleksandr Moroz'], 'two that were parted do not meet in a third either'],
  [
    [assess('part', 'e-3', ['e-1', 'e-2'])],
    ['Alexander Moroz', 'Oleksandr Moroz'],
    'one is parted from both others, which stay one',
  ],
  [
    [PART, assess('withdraw', 'e-1', [], { supersedes: 'a-part', at: '2031-06-02T10:00:00Z' })],
    ['Alexander Moroz'],
    'withdrawn',
  ],
  [
    [
      PART,
      assess('withdraw', 'e-1', [], { supersedes: 'a-part', at: '2031-06-02T10:00:00Z' }),
      assess('withdraw', 'e-1', [], { id: 'a-again', supersedes: 'a-withdraw', at: '2031-06-03T10:00:00Z' }),
    ],
    ['Alexander Moroz', 'Oleksandr Moroz'],
    'a withdrawal that is withdrawn brings back what it took',
  ],
  [
    [PART, assess('merge', 'e-1', ['e-3'], { at: '2031-06-02T10:00:00Z' })],
    ['Oleksandr Moroz'],
    'the later of two holds, and the one that it is about keeps its name',
  ],
  [[assess('note', 'e-1', ['e-3'])], ['Alexander Moroz'], 'a note changes nothing'],
])('%#', (assessments, names) => {
  expect(entitiesOf(spelt, assessments).names).toEqual(names)
  expect(entitiesOf(spelt.toReversed(), assessments.toReversed()).names).toEqual(names)
})

test('every merge by rule has its reason', () => {
  expect(new Set(entitiesOf(spelt, []).why)).toEqual(new Set(['person-spelling', 'bare-surname']))
})

test('merged by a person, with the reason', () => {
  const two = [report('Tide', person('e-1', 'Marta Lund')), report('Bay', person('e-2', 'Erik Berg'))]
  expect(entitiesOf(two, []).names).toEqual(['Erik Berg', 'Marta Lund'])
  expect(entitiesOf(two, [assess('merge', 'e-1', ['e-2'])])).toEqual({
    names: ['Marta Lund'],
    why: ['assessment-merge'],
  })
})

test('two people of one surname in one story stay apart', () => {
  const story = ['2031-05-02', '2031-05-03'].map((published) => ({
    ...report(`Paper of ${published}`, person('e-1', 'Marta Lund'), person('e-2', 'Erik Lund'), person('e-3', 'Lund')),
    published,
  }))
  expect(entitiesOf(story, []).names).toEqual(['Erik Lund', 'Lund', 'Marta Lund'])
})

test('merged again by name where other rules give an entity another id', () => {
  const anchors = {
    'e-old': { kind: 'entity', entityKind: 'person', name: 'Marta Lund' },
    'e-2': { kind: 'entity', entityKind: 'person', name: 'Erik Berg' },
  } as const
  const two = [report('Tide', person('e-new', 'Marta Lund')), report('Bay', person('e-2', 'Erik Berg'))]
  expect(entitiesOf(two, [assess('merge', 'e-old', ['e-2'], { anchors })]).names).toEqual(['Marta Lund'])
  expect(entitiesOf(two, [assess('merge', 'e-gone', ['e-2'])]).names).toEqual(['Erik Berg', 'Marta Lund'])
})

const toll = (
  publisher: string,
  words: string,
  place: string,
  more: Partial<Record<keyof InventedFigure, string | undefined>> = {},
): InventedReport => ({
  ...report(publisher),
  published: '2031-05-04',
  sentences: [`It gives ${words} there.`],
  figures: [
    {
      words,
      measure: 'killed',
      subject: 'NO/military',
      place,
      origin: publisher === 'Tide' ? 'Marta Lund' : 'rebels',
      ...more,
    } as object as InventedFigure,
  ],
  entities: [
    person('e-1', 'Marta Lund'),
    { kind: 'place', name: 'Vestmark', country: 'NO' },
    { kind: 'place', name: 'Vestby', country: 'NO' },
    { kind: 'place', name: 'Ostrava', country: 'CZ' },
  ],
})

/** What a person would say of these questions of the links, by their places. */
function sayOf(verdict: 'merge' | 'part', links: Links, ...places: string[]): Assessment {
  const found = places.map((name) => links.questions.find(({ place }) => place?.name === name) as Question)
  const anchors = Object.fromEntries(found.map((question) => [question.id, { kind: 'question', ...question } as const]))
  const [about, ...targets] = found.map(({ id }) => id) as [string, ...string[]]
  return assess(verdict, about, targets, { anchors, id: `a-${verdict}-${places.join('-')}` })
}

const placesOf = ({ questions }: Links) =>
  questions.map(({ place, figures }) => `${place?.name} ${figures.length}`).sort()

describe('questions', () => {
  const reports = [toll('Tide', '600', 'Vestmark'), toll('Bay', '60', 'Vestby'), toll('Post', '9', 'Ostrava')].map(
    inventReport,
  )
  const links = linkExtractions(reports)

  test('that a person merges are one, and their figures are compared', () => {
    expect([placesOf(links), links.relations]).toEqual([['Ostrava 1', 'Vestby 1', 'Vestmark 1'], []])
    const merged = linkExtractions(reports, [sayOf('merge', links, 'Vestmark', 'Vestby')])
    expect(placesOf(merged)).toEqual(['Ostrava 1', 'Vestmark 2'])
    expect(merged.relations.map(({ kind }) => kind)).toEqual(['contradicts'])
  })

  test('of two countries are merged too', () => {
    const unlike = [
      toll('Tide', '600', 'Vestmark', { subject: undefined }),
      toll('Post', '9', 'Ostrava', { subject: undefined }),
    ]
    const own = linkExtractions(unlike.map(inventReport))
    const merged = linkExtractions(unlike.map(inventReport), [sayOf('merge', own, 'Ostrava', 'Vestmark')])
    expect(placesOf(merged)).toEqual(['Ostrava 2'])
  })

  test('merged one after another are one, whichever was merged first', () => {
    const said = [sayOf('merge', links, 'Vestmark', 'Vestby'), sayOf('merge', links, 'Vestby', 'Ostrava')]
    expect(placesOf(linkExtractions(reports, said))).toEqual(['Vestmark 3'])
    expect(linkExtractions(reports.toReversed(), said.toReversed())).toEqual(linkExtractions(reports, said))
  })

  test('that were merged stay so when a name of their place is told in full', () => {
    const place = { kind: 'place', name: 'Vestmarrk', country: 'NO' } as const
    const later = { ...toll('Gull', '80', 'Vestmarrk'), entities: [place] }
    const said = sayOf('merge', links, 'Vestmark', 'Vestby')
    const merged = linkExtractions([...reports, inventReport(later)], [said])
    expect(merged.questions.map(({ id }) => id)).not.toContain(said.about)
    expect(placesOf(merged)).toEqual(['Ostrava 1', 'Vestmarrk 3'])
  })

  test('that a person parts are not compared', () => {
    const two = [
      toll('Tide', '612', 'Vestmark', { subject: 'NO/civilian' }),
      toll('Bay', '600', 'Vestmark', { subject: undefined, origin: undefined }),
    ].map(inventReport)
    const own = linkExtractions(two)
    expect([own.questions.length, own.relations.length]).toEqual([2, 1])
    const [a, b] = own.questions as [Question, Question]
    const anchors = { [a.id]: { kind: 'question', ...a }, [b.id]: { kind: 'question', ...b } } as const
    expect(linkExtractions(two, [assess('part', a.id, [b.id], { anchors })]).relations).toEqual([])
  })

  test('lose the figures that a person sets apart, and those are compared with it no more', () => {
    const same = [toll('Tide', '600', 'Vestmark'), toll('Bay', '60', 'Vestmark')].map(inventReport)
    const own = linkExtractions(same)
    expect([placesOf(own), own.relations.length]).toEqual([['Vestmark 2'], 1])
    const [question] = own.questions as [Question]
    const figure = same[1]?.figures[0]?.id as string
    const anchors = { [question.id]: { kind: 'question', ...question } } as const
    const apart = linkExtractions(same, [assess('part', question.id, [figure], { anchors })])
    expect(apart.questions.map(({ words, figures }) => [words, figures.length])).toEqual(
      expect.arrayContaining([
        [question.words, 1],
        [`${question.words} (set apart)`, 1],
      ]),
    )
    expect(apart.relations).toEqual([])
  })
})

test('a relation that a person rejects is gone, and counts for nothing', () => {
  const reports = [toll('Tide', '612', 'Vestmark'), toll('Bay', '600', 'Vestmark', { origin: undefined })].map(
    inventReport,
  )
  const own = linkExtractions(reports)
  expect(own.relations.map(({ kind }) => kind)).toEqual(['repeats'])
  expect(own.origins[0]?.independent).toBe(1)
  const without = linkExtractions(reports, [assess('reject', own.relations[0]?.id ?? '', [])])
  expect([without.relations, without.origins[0]?.independent]).toEqual([[], 2])
})

test('a report that a person says is no copy is its own', () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${(i * 7) % 53}`).join(' ')
  const two = ['Tide', 'Bay'].map((publisher, i) => ({
    ...report(publisher),
    published: `2031-05-0${i + 1}`,
    sentences: [words],
  }))
  const extractions = two.map(inventReport)
  const { copies } = linkExtractions(extractions)
  const { document, of } = copies[0] as Copy
  expect(linkExtractions(extractions, [assess('part', document, [of])]).copies).toEqual([])
})

test('what is said later, and claims that are corrected, give the same links as if they had been so from the start', () => {
  const places = ['Vestmark', 'Vestby', 'Vestmark', 'Ostrava']
  const reports = places.map((place, i) =>
    inventReport(toll(['Tide', 'Bay', 'Post', 'Gull'][i] ?? '', `${600 + i}`, place)),
  )
  const corrected = inventReport(toll('Post', '602', 'Vestby'))
  const own = linkExtractions(reports)
  const linker = createLinker()
  for (const extraction of reports) linker.add(extraction)
  linker.links()
  const said = [
    sayOf('merge', own, 'Vestmark', 'Vestby'),
    assess('merge', 'e-1', ['e-2']),
    assess('reject', own.relations[0]?.id ?? '', []),
  ]
  linker.assess(said)
  expect(linker.links()).toEqual(linkExtractions(reports, said))
  linker.replace(corrected)
  expect(linker.links()).toEqual(linkExtractions(reports.with(2, corrected), said))
  linker.assess([])
  linker.replace(reports[2] as Linkable)
  expect(linker.links()).toEqual(own)
})
