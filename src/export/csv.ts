import type { Assessment } from '../model/assessment.ts'
import type { Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { byTime } from '../model/in-force.ts'
import type { Question } from '../model/question.ts'
import type { Assessed, LedgerView } from '../model/view.ts'
import { quote } from '../text/spans.ts'

/** What a row is made of: a figure with the document and the question it belongs to. */
interface Row {
  readonly figure: Figure
  readonly document: Document
  readonly question: Question | null
  /** The last that a person said of it and that holds, notes aside. */
  readonly assessed: Assessment | null
}

type Cell = string | number | null

/** The columns in order; a name, once released, keeps its meaning. */
const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ['figure', ({ figure }) => figure.id],
  ['question', ({ question }) => question?.id ?? null],
  ['question_words', ({ question }) => question?.words ?? null],
  ['measure', ({ figure }) => figure.measure],
  ['item', ({ figure }) => figure.item],
  ['subject', ({ figure }) => figure.subject?.name ?? null],
  ['subject_code', ({ figure }) => figure.subject?.code ?? null],
  ['by', ({ figure }) => figure.by?.name ?? null],
  ['by_code', ({ figure }) => figure.by?.code ?? null],
  ['place', ({ figure }) => figure.place?.name ?? null],
  ['lat', ({ figure }) => figure.place?.lat ?? null],
  ['lon', ({ figure }) => figure.place?.lon ?? null],
  ['low', ({ figure }) => figure.quantity.low],
  ['high', ({ figure }) => figure.quantity.high],
  ['modifier', ({ figure }) => figure.quantity.modifier],
  ['unit', ({ figure }) => figure.quantity.unit],
  ['words', ({ figure }) => figure.quantity.words],
  ['aggregate', ({ figure }) => figure.aggregate],
  ['from', ({ figure }) => figure.period?.from ?? null],
  ['to', ({ figure }) => figure.period?.to ?? null],
  ['said', ({ figure }) => figure.said],
  ['origin', ({ figure }) => figure.origin?.name ?? null],
  ['via', ({ figure }) => figure.via.map(({ name }) => name).join('; ')],
  ['stance', ({ figure }) => figure.stance],
  ['polarity', ({ figure }) => (figure.polarity === '-' ? 'denied' : 'affirmed')],
  ['verification', ({ figure }) => figure.verification.map(({ kind }) => kind).join('; ')],
  ['publisher', ({ document }) => document.publisher],
  ['title', ({ document }) => document.title],
  ['url', ({ document }) => document.url],
  ['published', ({ document }) => document.published],
  ['published_basis', ({ document }) => document.publishedBasis],
  ['document', ({ document }) => document.id],
  ['start', ({ figure }) => figure.number.start],
  ['end', ({ figure }) => figure.number.end],
  ['number', ({ figure, document }) => quote(document.text, figure.number)],
  ['evidence', ({ figure, document }) => quote(document.text, figure.evidence)],
  ['rules', ({ figure }) => figure.rules.join(' ')],
  ['assessed', ({ assessed }) => assessed?.verdict ?? null],
  ['assessed_by', ({ assessed }) => assessed?.by ?? null],
  ['assessed_at', ({ assessed }) => assessed?.at ?? null],
  ['assessed_note', ({ assessed }) => assessed?.note ?? null],
]

/** One row a figure that nobody rejected, by RFC 4180 in UTF-8, with a heading: lines end in CR LF, and what a spreadsheet would run as a formula is text. */
export function* csvRows({ documents, figures, questions, assessed }: LedgerView): Generator<string> {
  yield renderRow(COLUMNS.map(([name]) => name))
  const byId = new Map(documents.map((document) => [document.id, document]))
  const asked = new Map(questions.flatMap((question) => question.figures.map((id) => [id, question] as const)))
  for (const figure of figures.values()) {
    const document = byId.get(figure.document)
    if (!document) throw new Error(`no document ${figure.document} in the view`)
    const row = { figure, document, question: asked.get(figure.id) ?? null, assessed: lastOf(assessed.get(figure.id)) }
    yield renderRow(COLUMNS.map(([, cell]) => cell(row)))
  }
}

function lastOf(assessed: Assessed | undefined): Assessment | null {
  if (!assessed) return null
  const { judged, added, corrections } = assessed
  return (
    [added, judged, ...corrections]
      .filter((one) => one !== null)
      .toSorted(byTime)
      .at(-1) ?? null
  )
}

const renderRow = (cells: readonly Cell[]): string => `${cells.map(renderCell).join(',')}\r\n`

function renderCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** What spreadsheets take for a formula or its disguise: '=HYPERLINK(…)', '+1', '-2+3', '@SUM(…)', '＝SUM(…)' in wide signs, a tab before it. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/
