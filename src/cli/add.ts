import type { Added, Ledger } from '../ledger/ledger.ts'
import { OnrecordError } from '../model/errors.ts'
import type { Extraction } from '../model/extraction.ts'
import { type Command, ledgerFile, ledgerOption, placesOption, textOption } from './command.ts'
import { countOf } from './count-of.ts'
import { noteInputs } from './input/note-inputs.ts'
import type { Input } from './input/read-bytes.ts'
import type { Inputs } from './input/read-inputs.ts'
import { createProgress } from './terminal/progress.ts'
import type { Terminal } from './terminal/terminal.ts'
import { withLedger } from './with-ledger.ts'

/** Archives reports with everything they say. */
export const addCommand: Command = {
  name: 'add',
  summary: 'archive reports in the ledger with what they say',
  description:
    'Reads files and folders of plain text, HTML and JSONL. Each report is on disk, with its raw bytes and its claims, ' +
    'before the next one is begun; adding the same report twice adds nothing. Other bytes from the same address are ' +
    'archived beside the earlier ones. What cannot be read is said on a line of its own, and the rest is added. A report ' +
    'is known by its publisher and its url, or where it has none by its path in the folder given, or its id in a JSONL ' +
    'file. How the reports hang together is not worked out here but by the first command that reads the ledger, which ' +
    'keeps it and therefore takes longer than those after it.',
  arguments: [['<paths...>', "files or folders; '-' is standard input"]],
  options: [
    ['--manifest <file>', 'JSONL with path, url, publisher, title and published of the files'],
    placesOption,
    ledgerOption,
  ],
  examples: [
    ['onrecord add reports/', 'a folder, with the manifest.jsonl in it if there is one'],
    ['onrecord add wire.jsonl page.html --ledger flood.db', 'files, into another ledger'],
  ],
  async run(paths, options, terminal) {
    const { openInputs } = await import('./input/read-inputs.ts')
    const inputs = openInputs(paths, textOption(options, 'manifest'))
    noteInputs(inputs, terminal)
    return withLedger(options, true, async (ledger) => {
      const tally = await addInputs(ledger, inputs, terminal, textOption(options, 'places'))
      const { documents } = await ledger.count()
      await terminal.print(`${renderTally(tally)}; ${ledgerFile(options)} holds ${countOf(documents, 'report')}`)
      return tally.failed ? 1 : 0
    })
  },
}

/** What became of the inputs, by number. */
export interface Tally {
  readonly added: number
  readonly 'extracted-again': number
  readonly known: number
  readonly failed: number
}

/** Archives one input after another, read with the user's own `places`, if any; what fails is noted and passed over. */
export async function addInputs(
  ledger: Ledger,
  inputs: Inputs,
  terminal: Terminal,
  places: string | null = null,
): Promise<Tally> {
  const { extractInput } = await import('./input/extract-input.ts')
  const { knowledgeWith } = await import('./knowledge.ts')
  const knowledge = knowledgeWith(places)
  const progress = createProgress(terminal, () => performance.now())
  const tally = { added: 0, 'extracted-again': 0, known: 0, failed: 0 }
  for await (const input of inputs.read()) {
    const outcome = await addInput(ledger, input, (one) => extractInput(one, knowledge))
    if (outcome instanceof OnrecordError) terminal.note(outcome.message)
    else if (outcome !== 'added') await noteCorrections(ledger, input, terminal)
    tally[outcome instanceof OnrecordError ? 'failed' : outcome]++
    progress.show(input.share, renderTally(tally))
  }
  progress.end()
  return tally
}

/** Says where a report that is archived already is described otherwise now: what was archived is never changed. */
async function noteCorrections(ledger: Ledger, { document }: Input, terminal: Terminal): Promise<void> {
  const archived = document && (await ledger.facts(document.id))
  if (!archived) return
  const { findCorrections } = await import('./input/find-corrections.ts')
  const corrections = findCorrections(archived, document)
  if (corrections.length)
    terminal.note(`${document.path ?? document.key} stays as it was archived: ${corrections.join('; ')}`)
}

/** A document that is known already is not even extracted. */
async function addInput(
  ledger: Ledger,
  input: Input,
  extract: (input: Input) => Extraction | OnrecordError,
): Promise<Added | OnrecordError> {
  if (input.document === null) return input.error
  if (await ledger.holds(input.document.id)) return 'known'
  // Newer rules may clean a page otherwise: claims count in the text that was archived.
  const archived = await ledger.document(input.document.id)
  const extraction = extract(archived ? { ...input, document: archived } : input)
  return extraction instanceof OnrecordError ? extraction : ledger.add(extraction, input.raw)
}

/** '5 reports added, 1 known already'. */
export function renderTally(tally: Tally): string {
  const parts = [
    `${countOf(tally.added, 'report')} added`,
    tally['extracted-again'] && `${tally['extracted-again']} read again with newer rules`,
    tally.known && `${tally.known} known already`,
    tally.failed && `${tally.failed} failed`,
  ]
  return parts.filter((part) => part !== 0).join(', ')
}
