import { expect, test } from 'vitest'
import { defaultPacks } from '../packs/index.ts'
import { extractText } from './extract-text.ts'

const cases: [text: string, means: string[], name: string][] = [
  ['Odra Venn arrived late. Then she spoke of the flood.', ['she: Odra Venn'], 'a name before it'],
  ['The flood came at night. Then she spoke of it.', [], 'nobody is named'],
  ['Odra Venn met the council. The reporter saw her leave.', ['her: Odra Venn'], 'an object'],
  [
    'Odra Venn met the council. The reporter saw her car leave.',
    [],
    'a possessive belongs to the name that it stands for',
  ],
  ['“I saw the water rise,” said Tiro Maluk.', ['I: Tiro Maluk'], 'in the words of a named speaker'],
  ['“I saw the water rise,” said a resident.', [], 'in the words of somebody without a name'],
  ['I saw the water rise, and Tiro Maluk saw it too.', [], 'the writer, in nobody’s words'],
  [
    'The council met.\n\nForeign Minister Odra Venn said:\n\nI am appalled by the flood.',
    ['I: Odra Venn'],
    'after the speaker and a colon',
  ],
  ['Tiro Maluk wrote of World War i and of its dead.', [], 'a numeral'],
]

test.each(cases.map(([text, means, name]) => [name, text, means] as const))('a pronoun means %s', (_, text, means) => {
  const { pronouns } = extractText(text, defaultPacks)
  expect(pronouns.map(({ start, end, entity }) => `${text.slice(start, end)}: ${entity.name}`)).toEqual(means)
})
