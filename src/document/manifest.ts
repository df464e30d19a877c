import type { Edtf } from '../model/document.ts'
import { OnrecordError } from '../model/errors.ts'
import { excerpt, readRow } from './json-row.ts'
import { parseDay } from './published/days.ts'

/** What a manifest says of one file; `null` where it does not say. */
export interface ManifestRow {
  /** Relative to the folder that is read, with `/`. */
  readonly path: string
  readonly url: string | null
  readonly publisher: string | null
  readonly title: string | null
  readonly author: string | null
  readonly published: Edtf | null
  readonly retrieved: string | null
}

/** The rows of a `manifest.jsonl` by path. A bad line is an error that names its number and the offending value. */
export function parseManifest(text: string): Map<string, ManifestRow> {
  const rows = new Map<string, ManifestRow>()
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const row = parseRow(line, index + 1)
    if (rows.has(row.path)) throw bad(index + 1, `path ${JSON.stringify(row.path)} stands in it twice`)
    rows.set(row.path, row)
  }
  return rows
}

function parseRow(line: string, number: number): ManifestRow {
  const row = readRow(line, (problem) => bad(number, problem))
  const { url, publisher, title, author, retrieved } = row
  const published = parsePublished(row.published, number)
  return { path: parsePath(row.path, number), url, publisher, title, author, published, retrieved }
}

function parsePath(value: string | null, number: number): string {
  if (value === null) throw bad(number, '"path" is missing')
  const path = value.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  if (path === '' || /^(?:\/|[a-z]:)/i.test(path) || path.split('/').includes('..'))
    throw bad(number, `path ${JSON.stringify(value)} is not relative to the folder`)
  return path
}

function parsePublished(value: string | null, number: number): Edtf | null {
  const day = value === null ? null : parseDay(value)
  if (value !== null && day === null)
    throw bad(number, `published ${JSON.stringify(excerpt(value))} is not a date such as "2024-11-05"`)
  return day
}

const bad = (number: number, problem: string): OnrecordError =>
  new OnrecordError('bad-manifest', `manifest line ${number}: ${problem}`)
