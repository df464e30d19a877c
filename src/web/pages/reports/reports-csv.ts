import type { DocumentSummary } from '../../../api/schema/document.ts'
import type { Table } from '../../export/csv.ts'
import { reportAddress } from '../../router/addresses.ts'
import { reportsStrings } from '../../strings/reports.ts'

const { csv } = reportsStrings

type Cell = string | number | null

const COLUMNS: readonly (readonly [heading: string, cell: (report: DocumentSummary) => Cell])[] = [
  [csv.report, ({ name }) => name],
  [csv.publisher, ({ publisher }) => publisher],
  [csv.author, ({ author }) => author],
  [csv.published, ({ published }) => published],
  [csv.basis, ({ basisWords }) => basisWords],
  [csv.figures, ({ figures }) => figures],
  [csv.statements, ({ statements }) => statements],
  [csv.events, ({ events }) => events],
  [csv.copies, ({ copies }) => copies.map(({ words, name }) => `${words} ${name}`).join('; ')],
  [csv.copied, ({ copied }) => copied],
  [csv.url, ({ url }) => url],
  [csv.address, ({ id }) => new URL(reportAddress(id), location.href).href],
]

/** Reports as the list shows them, for a spreadsheet. */
export const reportsTable = (reports: readonly DocumentSummary[]): Table => ({
  headings: COLUMNS.map(([heading]) => heading),
  rows: reports.map((report) => COLUMNS.map(([, cell]) => cell(report))),
})
