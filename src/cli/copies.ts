import { type Command, jsonOption, ledgerOption } from './command.ts'
import type { ToldCopy } from './reading/told-copy.ts'
import type { Column } from './terminal/table.ts'

/** Lists reports that are not their publisher's own. */
export const copiesCommand: Command = {
  name: 'copies',
  summary: 'list reports that copy, rewrite, excerpt or credit another',
  description:
    'A report that draws on another adds no independent origin to what it repeats. The share is that of its words which ' +
    'stand in the other report too.',
  arguments: [],
  options: [ledgerOption, jsonOption],
  examples: [['onrecord copies', 'a table with the share copied and the reason']],
  async run(_args, options, terminal) {
    const [{ readView }, { tellCopies }, { printJson }, { renderTable }] = await Promise.all([
      import('./reading/read-view.ts'),
      import('./reading/told-copy.ts'),
      import('./reading/print-json.ts'),
      import('./terminal/table.ts'),
    ])
    const copies = tellCopies(await readView(options))
    if (options.json) await printJson({ copies }, terminal)
    else if (copies.length) await terminal.write(renderTable(copies, COLUMNS, terminal))
    else terminal.note('no report of the ledger was found to draw on another')
    return 0
  },
}

const COLUMNS: readonly Column<ToldCopy>[] = [
  { title: 'REPORT', cell: ({ report }) => report, wraps: true },
  { title: 'IS A', cell: ({ kind }) => KINDS[kind] },
  { title: 'OF', cell: ({ original }) => original, wraps: true },
  { title: 'SHARE', cell: ({ share }) => `${Math.round(share * 100)}%`, align: 'right' },
  { title: 'BECAUSE', cell: ({ reasons }) => reasons.join('; '), wraps: true },
]

const KINDS: Readonly<Record<ToldCopy['kind'], string>> = {
  copy: 'copy',
  rewrite: 'rewrite',
  excerpt: 'excerpt',
  credited: 'crediting',
}
