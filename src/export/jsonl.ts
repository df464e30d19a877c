import type { Question } from '../model/question.ts'
import type { HistoryEntry, LedgerView, RejectedClaim } from '../model/view.ts'
import { copyLine, documentLine, eventLine, figureLine, type Line, relationLine, statementLine } from './lines.ts'

/** A whole ledger in the lines of `extract`, document by document, then its questions, relations, copies and what people said. */
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
  for (const one of view.rejected) yield rejectedLine(one, view)
  for (const entry of view.assessments) yield assessmentLine(entry)
}

/** A claim that a person rejected, with who and why: its own line would be taken for one that counts. */
function rejectedLine({ kind, claim, assessment, question }: RejectedClaim, view: LedgerView): Line {
  const text = view.documents.find(({ id }) => id === claim.document)?.text ?? ''
  const line =
    kind === 'statement'
      ? statementLine(text, claim)
      : kind === 'figure'
        ? figureLine(text, claim)
        : eventLine(text, claim)
  const { id, by, at, note } = assessment
  return { type: 'rejected', claim: line, question, assessment: id, by, at, note }
}

const assessmentLine = ({ assessment, holds, lost }: HistoryEntry): Line => ({
  type: 'assessment',
  ...assessment,
  holds,
  lost,
})

/** A question with its figures and the origins they go back to. */
function questionLine(question: Question, view: LedgerView): Line {
  const { independent, origins } = view.origins.get(question.id) ?? { independent: 0, origins: [] }
  return { type: 'question', ...question, independent, origins }
}
