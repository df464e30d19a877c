import { type Command, jsonOption, ledgerOption } from './command.ts'

/** Lists what cannot both be right. */
export const conflictsCommand: Command = {
  name: 'conflicts',
  summary: 'list claims that contradict one another, with both sentences and the reason',
  description:
    'The ledger does not decide between them: it shows both as they were said, and why they cannot both be right.',
  arguments: [],
  options: [ledgerOption, jsonOption],
  examples: [['onrecord conflicts', 'every contradiction of the ledger']],
  async run(_args, options, terminal) {
    const [{ readView }, { printConflict, tellConflicts }, { printJson }] = await Promise.all([
      import('./reading/read-view.ts'),
      import('./reading/told-conflict.ts'),
      import('./reading/print-json.ts'),
    ])
    const index = await readView(options)
    const conflicts = tellConflicts(index)
    if (options.json) await printJson({ conflicts }, terminal)
    else if (conflicts.length) for (const conflict of conflicts) await printConflict(conflict, index, terminal)
    else terminal.note('no claims of the ledger were found to contradict one another')
    return 0
  },
}
