import { expect, test } from 'vitest'
import type { PlaceRef } from '../model/entity.ts'
import { inventReport } from './invented-report.ts'
import { mergeEntities } from './merge-entities.ts'
import { indexQuestions } from './near-questions.ts'
import { indexPlaces } from './places.ts'
import type { Asked } from './questions.ts'

const places = indexPlaces(new Map([['p-Hamar', 'NO']]), mergeEntities([inventReport({ sentences: ['A.'] })]))

const ask = (id: string, where: string | null, item: string | null = null): Asked => {
  const place: PlaceRef | null =
    where === null ? null : { id: `p-${where}`, name: where, lat: null, lon: null, precision: null }
  return { id, measure: 'killed', item, kinds: [], subject: null, place, unit: 'person', words: id }
}

const asked = [
  ask('everywhere', null),
  ask('Norway', 'Norway'),
  ask('Hamar', 'Hamar'),
  ask('Tarn', 'Tarn'),
  ask('Tarn again', 'Tarn'),
  ask('tanks in Tarn', 'Tarn', 'tank'),
  ask('tanks', null, 'tank'),
]
const near = indexQuestions(asked, places)

test.each([
  ['everywhere', ['everywhere', 'Norway', 'Hamar', 'Tarn', 'Tarn again'], 'without a place: all that count the same'],
  ['Hamar', ['everywhere', 'Norway', 'Hamar'], 'what holds it, and what says no place'],
  ['Norway', ['everywhere', 'Norway', 'Hamar'], 'what it holds'],
  ['Tarn', ['everywhere', 'Tarn', 'Tarn again'], 'the same place'],
  ['tanks in Tarn', ['tanks in Tarn', 'tanks'], 'of another item'],
])('%s', (id, expected) => {
  expect(near(asked.find((one) => one.id === id) as Asked).map((one) => one.id)).toEqual(expected)
})

test('what is looked at grows with the number of villages and not with its square', () => {
  const lookedAt = (count: number): number => {
    const villages = Array.from({ length: count }, (_, i) => ask(`q${i}`, `Village ${i}`))
    const find = indexQuestions(villages, places)
    return villages.reduce((sum, one) => sum + find(one).length, 0)
  }
  expect([lookedAt(100), lookedAt(200)]).toEqual([100, 200])
})
