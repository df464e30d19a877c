import { expect, test } from 'vitest'
import { inventReport } from './invented-report.ts'
import { renderQuestion } from './question-words.ts'
import { candidatesIn, VOTE_SHARE, voteHolder } from './vote-share.ts'

const entities = [
  { kind: 'person', name: 'Odra Venn', role: null },
  { kind: 'person', name: 'Mara Holt', role: null },
  { kind: 'organisation', name: 'Harbour Party', role: null },
  { kind: 'organisation', name: 'Tide Weekly', role: 'media' },
] as const

test.each<[sentence: string, number: string, holder: string | null, name: string, measure?: string]>([
  ['Venn had 53% of the vote.', '53', 'Venn', 'the name before it'],
  ['Venn had 53% of the vote against 41% for her rival, Mara Holt.', '53', 'Venn', 'before another share'],
  ['Venn had 53% of the vote against 41% for her rival, Mara Holt.', '41', 'Holt', "the name behind 'for'"],
  ['The Harbour Party won 34% of the ballots.', '34', 'Harbour Party', 'a party'],
  ['After the Harbour Party spoke, Venn said she won 34% of votes.', '34', 'Venn', 'a pronoun is no party'],
  ['Tide Weekly: 34% of votes went on.', '34', null, 'a paper stands for nothing'],
  ['Holt left. The rest had 34% of the vote.', '34', null, 'a name of another sentence'],
  ['Venn had 53% of the shares.', '53', null, 'no votes'],
  [
    'The election is over. Votes were counted, vote by vote. Venn received 53%.',
    '53',
    'Venn',
    'votes elsewhere in the report',
  ],
  ['Venn cut 53% of the vote.', '53', null, 'another verb', 'cut'],
])('%s: %s is of %s (%s)', (sentence, words, holder, _name, measure = 'have') => {
  const figures = [{ words, measure, unit: 'percent' }]
  const { document, figures: made } = inventReport({ sentences: [sentence], figures })
  expect(made.map((figure) => voteHolder(figure, document, candidatesIn(entities)))).toEqual([holder])
})

test('asks for it by name', () => {
  const parts = { measure: VOTE_SHARE, item: 'Venn', subject: null, place: null, unit: 'percent' }
  expect(renderQuestion(parts)).toBe('What share of the votes went to Venn?')
})
