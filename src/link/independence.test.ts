import { expect, test } from 'vitest'
import { bodiesNamed } from './body-words.ts'
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
  bodies: more.kind === 'person' ? [] : bodiesNamed(name),
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
  [
    party('harbour commission', { kind: 'group' }),
    party('Harbour Commission of Norway'),
    'same body',
    'a body by its name and described',
  ],
  [party('commission', { kind: 'group' }), party('Harbour Commission'), 'same body', 'a body by what it is'],
  [
    party('harbour commission and police', { kind: 'group' }),
    party('Marta Lund', { kind: 'person', body: 'police', bodies: bodiesNamed('police') }),
    'same body',
    'one of two bodies and its chief',
  ],
  [party('harbour officials', { kind: 'group' }), party('Harbour Commission'), 'same body', 'a body and its people'],
  [
    party('harbour officials', { kind: 'group' }),
    party('World Harbour Body'),
    'independent',
    'a body of another name and officials',
  ],
  [party('commission', { kind: 'group' }), party('Commission Watch'), 'independent', 'a body with its word in another'],
  [
    party('police', { kind: 'group', sides: ['NO'] }),
    party('police', { kind: 'group', id: 'other', sides: ['DK'] }),
    'independent',
    'the police of two countries',
  ],
  [party('Harbour Watch'), party('Watch'), 'independent', 'two names of which neither describes'],
  [party('officials', { kind: 'group' }), party('Harbour Commission'), 'independent', 'officials of nobody knows whom'],
  [party('Weekly'), party('Daily'), 'independent', 'two of no side'],
])('%#', (a, b, grade, name) => {
  expect(compareOrigins(a, b).grade, name).toBe(grade)
  expect(compareOrigins(b, a).grade, name).toBe(grade)
  expect(compareOrigins(a, b).reason.detail).toContain(a.name)
})
