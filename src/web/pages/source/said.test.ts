import { expect, test } from 'vitest'
import { groupByDay, readKind, type Said, saidPath } from './said.ts'

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
  ['', '/sources/e-1?limit=200', 'everything'],
  ['kind=figure', '/sources/e-1?limit=200&kind=figure', 'figures'],
  ['related=yes', '/sources/e-1?limit=200&questioned=true', 'what was updated or contradicted'],
  ['kind=event&related=yes&x=1', '/sources/e-1?limit=200&kind=event&questioned=true', 'both, and nothing else'],
  ['kind=nonsense&related=1', '/sources/e-1?limit=200', 'what the page does not offer'],
])('%j asks the server for %s: %s', (address, path) => {
  expect(saidPath('e-1', new URLSearchParams(address))).toBe(path)
})

test('a kind in the address that is none means all', () => {
  expect([readKind('figure'), readKind('nonsense'), readKind(null)]).toEqual(['figure', null, null])
})
