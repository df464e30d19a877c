import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldName } from '../../text/fold.ts'
import { loadGazetteer } from './gazetteer.ts'

const gazetteer = loadGazetteer()

const names: [name: string, first: object, why: string][] = [
  ['Kyiv', { name: 'Kyiv', country: 'UA', kind: 'city' }, 'a capital'],
  ['KIEV', { name: 'Kyiv', country: 'UA' }, 'another spelling, in capitals'],
  ['Chile', { country: 'CL', kind: 'country', id: 'iso-CL' }, 'a country'],
  ['Queensland', { country: 'AU', kind: 'region' }, 'a region'],
  ['Springfield', { country: 'US', region: 'MO' }, 'the largest of a name first'],
]
test.each(names)('%s finds %o first: %s', (name, first) => {
  expect(gazetteer.find(name)[0]).toMatchObject(first)
})

test('what was asked before does not matter', () => {
  expect(gazetteer.find("Peru's")[0]).toMatchObject({ kind: 'city' })
  expect(gazetteer.find('Peru')[0]).toMatchObject({ kind: 'country' })
})

test('finds nothing under a name that nothing has', () => {
  expect(gazetteer.find('Orskovania')).toEqual([])
  expect(gazetteer.find('')).toEqual([])
})

test('the table is sorted by folded name, which the search relies on', () => {
  const keys = readFileSync(join(import.meta.dirname, 'places.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => foldName(line.slice(0, line.indexOf('\t'))))
  expect(keys.findIndex((key, i) => i > 0 && key < (keys[i - 1] as string))).toBe(-1)
})
