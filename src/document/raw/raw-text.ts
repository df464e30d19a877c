import type { Document } from '../../model/document.ts'
import { OnrecordError } from '../../model/errors.ts'
import type { Format } from '../hints.ts'
import { declaredCharset } from '../html/charset.ts'
import type { PageFacts } from '../html/json-ld.ts'
import { assertParsable, isSearchable, measureMarkup } from '../html/markup-size.ts'
import { readPage } from '../html/page.ts'
import { readRow } from '../json-row.ts'
import { parseDay } from '../published/days.ts'
import { decodeRaw, detectEncoding, normalizeText } from './decode.ts'
import { sniffFormat } from './format.ts'
import { assertTextBytes } from './text-bytes.ts'

/** The bytes of one document, decoded and before cleaning, with what they say of themselves. */
export interface RawReading {
  readonly format: Format
  readonly encoding: string
  /** What `Document.segments` count in. */
  readonly text: string
  /** A JSONL line's `id`. */
  readonly id: string | null
  readonly retrieved: string | null
  readonly facts: PageFacts
}

const NO_FACTS: PageFacts = { title: null, publisher: null, author: null, url: null, published: null, language: null }

/** Decodes one document: a whole file, or one line of a JSONL file. `name` is what errors call it. */
export function readRaw(bytes: Uint8Array, format: Format, name: string): RawReading {
  assertTextBytes(bytes, name)
  const encoding = detectEncoding(bytes, format === 'html' ? declaredCharset(bytes) : null, name)
  const decoded = decodeRaw(bytes, encoding)
  const base = { format, encoding, id: null, retrieved: null }
  const reading =
    format === 'plain'
      ? { ...base, text: decoded, facts: NO_FACTS }
      : format === 'html'
        ? { ...base, ...readMarkup(decoded, name) }
        : { ...base, ...readLine(decoded, name) }
  if (reading.text.trim() === '') throw new OnrecordError('no-text', `${name} holds no text: check what was saved`)
  return reading
}

/** The text that the segments of a document count in, read again from its archived bytes. */
export function rawTextOf(bytes: Uint8Array, document: Document): string {
  const format = document.raw.format ?? sniffFormat(bytes, document.path)
  return readRaw(bytes, format, document.path ?? document.key).text
}

function readMarkup(html: string, name: string): Pick<RawReading, 'text' | 'facts'> {
  const size = measureMarkup(html)
  assertParsable(size, name)
  try {
    return readPage(html, isSearchable(size))
  } catch (error) {
    if (error instanceof RangeError) throw new OnrecordError('too-deep', `${name} is nested too deep to be parsed`)
    throw error
  }
}

function readLine(line: string, name: string): Pick<RawReading, 'text' | 'facts' | 'id' | 'retrieved'> {
  const row = readRow(line, (problem) => new OnrecordError('bad-line', `${name}: ${problem}`))
  const { id, retrieved, title, publisher, author, url, language } = row
  const published = row.published === null ? null : parseDay(row.published)
  const facts = { title, publisher, author, url, published, language }
  if (row.text !== null) return { id, retrieved, facts, text: assertNoNul(normalizeText(row.text), name) }
  if (row.html === null) throw new OnrecordError('bad-line', `${name}: neither "text" nor "html" holds anything`)
  const page = readMarkup(assertNoNul(row.html, name), name)
  return { id, retrieved, text: page.text, facts: fillFacts(facts, page.facts) }
}

/** The first facts, with the second where they say nothing. */
function fillFacts(facts: PageFacts, more: PageFacts): PageFacts {
  return {
    title: facts.title ?? more.title,
    publisher: facts.publisher ?? more.publisher,
    author: facts.author ?? more.author,
    url: facts.url ?? more.url,
    published: facts.published ?? more.published,
    language: facts.language ?? more.language,
  }
}

/** '\u0000' can be written in JSON, but databases cannot keep it. */
function assertNoNul(text: string, name: string): string {
  const at = text.indexOf('\0')
  if (at >= 0) throw new OnrecordError('not-text', `${name} holds a NUL character at ${at}: only text can be read`)
  return text
}
