import { expect, test } from 'vitest'
import { defaultPacks } from '../packs/index.ts'
import type { Gazetteer, GazetteerPlace } from '../src/model/resolver.ts'
import { extractDocument } from '../src/pipeline.ts'
import { documentOf } from './extract-text.ts'

const town = (name: string, region: string): GazetteerPlace => ({
  id: `made-up-${name.toLowerCase()}`,
  name,
  country: 'NO',
  kind: 'city',
  lat: 60,
  lon: 8,
  population: 900_000,
  region,
})

const TOWNS = [town('Bergen', '34'), town('Drammen', '46')]
const gazetteer: Gazetteer = { find: (name) => TOWNS.filter((place) => place.name === name) }

test.each<[string, string | null, string]>([
  ['Floods hit Norway. Some 40 people died in Bergen and Drammen.', 'Norway', 'two towns of a country that is named'],
  ['Floods hit Norway. Some 40 people died in Bergen and in Drammen.', 'Norway', 'each with its preposition'],
  ['Some 40 people died in Bergen and Drammen.', null, 'their country is not named'],
  ['Some 40 people died in Bergen and Vikby on Monday.', null, 'a name that no gazetteer has'],
  ['Some 40 people died in Bergen and Odra Venn resigned.', 'Bergen', 'a name with a verb of its own'],
  ['Floods hit Norway. Some 40 people died in Bergen.', 'Bergen', 'one town'],
  ['Floods hit Norway. Some 40 people died in Bergen and 12 in Drammen.', 'Bergen', 'each town has its number'],
])('%s: %s (%s)', (text, wanted) => {
  const [figure] = extractDocument(documentOf(text), { packs: defaultPacks, gazetteer }).figures
  expect(figure?.place?.name ?? null).toBe(wanted)
})
