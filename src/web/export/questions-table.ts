import type { QuestionSummary } from '../../api/schema/question.ts'
import { questionAddress } from '../router/addresses.ts'
import { questionsStrings } from '../strings/questions.ts'
import type { Table } from './csv.ts'

const { csv } = questionsStrings

type Cell = string | number | null

const COLUMNS: readonly (readonly [heading: string, cell: (question: QuestionSummary) => Cell])[] = [
  [csv.question, ({ words }) => words],
  [csv.measure, ({ measure }) => measure],
  [csv.item, ({ item }) => item],
  [csv.subject, ({ subject }) => subject?.name ?? null],
  [csv.place, ({ place }) => place?.name ?? null],
  [csv.low, ({ low }) => low],
  [csv.high, ({ high }) => high],
  [csv.unit, ({ unit }) => unit],
  [csv.independent, ({ independent }) => independent],
  [csv.claims, ({ figures }) => figures],
  [csv.contradictions, ({ contradictions }) => contradictions],
  [csv.asOf, ({ asOf }) => asOf],
  [csv.origins, ({ origins }) => origins.join('; ')],
  [csv.address, ({ id }) => new URL(questionAddress(id), location.href).href],
]

/** Questions as a list shows them, for a spreadsheet. */
export const questionsTable = (questions: readonly QuestionSummary[]): Table => ({
  headings: COLUMNS.map(([heading]) => heading),
  rows: questions.map((question) => COLUMNS.map(([, cell]) => cell(question))),
})
