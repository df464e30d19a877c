import { type DocumentHints, nameOf } from '../../document/hints.ts'
import type { ManifestRow } from '../../document/manifest.ts'
import { sniffFormat } from '../../document/raw/format.ts'
import { MAX_BYTES } from '../../document/raw/text-bytes.ts'
import { readDocuments, readJsonlDocument } from '../../document/read.ts'
import type { Document } from '../../model/document.ts'
import { OnrecordError } from '../../model/errors.ts'
import { splitLines } from './split-lines.ts'

/** A document with the bytes it was made of, or why a file or line gave none. */
export type Input =
  | { readonly document: Document; readonly raw: Uint8Array }
  | { readonly document: null; readonly error: OnrecordError }

/** An input with the offset in its file where it ends. */
export interface Placed {
  readonly input: Input
  readonly end: number
}

/** What is known of a file by its name and what a manifest says of it. */
export function hintsOf(path: string, row: ManifestRow | null): DocumentHints {
  if (!row) return { path }
  const { url, publisher, title, author, published, retrieved } = row
  return { path, url, publisher, title, author, published, retrieved }
}

/** One document, or those of the lines where the bytes are JSONL by another name. */
export async function* readBytes(bytes: Buffer, hints: DocumentHints): AsyncGenerator<Placed> {
  if (sniffFormat(bytes, hints.path) === 'jsonl') yield* splitInputs(toStream(bytes), hints)
  else for (const document of readDocuments(bytes, hints)) yield { input: { document, raw: bytes }, end: bytes.length }
}

async function* toStream(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

/** The documents of a stream of lines. */
export async function* splitInputs(chunks: AsyncIterable<Buffer>, hints: DocumentHints): AsyncGenerator<Placed> {
  for await (const { number, end, bytes } of splitLines(chunks, MAX_BYTES)) {
    const input = readLine(bytes, hints, number)
    if (input) yield { input, end }
  }
}

/** One line; `null` for a blank one. */
function readLine(bytes: Buffer | null, hints: DocumentHints, number: number): Input | null {
  const name = `${nameOf(hints)} line ${number}`
  if (bytes === null)
    return failed(new OnrecordError('too-large', `${name} has more than ${MAX_BYTES} bytes: split it`))
  try {
    const line = decodeUtf8(bytes, name)
      .replace(/^\uFEFF/, '')
      .replace(/\r$/, '')
    if (line.trim() === '') return null
    return { document: readJsonlDocument(line, hints, number), raw: Buffer.from(line) }
  } catch (error) {
    return failed(known(error, name))
  }
}

function decodeUtf8(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new OnrecordError('wrong-encoding', `${name} is not UTF-8: save it as UTF-8`)
  }
}

/** What gave no document. */
export const failed = (error: OnrecordError): Input => ({ document: null, error })

/** An error in the reader's words; what is none of ours is a bug, and named with the document. */
export function known(error: unknown, name: string): OnrecordError {
  if (error instanceof OnrecordError) return error
  const detail = error instanceof Error ? error.message : String(error)
  return new OnrecordError('internal', `${name} could not be read for a bug in onrecord (${detail}): please report it`)
}
