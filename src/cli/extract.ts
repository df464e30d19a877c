import type { Line } from '../export/lines.ts'
import type { Linkable } from '../link/corpus.ts'
import { OnrecordError } from '../model/errors.ts'
import type { Extraction } from '../model/extraction.ts'
import { type Command, placesOption, textOption } from './command.ts'
import { noteInputs } from './input/note-inputs.ts'
import type { Input } from './input/read-bytes.ts'
import type { Terminal } from './terminal/terminal.ts'

/** Prints what the reports say as lines of JSON; keeps nothing. */
export const extractCommand: Command = {
  name: 'extract',
  summary: 'print what reports say, one JSON object a line, without a ledger',
  description:
    'Reads files and folders of plain text, HTML and JSONL and prints documents, statements, figures, events, relations ' +
    'and copies to standard output. The same files always give the same lines.',
  arguments: [['<paths...>', "files or folders; '-' is standard input"]],
  options: [
    ['--manifest <file>', 'JSONL with path, url, publisher, title and published of the files'],
    placesOption,
    ['--mentions', 'also print the quantities, times, names, pronouns and places found'],
    ['--explain', 'also print, sentence by sentence, which statement rules fired and which gave way to which'],
    ['--no-links', 'leave out relations and copies, and stream: memory stays the same however many reports there are'],
    ['--format <format>', 'jsonl, the only one and the default'],
  ],
  examples: [
    ['onrecord extract report.html', 'everything one page says'],
    ['onrecord extract reports/ > claims.jsonl', 'a folder, its documents related to one another'],
    [
      'onrecord extract archive.jsonl --no-links | grep \'"type":"figure"\'',
      'the figures of a large file, as they come',
    ],
    [
      'onrecord extract report.txt --explain | grep \'"type":"explain"\'',
      'why each sentence has the statements it has',
    ],
  ],
  async run(paths, options, terminal) {
    if ((textOption(options, 'format') ?? 'jsonl') !== 'jsonl')
      throw new OnrecordError('bad-format', `unknown format, ${String(options.format)}, extract prints jsonl`)
    const { openInputs } = await import('./input/read-inputs.ts')
    const inputs = openInputs(paths, textOption(options, 'manifest'))
    noteInputs(inputs, terminal)
    const wanted = {
      mentions: options.mentions === true,
      explain: options.explain === true,
      links: options.links !== false,
      places: textOption(options, 'places'),
    }
    return printLines(inputs.read(), wanted, terminal)
  },
}

interface Wanted {
  readonly mentions: boolean
  readonly explain: boolean
  readonly links: boolean
  /** File of the user's own places; `null` where none is given. */
  readonly places: string | null
}

async function printLines(inputs: AsyncIterable<Input>, wanted: Wanted, terminal: Terminal): Promise<number> {
  const [{ extractInput }, { extractionLines }, { knowledgeWith }] = await Promise.all([
    import('./input/extract-input.ts'),
    import('../export/lines.ts'),
    import('./knowledge.ts'),
  ])
  const knowledge = knowledgeWith(wanted.places)
  const kept: Linkable[] = []
  let failures = 0
  for await (const input of inputs) {
    const extraction = extractInput(input, knowledge)
    if (extraction instanceof OnrecordError) {
      failures++
      terminal.note(extraction.message)
      continue
    }
    await writeLines(extractionLines(extraction, wanted.mentions), terminal)
    if (wanted.explain) await writeLines(await explainLines(extraction), terminal)
    // Tokens are by far the most of it, and nothing after this reads them.
    const { document, statements, figures, events, entities, places } = extraction
    if (wanted.links) kept.push({ document, statements, figures, events, entities, places })
  }
  if (wanted.links) await writeLines(await linkLines(kept), terminal)
  return failures ? 1 : 0
}

async function explainLines({ document, sentences }: Extraction): Promise<Line[]> {
  const [{ explainStatements }, { explainLine }] = await Promise.all([
    import('../statement/explain.ts'),
    import('../export/explain-line.ts'),
  ])
  return explainStatements(document.text, sentences).map((one) => explainLine(document.id, document.text, one))
}

async function linkLines(extractions: readonly Linkable[]): Promise<Line[]> {
  const [{ linkExtractions }, { copyLine, relationLine }] = await Promise.all([
    import('../link/link.ts'),
    import('../export/lines.ts'),
  ])
  const { relations, copies } = linkExtractions(extractions)
  return [...relations.map(relationLine), ...copies.map(copyLine)]
}

const writeLines = (lines: readonly Line[], terminal: Terminal): Promise<void> =>
  terminal.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
