import { describe, expect, test } from 'vitest'
import { makeExtraction } from '../ledger/ledger.fixture.ts'
import type { LedgerView } from '../model/view.ts'
import { csvRows } from './csv.ts'

function makeView(publisher: string): LedgerView {
  const { document, figures } = makeExtraction({ text: 'Down by 5', publisher }).extraction
  const fallen = figures.map((figure) => ({
    ...figure,
    quantity: { ...figure.quantity, low: -5, high: null, words: '-5' },
  }))
  const none = {
    statements: new Map(),
    events: new Map(),
    entities: new Map(),
    origins: new Map(),
    assessed: new Map(),
  }
  const lists = { relations: [], copies: [], revisions: [], questions: [], merges: [], rejected: [], assessments: [] }
  return { ...none, ...lists, documents: [document], figures: new Map(fallen.map((figure) => [figure.id, figure])) }
}

const rowOf = (publisher: string) => [...csvRows(makeView(publisher))][1] ?? ''

describe('csvRows', () => {
  test.each([
    ['plain words as they are', 'The Echo', ',The Echo,'],
    ['commas in quotes', 'Echo, The', ',"Echo, The",'],
    ['quotes doubled', 'The "Echo"', ',"The ""Echo""",'],
    ['line breaks in quotes', 'Echo\nPost', ',"Echo\nPost",'],
    ['a formula as text', '=1+1', ",'=1+1,"],
    ['a formula behind a space', ' @SUM(A1)', ",' @SUM(A1),"],
    ['a formula behind a tab', '\t+1', ",'\t+1,"],
    ['a command', '-2+3', ",'-2+3,"],
    ['a formula in wide signs', '＝SUM(A1)', ",'＝SUM(A1),"],
  ])('%s', (_name, publisher, cell) => {
    expect(rowOf(publisher)).toContain(cell)
  })

  test('a negative number is a number, the same as words is not; a missing field is empty', () => {
    expect(rowOf('Echo')).toContain(",-5,,exact,person,'-5,")
  })

  test('every row has as many cells as the heading, and ends in CR LF', () => {
    const [heading = '', row = ''] = [...csvRows(makeView('Echo'))]
    expect(row.split(',')).toHaveLength(heading.split(',').length)
    expect([heading.slice(-2), row.slice(-2)]).toEqual(['\r\n', '\r\n'])
  })
})
