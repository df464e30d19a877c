import { expect, test } from 'vitest'
import type { Assessment } from '../model/assessment.ts'
import { type InventedEntity, type InventedReport, inventReport } from './invented-report.ts'
import { linkExtractions } from './link.ts'

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
  [[PART, assess('withdraw', 'e-1', [], { supersedes: 'a-part' })], ['Alexander Moroz'], 'withdrawn'],
  [
    [PART, assess('merge', 'e-1', ['e-3'], { at: '2031-06-02T10:00:00Z' })],
    ['Alexander Moroz'],
    'the later of two holds',
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

const killed = (publisher: string, words: string, place: string): InventedReport => ({
  ...report(publisher),
  published: '2031-05-04',
  sentences: [`It gives ${words} there.`],
  figures: [
    { words, measure: 'killed', subject: 'NO/military', place, origin: publisher === 'Tide' ? 'Marta Lund' : 'rebels' },
  ],
  entities: [
    person('e-1', 'Marta Lund'),
    { kind: 'place', name: 'Vestmark', country: 'NO' },
    { kind: 'place', name: 'Vestby', country: 'NO' },
  ],
})

test('two questions that a person merges are one, and figures of two that a person parts are not compared', () => {
  const reports = [killed('Tide', '600', 'Vestmark'), killed('Bay', '60', 'Vestby')].map(inventReport)
  const { questions, relations } = linkExtractions(reports)
  const [a, b] = questions.map(({ id }) => id) as [string, string]
  expect([questions.length, relations.length]).toEqual([2, 0])
  const merged = linkExtractions(reports, [assess('merge', a, [b])])
  expect(merged.questions.map(({ id, figures }) => [id, figures.length])).toEqual([[a, 2]])
  expect(merged.relations.map(({ kind }) => kind)).toEqual(['contradicts'])
})
