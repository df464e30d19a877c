import { expect, test } from 'vitest'
import { defaultPacks } from '../packs/index.ts'
import { extractText } from './extract-text.ts'

const cases: [text: string, within: string[], name: string][] = [
  ['A mill burned in the village of Orlen in Vestmark.', ['Orlen in Vestmark'], 'a place in a place'],
  ['A mill burned in Orlen in the eastern Vestmark region.', ['Orlen in Vestmark'], 'with words for a part of it'],
  ['A mill burned in Orlen, Vestmark region, on Monday.', ['Orlen in Vestmark'], 'with a word for a region'],
  ['Mills burned in Orlen, Vestmark and Tarsen.', [], 'a list'],
  ['A mill burned in Orlen. In Vestmark it rained.', [], 'another sentence'],
]

test.each(cases.map(([text, within, name]) => [name, text, within] as const))('%s', (_, text, within) => {
  const { entities } = extractText(text, defaultPacks)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  expect(
    entities.flatMap(({ kind, name, partOf }) => (kind === 'place' && partOf ? `${name} in ${names.get(partOf)}` : [])),
  ).toEqual(within)
})
