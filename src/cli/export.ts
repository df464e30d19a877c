import { OnrecordError } from '../model/errors.ts'
import type { LedgerView } from '../model/view.ts'
import { type Command, ledgerOption, textOption } from './command.ts'

/** Prints the ledger for other programs. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'print the ledger as CSV or JSONL',
  description:
    "csv has one row a figure (RFC 4180, UTF-8; text that a spreadsheet would run as a formula has a ' before it). " +
    'jsonl has the lines of extract, and one a question.',
  arguments: [],
  options: [['--format <format>', 'csv or jsonl'], ledgerOption],
  examples: [
    ['onrecord export --format csv > figures.csv', 'every figure for a spreadsheet'],
    ['onrecord export --format jsonl > ledger.jsonl', 'everything for a program'],
  ],
  async run(_args, options, terminal) {
    const format = textOption(options, 'format')
    const linesOf = format === null ? undefined : FORMATS.get(format)
    if (!linesOf) {
      const problem = format === null ? 'no format was given' : `unknown format, ${format}`
      throw new OnrecordError('bad-format', `${problem}, give --format ${[...FORMATS.keys()].join(' or ')}`)
    }
    const { readView } = await import('./reading/read-view.ts')
    const { view } = await readView(options)
    for await (const line of linesOf(view)) await terminal.write(line)
    return 0
  },
}

const FORMATS: ReadonlyMap<string, (view: LedgerView) => AsyncIterable<string>> = new Map([
  ['csv', csvLines],
  ['jsonl', jsonLines],
])

async function* csvLines(view: LedgerView): AsyncGenerator<string> {
  const { csvRows } = await import('../export/csv.ts')
  yield* csvRows(view)
}

async function* jsonLines(view: LedgerView): AsyncGenerator<string> {
  const { jsonlLines } = await import('../export/jsonl.ts')
  for (const line of jsonlLines(view)) yield `${JSON.stringify(line)}\n`
}
