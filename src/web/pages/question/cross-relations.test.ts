import { expect, test } from 'vitest'
import type { FigureClaim, Relation, RelationLink } from '../../../api/schema/claim.ts'
import { countClashes, findCrossRelations } from './cross-relations.ts'

const link = (id: string, kind: RelationLink['kind']): RelationLink => ({
  id,
  kind,
  words: kind,
  others: [],
  reasons: [],
})
const claim = (id: string, ...relations: RelationLink[]) => ({ id, relations }) as unknown as FigureClaim

const question = {
  relations: [{ id: 'r-1', kind: 'contradicts', a: ['f-1'], b: ['f-2'], reasons: [] }] satisfies Relation[],
  claims: [
    claim('f-1', link('r-1', 'contradicts'), link('r-2', 'contradicts')),
    claim('f-2', link('r-1', 'contradicts'), link('r-2', 'contradicts'), link('r-3', 'derived')),
  ],
}

test('what leads to claims of other questions is found once, with every claim of this one', () => {
  const found = findCrossRelations(question).map(({ id, claims }) => [id, ...claims.map((one) => one.id)])
  expect(found).toEqual([
    ['r-2', 'f-1', 'f-2'],
    ['r-3', 'f-2'],
  ])
})

test('a contradiction with another question counts too', () => {
  expect(countClashes(question)).toBe(2)
})
