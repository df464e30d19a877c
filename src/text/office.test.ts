import { expect, test } from 'vitest'
import { officeKey, officeNouns } from './office.ts'

const cases: [description: string, key: string | null, name: string][] = [
  ['governor of Hedmark', 'governor hedmark', 'an office of a place'],
  ['Hedmark governor', 'governor hedmark', 'the same the other way round'],
  ["Norway's Defense Minister", 'defence minister {NO}', 'a country and a field'],
  ['the defence minister of Norway', 'defence minister {NO}', 'the same in another spelling'],
  ["Chile's commander-in-chief", 'commanderinchief {CL}', 'one word with hyphens'],
  ['Dutch Prime Minister', 'premier {NL}', 'a demonym'],
  ['the regional governor', null, 'whose governor is not said'],
  ['Foreign Minister', null, 'capitals alone name nobody'],
  ['director of the hospital', null, 'there are many hospitals'],
  ['former governor of Hedmark', null, 'somebody holds it no more'],
  ['deputy governor of Hedmark', null, 'there may be several'],
  ['spokesman for Norway', null, 'there are many spokesmen'],
  ['Oslo University', null, 'no office at all'],
]

test.each(cases.map(([description, key, name]) => [name, description, key] as const))('%s', (_, description, key) => {
  expect(officeKey(description)).toBe(key)
})

test('the words for an office are found in any description of who holds it', () => {
  expect(officeNouns('the regional governor')).toEqual(['governor'])
  expect(officeNouns('former governor')).toEqual([])
  expect(officeNouns('Dutch Prime Minister')).toEqual(['premier'])
})
