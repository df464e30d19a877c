import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Question } from '../model/question.ts'
import { emptyView, type LedgerView } from '../model/view.ts'
import { applyChange, changeOf } from './view-change.ts'

const question = (id: string, words: string): Question => ({
  id,
  measure: 'killed',
  item: null,
  subject: null,
  place: null,
  unit: null,
  words,
  figures: [id, words],
})

/** Each id once, with words of its own. */
const questions = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('x', 'y')), {
    selector: ([id]) => id,
  })
  .map((pairs) => pairs.map(([id, words]) => question(`q-${id}`, words)))

const origins = questions.map(
  (list) => new Map(list.map(({ id, words }) => [id, { independent: words.length, origins: [], words }])),
)

const views = fc
  .record({ questions, origins, other: questions })
  .map((parts): LedgerView => ({ ...emptyView, questions: parts.questions, origins: parts.origins }))

const spread = (view: LedgerView): unknown => Object.entries(view).map(([name, part]) => [name, [...part]])

test('a change makes the view after of the view before, in the same order, through the channel that threads have', () => {
  fc.assert(
    fc.property(views, views, (before, after) => {
      const change = structuredClone(changeOf(before, after))
      expect(spread(applyChange(before, change))).toEqual(spread(after))
    }),
  )
})

test('what is the same is told of in a stretch, and a part of which nothing changed is the very same', () => {
  const before = { ...emptyView, questions: [question('q-1', 'x'), question('q-2', 'x'), question('q-3', 'x')] }
  const after = { ...before, questions: [...structuredClone(before.questions), question('q-4', 'x')] }
  expect(changeOf(before, after)).toEqual({ questions: [[0, 3], { fresh: [question('q-4', 'x')] }] })
  expect(changeOf(before, { ...after, questions: structuredClone(before.questions) })).toEqual({})
  expect(applyChange(before, {}).questions).toBe(before.questions)
  expect(applyChange(after, changeOf(after, emptyView)).questions).toEqual([])
})

test.each([
  ['a field more', { a: 1 }, { a: 1, b: null }],
  ['a field less', { a: 1, b: null }, { a: 1 }],
  ['another order of a list', { a: [1, 2] }, { a: [2, 1] }],
  ['a longer list', { a: [1] }, { a: [1, 2] }],
  ['null for a thing', { a: {} }, { a: null }],
])('%s is another value', (_name, a, b) => {
  const viewWith = (value: object) => ({ ...emptyView, entities: new Map([['e-1', value]]) }) as unknown as LedgerView
  expect(changeOf(viewWith(a), viewWith(b))).toEqual({ entities: [{ fresh: [['e-1', b]] }] })
})
