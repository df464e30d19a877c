import { expect, test } from 'vitest'
import { sampleView } from '../../report/sample/sample-view.ts'
import { relationLine, tellRelations } from './relation-words.ts'
import { indexView } from './view-index.ts'

const reasons = [{ rule: 'by-hand', detail: 'both count killed' }]

test.each([
  ['updates', 'f-19', 'updates at least 12 (Harbour Mail): both count killed'],
  ['updates', 'f-12', 'is updated by 19 (Tide Wire): both count killed'],
  ['contradicts', 'f-12', 'contradicts 19 (Tide Wire): both count killed'],
] as const)('%s, seen from %s: %s', (kind, claim, line) => {
  const index = indexView({ ...sampleView, relations: [{ id: 'r-1', kind, a: ['f-19'], b: ['f-12'], reasons }] })
  expect(tellRelations(claim, index).map((told) => relationLine(told, index))).toEqual([line])
})
