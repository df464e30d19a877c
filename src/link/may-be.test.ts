import { expect, test } from 'vitest'
import { mayBe } from './may-be.ts'
import type { Party } from './party.ts'

const party = (name: string, more: Partial<Party> = {}): Party => ({
  id: name,
  name,
  kind: 'group',
  role: null,
  body: null,
  offices: [],
  sides: [],
  ...more,
})
const lund = party('Marta Lund', { kind: 'person', offices: ['governor', 'governor vestmark'] })
const grid = party('Vestgrid', { kind: 'organisation' })
const guard = party('Norwegian Coast Guard', { kind: 'organisation', sides: ['NO'] })

test.each<[string, Party, Party, boolean]>([
  ['officials, anybody', party('local officials'), lund, true],
  ['the governor, who is named', party('regional governor'), lund, true],
  ['the governor, another office', party('mayor'), lund, false],
  ['the company', party('company'), grid, true],
  ['the company, a person', party('company'), lund, false],
  ['the company, a body of a state', party('company'), party('Order', { kind: 'organisation', role: 'police' }), false],
  ['the coast guard of some country', party('coast guard'), guard, true],
  ['organisers, who open a sentence', party('Organisers', { kind: 'organisation' }), grid, true],
  ['the hospital', party('staff of the hospital'), guard, false],
  ['officials, the paper itself', party('officials'), party('Tide', { kind: 'publisher' }), false],
  ['somebody named', party('Vestmark Rangers'), lund, false],
])('%s', (_, nameless, other, may) => {
  expect(mayBe(nameless, other)).toBe(may)
})
