import type { SourceSummary } from '../../../api/schema/source.ts'
import type { Table } from '../../export/csv.ts'
import { sourceAddress } from '../../router/addresses.ts'
import { sourcesStrings } from '../../strings/sources.ts'

const { csv } = sourcesStrings

type Cell = string | number | null

const COLUMNS: readonly (readonly [heading: string, cell: (source: SourceSummary) => Cell])[] = [
  [csv.name, ({ name }) => name],
  [csv.kind, ({ kind }) => kind],
  [csv.country, ({ country }) => country],
  [csv.role, ({ role }) => role],
  [csv.side, ({ side }) => side.name],
  [csv.statements, ({ statements }) => statements],
  [csv.figures, ({ figures }) => figures],
  [csv.events, ({ events }) => events],
  [csv.relayed, ({ relayed }) => relayed],
  [csv.reports, ({ documents }) => documents],
  [csv.questions, ({ questions }) => questions],
  [csv.alone, ({ alone }) => alone],
  [csv.first, ({ first }) => first?.publisher ?? null],
  [csv.published, ({ first }) => first?.published ?? null],
  [csv.address, ({ id }) => new URL(sourceAddress(id), location.href).href],
]

/** Sources as the list shows them, for a spreadsheet. */
export const sourcesTable = (sources: readonly SourceSummary[]): Table => ({
  headings: COLUMNS.map(([heading]) => heading),
  rows: sources.map((source) => COLUMNS.map(([, cell]) => cell(source))),
})
