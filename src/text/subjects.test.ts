import { expect, it } from 'vitest'
import { splitSentences } from '../syntax/sentences.ts'
import { isTime, isVerb, parseGroups } from './parsed.ts'
import { mainVerbBefore, subjectBefore } from './subjects.ts'

/** The subject of the verb group that holds the word. */
function subjectOf(text: string, word: string): string | null {
  const sentence = splitSentences(text)[0]
  if (!sentence) return null
  const parsed = parseGroups(sentence)
  const group = parsed.groupAt[sentence.tokens.findIndex((token) => token.text === word)]
  const range = isVerb(group) ? subjectBefore(parsed, group.first) : null
  return range && text.slice(sentence.tokens[range.first]?.start, sentence.tokens[range.end - 1]?.end)
}

it.each([
  ['The mayor said it.', 'said', 'The mayor', 'right before the verb'],
  ['The mayor also later said it.', 'said', 'The mayor', 'across adverbs'],
  ['The mayor on Monday said it.', 'said', 'The mayor', 'across a day'],
  ['A spokesman for the port said it.', 'said', 'A spokesman for the port', 'with what is coupled to it'],
  ['On Monday, the mayor said it.', 'said', 'the mayor', 'not the day before the comma'],
  ['Ann Ross, a teacher from Marlow, said it.', 'said', 'Ann Ross', 'across an apposition'],
  ['Ann Ross, 34, who runs the pier, said it.', 'said', 'Ann Ross', 'across an age and a relative clause'],
  ['The Harbour Office (HO) said it.', 'said', 'The Harbour Office (HO)', 'with its abbreviation'],
  ['An Orsk Water Board (OWB) study said it.', 'said', 'An Orsk Water Board (OWB) study', 'what is put out by it'],
  ['In a poll nearly 55 per cent said it.', 'said', 'nearly 55 per cent', 'a share in two words'],
  ['The mayor herself said it.', 'said', 'The mayor', 'across a reflexive'],
  ['The Herald citing port sources said it.', 'said', 'The Herald', 'across a participle with its object'],
  ['A report released last year found it.', 'found', 'A report', 'across a participle with a time'],
  ['The groups who wrote to her say it.', 'say', 'The groups', 'across a relative clause without commas'],
  ['The engineers the mayor met said it.', 'said', 'The engineers', 'across a relative clause without a mark'],
  ['The mayor, who vowed it, left.', 'vowed', 'The mayor', 'the antecedent of a relative'],
  ['The council and the port said it.', 'said', 'The council and the port', 'two that are joined'],
  ['But Ann Ross, the mayor, said it.', 'said', 'Ann Ross', 'after what links the sentence to the one before'],
  ['Ross, when asked about it, said it.', 'said', 'Ross', 'across a clause without a subject'],
  [
    'People familiar with the matter said it.',
    'said',
    'People familiar with the matter',
    'with the adjective after it',
  ],
  ['Ann Ross (D-Low Town) last week said it.', 'said', 'Ann Ross (D-Low Town)', 'across a bracket and a time'],
  ['It rained.', 'said', null, 'no such verb'],
] as const)('%s (%s)', (text, word, subject, _name) => {
  expect(subjectOf(text, word)).toBe(subject)
})

it.each([
  ['The judge sided with the crew, saying it.', 'sided', 'a participle by its form, where no other verb is there'],
  ['The judge left a crew armed with saws, saying it.', 'left', 'not a participle where another verb is'],
] as const)('%s: %s (%s)', (text, verb, _name) => {
  const sentence = splitSentences(text)[0]
  const at = sentence?.tokens.findIndex((token) => token.text === 'saying') ?? -1
  const main = sentence && mainVerbBefore(parseGroups(sentence), at)
  expect(main && sentence.tokens[main.head]?.text).toBe(verb)
})

it.each([
  ['Oct. 29 was cold.', true, 'a month and its day'],
  ['Monday night was cold.', true, 'a day and its part'],
  ['The April survey was long.', false, 'a month before another noun'],
] as const)('tells a time: %s', (text, expected, _name) => {
  const sentence = splitSentences(text)[0]
  const group = sentence?.groups[0]
  expect(sentence && group && isTime(parseGroups(sentence), group)).toBe(expected)
})
