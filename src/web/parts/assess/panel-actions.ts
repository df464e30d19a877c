import type { Thing } from './thing.ts'

/** What opens something: a form, or the history. */
export type Opened = 'correct' | 'reject' | 'note' | 'merge' | 'part' | 'history'

export type Action = Opened | 'accept' | 'undo'

const ACTIONS: Readonly<Record<Thing['kind'], readonly Action[]>> = {
  claim: ['accept', 'correct', 'reject', 'note', 'undo', 'history'],
  entity: ['merge', 'part', 'note', 'undo', 'history'],
  question: ['merge', 'part', 'note', 'undo', 'history'],
  relation: ['accept', 'reject', 'note', 'undo', 'history'],
  document: ['note', 'undo', 'history'],
}

const OF_AN_ANSWER: readonly Action[] = ['accept', 'correct', 'reject', 'part', 'note', 'undo', 'history']

/** What can be said of a thing; of a figure, that it does not answer its question too. */
export const actionsFor = ({ kind, claim }: Thing): readonly Action[] =>
  claim?.type === 'figure' && claim.question ? OF_AN_ANSWER : ACTIONS[kind]

export const actionKeys: Readonly<Partial<Record<Action, string>>> = {
  accept: 'a',
  correct: 'c',
  reject: 'x',
  note: 'm',
  undo: 'u',
  history: 'h',
}
