import { expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

const groupsOf = (text: string) =>
  splitSentences(text).flatMap(({ tokens, groups }) =>
    groups.map(({ kind, first, end }) => `${kind}: ${text.slice(tokens[first]?.start, tokens[end - 1]?.end)}`),
  )

it.each([
  [
    'The state-financed news agency closed.',
    'noun: The state-financed news agency',
    'a participle glued with a hyphen',
  ],
  ['The editor-in-chief was there.', 'noun: The editor-in-chief', 'a compound that ends in an adjective by its tag'],
  ['Maj. Gen. Tom Hale left.', 'noun: Maj. Gen. Tom Hale', 'titles with full stops'],
  ['All agreed.', 'noun: All', 'a bare quantifier before a verb'],
  ['Those surveyed said so.', 'noun: Those surveyed', 'a determiner with its participle before a verb'],
  ['A poll last week showed it.', 'noun: A poll', 'not the time after it'],
  ['The poor were there.', 'noun: The poor', 'an adjective that stands for its noun'],
  ['She had been warned.', 'verb: had been warned', 'a verb with its auxiliaries'],
  ["The council's two old ferries sank.", "noun: The council's two old ferries", 'a genitive'],
] as const)('%s', (text, group, _name) => {
  expect(groupsOf(text)).toContain(group)
})

it('looks for the head of a group some way only, so that a run of words without one costs no more than its length', () => {
  const text = `The crew saw ${'big '.repeat(80)}boats.`
  const longest = Math.max(...splitSentences(text).flatMap(({ groups }) => groups.map(({ first, end }) => end - first)))
  expect(longest).toBeGreaterThan(30)
  expect(longest).toBeLessThan(50)
})
