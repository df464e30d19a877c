import type { Table } from '../../export/csv.ts'
import { sayingColumns } from '../../export/saying-columns.ts'
import { exportStrings } from '../../strings/export.ts'
import type { Said } from './said.ts'

const { csv } = exportStrings

/** What a source said as it is shown, for a spreadsheet. */
export const saidTable = (items: readonly Said[]): Table => ({
  headings: [csv.day, csv.clock, ...sayingColumns.map(([heading]) => heading)],
  rows: items.map(({ day, clock, claim }) => [day, clock, ...sayingColumns.map(([, cell]) => cell(claim))]),
})
