import { type Command, jsonOption, ledgerOption } from './command.ts'
import type { ToldSource } from './reading/told-source.ts'
import type { Column } from './terminal/table.ts'

/** Lists who is on record. */
export const sourcesCommand: Command = {
  name: 'sources',
  summary: 'list who said how much, and through whom it first came',
  description:
    'A source is who first asserted a claim, as far back as the reports go. The last columns name the report that had ' +
    'the source first, and whom it had it from.',
  arguments: [],
  options: [ledgerOption, jsonOption],
  examples: [['onrecord sources', 'a table, who said most first']],
  async run(_args, options, terminal) {
    const [{ readView }, { tellSources }, { printJson }, { renderTable }] = await Promise.all([
      import('./reading/read-view.ts'),
      import('./reading/told-source.ts'),
      import('./reading/print-json.ts'),
      import('./terminal/table.ts'),
    ])
    const sources = tellSources(await readView(options))
    if (options.json) await printJson({ sources }, terminal)
    else if (sources.length) await terminal.write(renderTable(sources, COLUMNS, terminal))
    else terminal.note('the ledger names no sources yet')
    return 0
  },
}

const COLUMNS: readonly Column<ToldSource>[] = [
  { title: 'SOURCE', cell: ({ name }) => name, wraps: true },
  { title: 'STATEMENTS', cell: ({ statements }) => String(statements), align: 'right' },
  { title: 'FIGURES', cell: ({ figures }) => String(figures), align: 'right' },
  { title: 'REPORTS', cell: ({ documents }) => String(documents), align: 'right' },
  { title: 'FIRST', cell: ({ first }) => first.published ?? '-' },
  { title: 'IN', cell: ({ first }) => first.publisher, wraps: true },
  { title: 'VIA', cell: ({ first }) => first.via.join(', ') || '-', wraps: true },
]
