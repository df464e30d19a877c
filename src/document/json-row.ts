import type { OnrecordError } from '../model/errors.ts'

/** The fields that a line of a manifest or of a JSONL file may have; others are ignored. Empty strings count as `null`. */
export interface JsonRow {
  readonly id: string | null
  readonly path: string | null
  readonly text: string | null
  readonly html: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  /** As written. */
  readonly published: string | null
  readonly retrieved: string | null
}

/** Reads one line; `fail` turns a problem in words, which names the offending value, into the error that is thrown. */
export function readRow(line: string, fail: (problem: string) => OnrecordError): JsonRow {
  const value = parseJson(line, fail)
  const read = (name: string): string | null => {
    const field = value[name] ?? null
    if (field === null || field === '') return null
    if (typeof field === 'string') return field
    if (name === 'id' && typeof field === 'number') return String(field)
    throw fail(`"${name}" is ${describe(field)}, not a string`)
  }
  return {
    id: read('id'),
    path: read('path'),
    text: read('text'),
    html: read('html'),
    url: read('url'),
    publisher: read('publisher'),
    title: read('title'),
    author: read('author'),
    language: read('language'),
    published: read('published'),
    retrieved: read('retrieved'),
  }
}

function parseJson(line: string, fail: (problem: string) => OnrecordError): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw fail(`${excerpt(line)} is not JSON`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw fail(`${excerpt(line)} is not a JSON object`)
  return value as Readonly<Record<string, unknown>>
}

/** A value in a few signs; the insides of lists and objects, which may nest deeper than can be printed, are left out. */
const describe = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : excerpt(JSON.stringify(value) ?? 'nothing')
}

/** The start of a value, for a message. */
export const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text)
