/** A table as it is exported: no markup, one string a cell. */
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** What spreadsheets take for a formula or its disguise; as in the command line's export. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV (RFC 4180). */
export const toCsv = ({ headings, rows }: Table): string =>
  [headings, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
