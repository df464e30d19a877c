import stringWidth from 'string-width'
import { printable } from './printable.ts'
import type { Terminal } from './terminal.ts'
import { wrapText } from './wrap.ts'

/** One column of a table. Cells are plain text; the style is put on after they are measured. */
export interface Column<T> {
  readonly title: string
  readonly cell: (row: T) => string
  readonly align?: 'left' | 'right'
  /** Whether its cells may be broken over lines where the table is too wide. */
  readonly wraps?: boolean
}

const GAP = 2

/** Narrowest that a column which wraps is made. */
const NARROWEST = 10

/**
 * A table with a heading that fits the terminal; where output is no terminal, every row is one line. A terminal too
 * narrow for the columns gets each row as lines of its own.
 */
export function renderTable<T>(rows: readonly T[], columns: readonly Column<T>[], terminal: Terminal): string {
  const cells = rows.map((row) => columns.map(({ cell }) => printable(cell(row)).trim()))
  const widths = fitWidths(columns, cells, terminal.width)
  if (!widths) return cells.map((row) => renderRecord(row, columns, terminal)).join('\n')
  const heading = renderRow(
    columns.map(({ title }) => [title]),
    columns,
    widths,
  ).map((line) => terminal.style('bold', line))
  const body = cells.flatMap((row) =>
    renderRow(
      row.map((text, index) => wrapText(text, columns[index]?.wraps ? (widths[index] ?? null) : null)),
      columns,
      widths,
    ),
  )
  return [...heading, ...body].map((line) => `${line}\n`).join('')
}

/** Each cell on a line after its title, wrapped. */
function renderRecord<T>(cells: readonly string[], columns: readonly Column<T>[], terminal: Terminal): string {
  const lines = cells.flatMap((cell, index) => wrapText(`${columns[index]?.title}: ${cell}`, terminal.width))
  return lines.map((line) => `${line}\n`).join('')
}

/** The width of the widest cell, then less for the columns that wrap until the table fits; `null` where it cannot. */
function fitWidths<T>(
  columns: readonly Column<T>[],
  cells: readonly string[][],
  width: number | null,
): number[] | null {
  const widths = columns.map(({ title }, index) =>
    cells.reduce((widest, row) => Math.max(widest, stringWidth(row[index] ?? '')), stringWidth(title)),
  )
  if (width === null) return widths
  for (let over = widths.reduce((sum, own) => sum + own + GAP, -GAP) - width; over > 0; over--) {
    const widest = widestThatWraps(columns, widths)
    if (widest === null) return null
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function widestThatWraps<T>(columns: readonly Column<T>[], widths: readonly number[]): number | null {
  let best: number | null = null
  for (const [index, { wraps }] of columns.entries()) {
    const own = widths[index] ?? 0
    if (wraps && own > NARROWEST && (best === null || own > (widths[best] ?? 0))) best = index
  }
  return best
}

function renderRow<T>(cells: readonly string[][], columns: readonly Column<T>[], widths: readonly number[]): string[] {
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, index) => pad(lines[line] ?? '', widths[index] ?? 0, columns[index]?.align ?? 'left'))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'right' ? space + text : text + space
}
