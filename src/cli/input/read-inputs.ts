import { createReadStream, readFileSync } from 'node:fs'
import type { DocumentHints } from '../../document/hints.ts'
import { sniffFormat } from '../../document/raw/format.ts'
import { MAX_BYTES } from '../../document/raw/text-bytes.ts'
import { OnrecordError } from '../../model/errors.ts'
import { type InputFile, listFiles } from './list-files.ts'
import { type FindManifestRow, folderManifests, oneManifest } from './manifests.ts'
import { failed, hintsOf, type Input, known, type Placed, readBytes, splitInputs } from './read-bytes.ts'
import { openStandardInput } from './standard-input.ts'

/** The same with the share of all bytes that was read by then, 0 to 1. */
export type CountedInput = Input & { readonly share: number }

/** What the paths hold, listed before anything is read. */
export interface Inputs {
  readonly files: readonly InputFile[]
  /** Files of folders that were passed over. */
  readonly skipped: readonly string[]
  /** Paths that a manifest names and where there is no file. */
  readonly lost: readonly string[]
  /** One after another; nothing is kept of one when the next is read. */
  read(): AsyncGenerator<CountedInput>
}

/** Standard input, where a path is expected. */
const STDIN: InputFile = { file: '-', path: 'stdin', root: '.', bytes: 0 }

/** Lists the files of the paths and reads their manifests; what is wrong with either is said before a document is read. */
export function openInputs(paths: readonly string[], manifest: string | null): Inputs {
  const { files: listed, skipped } = listFiles(paths.filter((path) => path !== '-'))
  const files = paths.includes('-') ? [...listed, STDIN] : listed
  if (!files.length)
    throw new OnrecordError('no-documents', `nothing to read, ${paths.join(' ')}, give files of text, HTML or JSONL`)
  const { find, lost } = manifest === null ? folderManifests(listed) : oneManifest(manifest, listed)
  return { files, skipped, lost, read: () => readFiles(files, find) }
}

async function* readFiles(files: readonly InputFile[], find: FindManifestRow): AsyncGenerator<CountedInput> {
  const total = Math.max(
    1,
    files.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  let before = 0
  for (const file of files) {
    const hints = file === STDIN ? { path: null, key: file.path } : hintsOf(file.path, find(file))
    for await (const { input, end } of placedInputs(file, hints)) yield { ...input, share: (before + end) / total }
    before += file.bytes
  }
}

function placedInputs(file: InputFile, hints: DocumentHints): AsyncGenerator<Placed> {
  if (file === STDIN) return readStandardInput(hints)
  return isJsonl(file) ? readLines(file, hints) : readWhole(file, hints)
}

/** Told by the extension; lines of any number are streamed, whatever else must fit into the cap. */
const isJsonl = ({ path }: InputFile): boolean => /\.(?:jsonl|ndjson)$/i.test(path)

async function* readLines(file: InputFile, hints: DocumentHints): AsyncGenerator<Placed> {
  try {
    yield* splitInputs(createReadStream(file.file), hints)
  } catch (error) {
    yield { input: failed(unreadable(error, file)), end: file.bytes }
  }
}

async function* readWhole(file: InputFile, hints: DocumentHints): AsyncGenerator<Placed> {
  const end = file.bytes
  if (end > MAX_BYTES) {
    const detail = `${file.path} has ${end} bytes, more than ${MAX_BYTES}: split it`
    yield { input: failed(new OnrecordError('too-large', detail)), end }
    return
  }
  try {
    yield* readBytes(end > 0 ? readFileSync(file.file) : await readStream(file), hints)
  } catch (error) {
    yield { input: failed(unreadable(error, file)), end }
  }
}

/** A pipe or device says no size: it is read to the cap and no further. */
async function readStream({ file, path }: InputFile): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
    pieces.push(piece)
    length += piece.length
    if (length > MAX_BYTES) throw new OnrecordError('too-large', `${path} has more than ${MAX_BYTES} bytes: split it`)
  }
  return Buffer.concat(pieces)
}

async function* readStandardInput(hints: DocumentHints): AsyncGenerator<Placed> {
  try {
    const { bytes, chunks } = await openStandardInput(process.stdin, beginsAsLines, MAX_BYTES)
    yield* bytes === null ? splitInputs(chunks, hints) : readBytes(bytes, hints)
  } catch (error) {
    yield { input: failed(unreadable(error, STDIN)), end: 0 }
  }
}

const beginsAsLines = (beginning: Buffer): boolean => sniffFormat(beginning, null) === 'jsonl'

/** An error of a system call; any other error than that is a bug of the reader, and named with the document. */
function unreadable(error: unknown, { path }: InputFile): OnrecordError {
  if (error instanceof Error && 'syscall' in error)
    return new OnrecordError('unreadable', `${path} cannot be read (${error.message}): check who may read it`)
  return known(error, path)
}
