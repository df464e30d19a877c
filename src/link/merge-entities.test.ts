import { expect, test } from 'vitest'
import { type InventedEntity, inventReport } from './invented-report.ts'
import { mergeEntities } from './merge-entities.ts'

/** Names of the merged entities when each of these stands in a report of its own. */
function mergedNames(...entities: InventedEntity[]): string[] {
  const reports = entities.map((entity, i) =>
    inventReport({ publisher: `Paper ${i}`, sentences: ['Nothing.'], entities: [entity] }),
  )
  const merged = mergeEntities(reports)
  const { byId, merges } = mergeEntities(reports.toReversed())
  expect({ byId, merges }).toEqual({ byId: merged.byId, merges: merged.merges })
  for (const { reasons } of merged.merges) expect(reasons.length).toBeGreaterThan(0)
  return [...merged.byId.values()].map(({ name }) => name).sort()
}

const person = (name: string, more: Partial<InventedEntity> = {}): InventedEntity => ({ kind: 'person', name, ...more })
const body = (name: string, more: Partial<InventedEntity> = {}): InventedEntity => ({
  kind: 'organisation',
  name,
  ...more,
})

test.each<[string, InventedEntity[], string[]]>([
  [
    'endings of a surname',
    [person('Bohdan Kovalskyi'), person('Bohdan Kovalsky'), person('Bohdan Kovalskiy')],
    ['Bohdan Kovalskiy'],
  ],
  ['forms of a given name', [person('Oleksandr Moroz'), person('Alexander Moroz')], ['Alexander Moroz']],
  ['an initial', [person('O. Moroz'), person('Oleksandr Moroz')], ['Oleksandr Moroz']],
  ['a bare surname', [person('Marta Lund'), person('Lund')], ['Marta Lund']],
  [
    'a bare surname of two people',
    [person('Marta Lund'), person('Erik Lund'), person('Lund')],
    ['Erik Lund', 'Lund', 'Marta Lund'],
  ],
  ['two given names', [person('Marta Lund'), person('Erik Lund')], ['Erik Lund', 'Marta Lund']],
  ['a man and a woman', [person('Roman Lund'), person('Romana Lund')], ['Roman Lund', 'Romana Lund']],
  [
    'people of two countries',
    [person('Marta Lund', { country: 'NO' }), person('Marta Lundh', { country: 'SE' })],
    ['Marta Lund', 'Marta Lundh'],
  ],
  ['an acronym', [body('Institute for Coastal Study'), body('ICS')], ['Institute for Coastal Study']],
  [
    'an acronym of two bodies',
    [body('Institute for Coastal Study'), body('Island Cargo Service'), body('ICS')],
    ['ICS', 'Institute for Coastal Study', 'Island Cargo Service'],
  ],
  [
    'a shared variant',
    [body('Coast Guard of Norway', { variants: ['Kystvakt'] }), body('Kystvakt')],
    ['Coast Guard of Norway'],
  ],
  [
    'ministries of two countries',
    [
      body('Order Ministry of Norway', { country: 'NO', variants: ['Order Ministry'] }),
      body('Order Ministry of Denmark', { country: 'DK', variants: ['Order Ministry'] }),
      body('Order Ministry'),
    ],
    ['Order Ministry', 'Order Ministry of Denmark', 'Order Ministry of Norway'],
  ],
  [
    'a place in two spellings',
    [
      { kind: 'place', name: 'Zhovka', country: 'UA' },
      { kind: 'place', name: 'Zhovkka', country: 'UA' },
    ],
    ['Zhovkka'],
  ],
  [
    'an office and who holds it',
    [
      person('Marta Lund', { offices: ['governor', 'governor vestmark'] }),
      { kind: 'group', name: 'governor of Vestmark' },
    ],
    ['Marta Lund'],
  ],
  [
    'an office that two hold',
    [
      person('Marta Lund', { offices: ['governor', 'governor vestmark'] }),
      person('Ivo Brandt', { offices: ['governor', 'governor vestmark'] }),
      { kind: 'group', name: 'Vestmark governor' },
    ],
    ['Ivo Brandt', 'Marta Lund', 'Vestmark governor'],
  ],
  [
    'an office without a name or country',
    [person('Marta Lund', { offices: ['governor'] }), { kind: 'group', name: 'regional governor' }],
    ['Marta Lund', 'regional governor'],
  ],
  ['a person and a body of one name', [person('Lund'), body('Lund')], ['Lund', 'Lund']],
])('%s', (_, entities, names) => {
  expect(mergedNames(...entities)).toEqual(names)
})

test('a merged entity keeps every spelling and what is known of any', () => {
  const reports = [
    inventReport({ sentences: ['A.'], entities: [person('Lund', { country: 'NO' })] }),
    inventReport({ sentences: ['B.'], entities: [person('Marta Lund')] }),
  ]
  const [lund] = mergeEntities(reports).byId.values()
  expect(lund).toMatchObject({ name: 'Marta Lund', country: 'NO', variants: ['Marta Lund', 'Lund'] })
})

test.each<[string, string | null, string]>([
  ["Norway's army commander, Marta Lund, said so.", 'NO', 'a possessive and a title before the name'],
  ['Norwegian President Marta Lund said so.', 'NO', 'an adjective and a title'],
  ['Marta Lund, a member of the Danish council, said so.', 'DK', 'an apposition'],
  ['Norwegian Commander-in-Chief Marta Lund said so.', 'NO', 'a title with hyphens'],
  ['Norwegian journalist Marta Lund said so.', null, 'no title that speaks for a country'],
  ['It fears Norway and Denmark amid President Marta Lund’s visit.', null, 'another noun group'],
  ['Norwegian President Marta Lund met. Danish Minister Marta Lund left.', null, 'two countries'],
])('%s', (sentence, country) => {
  const report = inventReport({ sentences: [sentence], entities: [person('Marta Lund')] })
  const [lund] = mergeEntities([report]).byId.values()
  expect(lund?.country).toBe(country)
})
