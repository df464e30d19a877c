import { expect, test } from 'vitest'
import type { AssessmentState } from '../../../api/schema/assessment-state.ts'
import type { RelationLink } from '../../../api/schema/claim.ts'
import { groupRelations } from './relation-groups.ts'

const other = (id: string) => ({ id, type: 'figure' as const, words: id, publisher: 'The Arden Post', document: 'd-1' })
const NONE: AssessmentState = { count: 0, last: null, verdict: null, by: null, at: null, notes: 0 }

const relation = (id: string, words: string, others: string[], reason: string): RelationLink => ({
  id,
  kind: words === 'contradicts' ? 'contradicts' : 'updates',
  words,
  others: others.map(other),
  reasons: [reason],
  assessment: id === 'r-2' ? { ...NONE, verdict: 'accept' } : NONE,
})

test('relations with the same words are one line, and say each claim and reason once', () => {
  const groups = groupRelations([
    relation('r-1', 'contradicts', ['f-1'], 'both count to 3 May'),
    relation('r-2', 'updates', ['f-2', 'f-3'], 'a later date'),
    relation('r-3', 'contradicts', ['f-4', 'f-1'], 'both count to 3 May'),
    relation('r-4', 'is updated by', ['f-5'], 'a later date'),
  ])
  expect(groups.map(({ words, others, reasons }) => [words, others.map(({ id }) => id), reasons.length])).toEqual([
    ['Contradicts', ['f-1', 'f-4'], 1],
    ['Updates', ['f-2', 'f-3'], 1],
    ['Is updated by', ['f-5'], 1],
  ])
})

test('what people made of a relation stands with every claim that it leads to', () => {
  const relations = [relation('r-1', 'updates', ['f-1'], 'x'), relation('r-2', 'updates', ['f-2', 'f-3'], 'x')]
  const verdicts = groupRelations(relations)[0]?.others.map(({ assessment }) => assessment.verdict)
  expect(verdicts).toEqual([null, 'accept', 'accept'])
})
