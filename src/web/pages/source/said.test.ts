import { expect, test } from 'vitest'
import { filterSaid, groupByDay, readKind, type Said } from './said.ts'

const said = (id: string, day: string | null, fields: object): Said =>
  ({ day, clock: 'said', claim: { id, relations: [], statement: null, ...fields } }) as unknown as Said

const against = { relations: [{ kind: 'contradicts', words: 'contradicts' }] }
const items = [
  said('s-1', '2031-05-01', { type: 'statement' }),
  said('f-1', '2031-05-01', { type: 'figure', statement: 's-1', ...against }),
  said('f-2', '2031-05-02', { type: 'figure', statement: 's-9' }),
  said('v-1', null, { type: 'event', relations: [{ kind: 'updates', words: 'is updated by' }] }),
  said('f-3', null, { type: 'figure', relations: [{ kind: 'updates', words: 'updates' }] }),
]

test('figures stand under their statement, those of a statement that is not shown alone', () => {
  const days = groupByDay(items).map(({ day, utterances }) => [
    day,
    utterances.map(({ said: { claim }, inside }) => [claim.id, ...inside.map(({ id }) => id)].join(' ')),
  ])
  expect(days).toEqual([
    ['2031-05-01', ['s-1 f-1']],
    ['2031-05-02', ['f-2']],
    [null, ['v-1', 'f-3']],
  ])
})

test.each([
  [null, false, 's-1 f-1 f-2 v-1 f-3', 'everything'],
  ['figure', false, 'f-1 f-2 f-3', 'figures'],
  [null, true, 'f-1 v-1', 'what was updated or contradicted, and not what updates'],
  ['figure', true, 'f-1', 'both'],
] as const)('%s, %s: %s', (kind, only, expected, _name) => {
  expect(
    filterSaid(items, kind, only)
      .map(({ claim }) => claim.id)
      .join(' '),
  ).toBe(expected)
})

test('a kind in the address that is none means all', () => {
  expect([readKind('figure'), readKind('nonsense'), readKind(null)]).toEqual(['figure', null, null])
})
