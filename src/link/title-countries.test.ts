import { expect, test } from 'vitest'
import type { Document } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import { findTitleCountries } from './title-countries.ts'

const person = (name: string): Entity => ({
  id: `e-${name}`,
  kind: 'person',
  name,
  variants: [name],
  country: null,
  role: null,
  partOf: null,
})

const titled = (text: string, names: readonly string[]) =>
  findTitleCountries({ document: { text } as Document, entities: names.map(person) })

test.each([
  ['The Norwegian minister Ada Lind left.', ['NO'], 'a title with its country before the name'],
  ['Ada Lind, a member of Kenya’s council, left.', ['KE'], 'a title with its country after the name'],
  ['The Norwegian reporter Ada Lind left.', undefined, 'no title that speaks for a country'],
])('%s', (text, codes, _name) => {
  expect(titled(text, ['Ada Lind']).get('e-Ada Lind')).toEqual(codes)
})

test('looks for the first persons of a text only, each of which costs a search of all of it', () => {
  const names = Array.from({ length: 1000 }, (_, i) => `Ada Lind${i}x`)
  const found = titled(names.map((name) => `Norwegian minister ${name}.`).join(' '), names)
  expect(found.size).toBe(300)
})
