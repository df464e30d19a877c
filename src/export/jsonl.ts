import type { Question } from '../model/question.ts'
import type { LedgerView } from '../model/view.ts'
import { copyLine, documentLine, eventLine, figureLine, type Line, relationLine, statementLine } from './lines.ts'

/** A whole ledger in the lines of `extract`, document by document, then its questions, relations and copies. */
export function* jsonlLines(view: LedgerView): Generator<Line> {
  const statements = Map.groupBy(view.statements.values(), ({ document }) => document)
  const figures = Map.groupBy(view.figures.values(), ({ document }) => document)
  const events = Map.groupBy(view.events.values(), ({ document }) => document)
  for (const document of view.documents) {
    const { id, text } = document
    yield documentLine(document)
    for (const statement of statements.get(id) ?? []) yield statementLine(text, statement)
    for (const figure of figures.get(id) ?? []) yield figureLine(text, figure)
    for (const event of events.get(id) ?? []) yield eventLine(text, event)
  }
  for (const question of view.questions) yield questionLine(question, view)
  yield* view.relations.map(relationLine)
  yield* view.copies.map(copyLine)
}

/** A question with its figures and the origins they go back to. */
function questionLine(question: Question, view: LedgerView): Line {
  const { independent, origins } = view.origins.get(question.id) ?? { independent: 0, origins: [] }
  return { type: 'question', ...question, independent, origins }
}
