import type { Table } from '../../export/csv.ts'
import { sayingColumns } from '../../export/saying-columns.ts'
import { exportStrings } from '../../strings/export.ts'
import type { Entry } from './entries.ts'

/** The claims of a report as the margin lists them, for a spreadsheet. */
export const claimsTable = (entries: readonly Entry[]): Table => ({
  headings: [...sayingColumns.map(([heading]) => heading), exportStrings.csv.rejected],
  rows: entries.map(({ claim, rejected }) => [
    ...sayingColumns.map(([, cell]) => cell(claim)),
    rejected ? 'yes' : 'no',
  ]),
})
