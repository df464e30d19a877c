import { expect, test } from 'vitest'
import type { PlaceRef } from '../model/entity.ts'
import { inventReport } from './invented-report.ts'
import { mergeEntities } from './merge-entities.ts'
import { indexPlaces } from './places.ts'

const place = (name: string, precision: PlaceRef['precision'] = null, region?: string): PlaceRef => ({
  id: `p-${name}`,
  name,
  lat: null,
  lon: null,
  precision,
  ...(region ? { region } : {}),
})
const hedmark = place('Hedmark', 'region', 'NO.06')
const quay = { id: 'p-Quay', kind: 'place', name: 'Quay', partOf: 'p-Hamar' } as const
const entities = mergeEntities([
  inventReport({ sentences: ['A.'], entities: [quay, { id: 'p-Hamar', kind: 'place', name: 'Hamar' }] }),
])
const index = indexPlaces(new Map([['p-Hamar', 'NO']]), entities)

test.each<[PlaceRef, PlaceRef, string | null, string]>([
  [place('Hamar'), place('Hamar'), 'both in Hamar', 'one place'],
  [place('Hamar', 'exact', 'NO.06'), hedmark, 'Hamar lies in Hedmark', 'a town of the region'],
  [place('Hamar', 'district', 'NO.06'), hedmark, 'Hamar lies in Hedmark', 'a district of the region'],
  [place('Oslo', 'exact', 'NO.12'), hedmark, null, 'a town of another region'],
  [place('Hedmark Hills', 'region', 'NO.06'), hedmark, null, 'another area of the region'],
  [place('Hamar', 'exact', 'NO.06'), place('Tangen', 'exact', 'NO.06'), null, 'two towns of one region'],
  [place('Hamar'), place('Norway', 'country'), 'Hamar lies in Norway', 'a town of the country'],
  [place('Hamar'), place('southern Norway'), 'Hamar lies in southern Norway', 'a vague part of the country'],
  [place('Hamar'), place('Denmark', 'country'), null, 'another country'],
  [place('Quay'), place('Hamar'), 'Quay lies in Hamar', 'a part of the town'],
])('%j, %j: %s', (a, b, detail) => {
  expect(index.compare(a, b)?.detail ?? null).toBe(detail)
  expect(index.compare(b, a)?.degree ?? null).toBe(index.compare(a, b)?.degree ?? null)
  expect(index.contains(b, a)).toBe(detail?.includes('lies in') ?? false)
  const shares = (part: PlaceRef, whole: PlaceRef) => {
    const keys = index.keysAsWhole(whole)
    return index.keysAsPart(part).some((key) => keys.includes(key))
  }
  expect(shares(a, b) || shares(b, a)).toBe(detail !== null)
})
