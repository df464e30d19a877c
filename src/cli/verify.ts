import type { Verification } from '../ledger/verify.ts'
import { type Command, jsonOption, ledgerOption } from './command.ts'
import { countOf } from './count-of.ts'
import type { Terminal } from './terminal/terminal.ts'
import { withLedger } from './with-ledger.ts'

/** Proves that the ledger still holds what was archived. */
export const verifyCommand: Command = {
  name: 'verify',
  summary: 'find every quote again and check every hash',
  description:
    'Computes the hash of all raw bytes, texts, claims, relations and assessments again, finds every stretch of every text in the raw bytes, ' +
    'and every quote of every claim at its place. A single changed byte is a problem, and the exit code is then 1.',
  arguments: [],
  options: [ledgerOption, jsonOption],
  examples: [['onrecord verify --ledger flood.db', 'one line for each problem, or that there is none']],
  async run(_args, options, terminal) {
    const [{ verifyLedger }, { rawTextOf }] = await Promise.all([
      import('../ledger/verify.ts'),
      import('../document/raw/raw-text.ts'),
    ])
    const found = await withLedger(options, false, (ledger) => verifyLedger(ledger, rawTextOf))
    if (options.json) await terminal.print(JSON.stringify(found, null, 2))
    else await printVerification(found, terminal)
    return found.problems.length ? 1 : 0
  },
}

async function printVerification(
  { documents, claims, quotes, assessments, problems }: Verification,
  terminal: Terminal,
): Promise<void> {
  for (const { document, claim, detail } of problems) {
    const where = [document, claim].filter((id) => id !== null).join(' ')
    await terminal.print(`${terminal.style('red', 'problem')}  ${where ? `${where}: ` : ''}${detail}`)
  }
  const said = assessments ? [countOf(assessments, 'assessment')] : []
  const counts = [countOf(documents, 'report'), countOf(claims, 'claim'), ...said]
  const checked = `${counts.join(', ')} and ${countOf(quotes, 'quote')} checked`
  const outcome = problems.length
    ? terminal.style('red', countOf(problems.length, 'problem'))
    : terminal.style('green', 'everything is as it was archived')
  await terminal.print(`${checked}: ${outcome}`)
}
