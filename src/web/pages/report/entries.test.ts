import { expect, test } from 'vitest'
import type { EventClaim, FigureClaim, StatementClaim } from '../../../api/schema/claim.ts'
import { listEntries, marksOf } from './entries.ts'

const side = { number: 2, name: 'Vantria' }
const span = (start: number, end: number) => ({ start, end })
const statement = (id: string, parts: Partial<StatementClaim>) =>
  ({ type: 'statement', id, side, source: null, cue: null, content: [], ...parts }) as unknown as StatementClaim
const figure = (id: string, start: number, said: string | null = null) =>
  ({ type: 'figure', id, side, number: span(start, start + 3), statement: said }) as unknown as FigureClaim
const event = (id: string, start: number, said: string | null = null) =>
  ({ type: 'event', id, side, trigger: span(start, start + 5), statement: said }) as unknown as EventClaim

test('claims stand in the order of the text, what is said under who says it', () => {
  const entries = listEntries({
    // 'content … , source cue': it begins with its content.
    statements: [statement('s', { source: span(60, 70), cue: span(71, 75), content: [span(20, 55)] })],
    figures: [figure('f2', 90), figure('f1', 30, 's')],
    events: [event('e', 20, 's')],
    rejected: [figure('gone', 50, 's')],
  })
  expect(entries.map(({ claim, nested, rejected }) => [claim.id, nested, rejected])).toEqual([
    ['s', false, false],
    ['e', true, false],
    ['f1', true, false],
    ['gone', true, true],
    ['f2', false, false],
  ])
})

test('a figure whose statement is not listed stands by itself', () => {
  const [only] = listEntries({ statements: [], figures: [figure('f', 0, 'gone')], events: [], rejected: [] })
  expect(only?.nested).toBe(false)
})

test('a statement marks its content, source and cue', () => {
  const marks = marksOf(statement('s', { source: span(0, 5), cue: span(6, 10), content: [span(11, 20), span(25, 30)] }))
  expect(marks.map(({ kind, start, end, side: number }) => [kind, start, end, number])).toEqual([
    ['content', 11, 20, 2],
    ['content', 25, 30, 2],
    ['source', 0, 5, 2],
    ['cue', 6, 10, 2],
  ])
})
