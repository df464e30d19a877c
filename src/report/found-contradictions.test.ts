import { expect, test } from 'vitest'
import type { Claim } from '../model/claim.ts'
import type { Question } from '../model/question.ts'
import type { Relation } from '../model/relation.ts'
import { emptyView } from '../model/view.ts'
import { findContradictions, questionsByFigure } from './found-contradictions.ts'

const question = (id: string, ...figures: string[]): Question => ({
  id,
  measure: 'killed',
  item: null,
  subject: null,
  place: null,
  unit: null,
  words: `${id}?`,
  figures,
})
const relation = (id: string, kind: Relation['kind'], a: string, b: string): Relation => ({
  id,
  kind,
  a: [a],
  b: [b],
  reasons: [],
})

test('by question, each under that of the earlier claim, events last, and none of which a side is gone', () => {
  const relations = [
    relation('r-1', 'contradicts', 'v-1', 'v-2'),
    relation('r-2', 'contradicts', 'f-1', 'f-2'),
    relation('r-3', 'contradicts', 'f-3', 'f-1'),
    relation('r-4', 'updates', 'f-3', 'f-1'),
    { ...relation('r-6', 'contradicts', 'v-3', 'v-4'), reasons: [{ rule: 'contradicts-date', detail: 'two days' }] },
    { ...relation('r-7', 'contradicts', 'v-5', 'v-6'), reasons: [{ rule: 'contradicts-denial', detail: 'denied' }] },
    relation('r-5', 'contradicts', 'f-gone', 'f-1'),
  ]
  const view = { ...emptyView, relations, questions: [question('q-first', 'f-1', 'f-3'), question('q-second', 'f-2')] }
  const claim = (id: string) => (id === 'f-gone' ? null : ({ id } as Claim))
  const found = findContradictions(view, { questionOf: questionsByFigure(view), claim })
  expect(found.map(({ relation: { id }, heading }) => [id, heading])).toEqual([
    ['r-3', 'q-first?'],
    ['r-2', 'q-second?'],
    ['r-1', 'What happened when, and to whom?'],
    ['r-6', 'When did it begin?'],
    ['r-7', 'Did it happen?'],
  ])
})
