import { expect, test } from 'vitest'
import { defaultPacks } from '../../packs/index.ts'
import { splitSentences } from '../syntax/sentences.ts'
import { nameRules } from './name/name-rules.ts'
import { findNames } from './names.ts'

/** The names that one rule finds in a text, as they stand. */
const found = (text: string, rule: string): string[] =>
  findNames(text, splitSentences(text), defaultPacks)
    .filter((name) => name.rules[0] === rule)
    .map((name) => text.slice(name.start, name.end))

const examples = nameRules.flatMap((rule) => rule.examples.map((example) => [rule.id, example] as const))
const counterexamples = nameRules.flatMap((rule) =>
  rule.counterexamples.map(({ text, why }) => [rule.id, text, why] as const),
)

test.each(examples)('%s finds what is in brackets: %s', (id, example) => {
  const wanted = [...example.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1])
  expect(found(example.replace(/[[\]]/g, ''), id)).toEqual(wanted)
})

test.each(counterexamples)('%s leaves alone: %s (%s)', (id, text) => {
  expect(found(text, id)).toEqual([])
})

test('every rule carries an example and a counterexample', () => {
  for (const rule of nameRules)
    expect([rule.id, rule.examples.length > 0, rule.counterexamples.length > 0]).toEqual([rule.id, true, true])
})

test('the span takes titles in, the name does not', () => {
  const text = 'On Monday acting Mayor Ilse van Dorn resigned.'
  const [name] = findNames(text, splitSentences(text), defaultPacks)
  expect(name).toMatchObject({ entityType: 'person' })
  expect([name?.name, name?.title].map((span) => span && text.slice(span.start, span.end))).toEqual([
    'Ilse van Dorn',
    'acting Mayor',
  ])
})
