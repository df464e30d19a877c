import { createHash } from 'node:crypto'
import type { Document } from '../model/document.ts'
import { OnrecordError } from '../model/errors.ts'
import { makeId } from '../model/id.ts'
import { cleanText } from './clean/clean.ts'
import { findCredits } from './credits.ts'
import { readFurniture } from './furniture-facts.ts'
import { findHeadline } from './headline.ts'
import { type DocumentHints, nameOf } from './hints.ts'
import { detectLanguage } from './language.ts'
import { findPublished } from './published/find-published.ts'
import { sniffFormat } from './raw/format.ts'
import { type RawReading, readRaw } from './raw/raw-text.ts'
import { assertNoSignature } from './raw/text-bytes.ts'

/**
 * Reads the bytes of a file: one document from plain text or HTML, one a line from JSONL, whose first bad line is thrown
 * with its number. Throws an `OnrecordError` for what is no text.
 */
export function readDocuments(bytes: Uint8Array, hints: DocumentHints): Document[] {
  const format = hints.format ?? sniffFormat(bytes, hints.path)
  return format === 'jsonl'
    ? readLines(bytes, hints)
    : [makeDocument(bytes, readRaw(bytes, format, nameOf(hints)), hints)]
}

/** Reads one line of a JSONL file. Its own `id` is its key; `number`, from 1, is for the error message only. */
export function readJsonlDocument(line: string, hints: DocumentHints, number: number | null = null): Document {
  const bytes = Buffer.from(line.replace(/^\uFEFF/, '').replace(/\r?\n?$/, ''))
  const name = number === null ? nameOf(hints) : `${nameOf(hints)} line ${number}`
  return makeDocument(bytes, readRaw(bytes, 'jsonl', name), hints)
}

function readLines(bytes: Uint8Array, hints: DocumentHints): Document[] {
  assertNoSignature(bytes, nameOf(hints))
  const documents: Document[] = []
  for (let start = 0, number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found
    const line = decodeLine(bytes.subarray(start, end), hints, number)
    if (line.trim() !== '') documents.push(readJsonlDocument(line, hints, number))
    start = end + 1
  }
  if (documents.length) return documents
  throw new OnrecordError('empty', `${nameOf(hints)} is empty: there is nothing to read in it`)
}

function decodeLine(bytes: Uint8Array, hints: DocumentHints, number: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new OnrecordError('wrong-encoding', `${nameOf(hints)} line ${number} is not UTF-8: save it as UTF-8`)
  }
}

function makeDocument(bytes: Uint8Array, reading: RawReading, hints: DocumentHints): Document {
  const { facts, format, encoding } = reading
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const told = { publisher: hints.publisher ?? facts.publisher, title: hints.title ?? facts.title }
  const clean = cleanText(reading.text, { publisher: told.publisher })
  if (clean.text.trim() === '')
    throw new OnrecordError('no-text', `${nameOf(hints)} holds nothing but page furniture: check what was saved`)
  const seen = readFurniture(clean.furniture)
  const publisher = told.publisher ?? seen.outlet
  const url = hints.url ?? facts.url
  return {
    id: makeId('d', [sha256, publisher, url ?? reading.id ?? hints.path]),
    key: reading.id ?? hints.key ?? hints.path?.split('/').at(-1) ?? sha256.slice(0, 16),
    path: hints.path,
    url,
    publisher,
    title: told.title ?? findHeadline(clean.text),
    author: hints.author ?? facts.author ?? seen.author,
    ...findPublished({
      hint: hints.published ?? null,
      hintBasis: hints.basis ?? 'manifest',
      metadata: facts.published,
      line: seen.published,
      text: clean.text,
      url,
    }),
    retrieved: hints.retrieved ?? reading.retrieved,
    language: facts.language ?? detectLanguage(clean.text),
    ...clean,
    raw: { sha256, bytes: bytes.length, encoding, format },
    credits: findCredits(clean.text, clean.furniture, publisher),
  }
}
