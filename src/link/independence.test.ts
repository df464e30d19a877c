import { expect, test } from 'vitest'
import { compareOrigins } from './independence.ts'
import type { Party } from './party.ts'

const party = (name: string, more: Partial<Party> = {}): Party => ({
  id: name,
  name,
  kind: 'organisation',
  role: null,
  body: null,
  offices: [],
  sides: [],
  ...more,
})

test.each<[Party, Party, string, string]>([
  [party('Lund', { kind: 'person' }), party('Lund', { kind: 'person' }), 'same person', 'one person'],
  [party('Ministry'), party('Ministry'), 'same body', 'one body'],
  [
    party('Tide Agency'),
    party('Tide agency', { id: 'publisher tide agency', kind: 'publisher' }),
    'same body',
    'a publisher and the body that others quote under its name',
  ],
  [
    party('Ministry'),
    party('Lund', { kind: 'person', body: 'Ministry' }),
    'same body',
    'a ministry and its spokeswoman',
  ],
  [
    party('Lund', { kind: 'person', body: 'Ministry' }),
    party('Berg', { kind: 'person', body: 'Ministry' }),
    'same body',
    'two of one ministry',
  ],
  [party('Ministry', { sides: ['NO'] }), party('Army', { sides: ['NO'] }), 'same side', 'two organs of one side'],
  [party('Ministry', { sides: ['NO'] }), party('Army', { sides: ['DK'] }), 'independent', 'two sides'],
  [
    party('Ministry', { sides: ['NO'] }),
    party('both', { sides: ['DK', 'NO'] }),
    'independent',
    'one speaks for another side too',
  ],
  [
    party('federal flood agency', { kind: 'group' }),
    party('flood agency', { kind: 'group' }),
    'same body',
    'a body described with and without the word federal',
  ],
  [
    party('regional flood agency', { kind: 'group' }),
    party('flood agency', { kind: 'group' }),
    'independent',
    'a body and one of a region',
  ],
  [party('Weekly'), party('Daily'), 'independent', 'two of no side'],
])('%#', (a, b, grade, name) => {
  expect(compareOrigins(a, b).grade, name).toBe(grade)
  expect(compareOrigins(b, a).grade, name).toBe(grade)
  expect(compareOrigins(a, b).reason.detail).toContain(a.name)
})
