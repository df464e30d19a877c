import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Document } from '../model/document.ts'
import { rawTextOf } from './raw/raw-text.ts'
import { readDocuments } from './read.ts'

const shared = join(import.meta.dirname, '../../../shared')
const folder = join(shared, 'seeds')
const paths = existsSync(folder) ? readdirSync(folder) : []

/** Kinds of furniture that the reports hold, and in how many lines of which report, by its first digits. */
const FURNITURE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '000': { outlet: 1 },
  '001': {},
  '002': { advertisement: 6, teaser: 4, correction: 2 },
  '003': { section: 2, 'repeated-headline': 1, 'reading-time': 1, byline: 1, navigation: 1 },
  '004': { placeholder: 1, 'original-source': 1, biography: 1, comments: 1 },
}

const read = (path: string): { bytes: Uint8Array; document: Document } => {
  const bytes = readFileSync(join(folder, path))
  return { bytes, document: readDocuments(bytes, { path })[0] as Document }
}

const goldLines = (name: string): { doc: string; quote?: string; content?: { text: string }[] }[] =>
  readFileSync(join(shared, 'gold/seeds', name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { doc: string })

describe.skipIf(!paths.length)('the seed reports', () => {
  test.each(paths)('%s loses its furniture and nothing else', (path) => {
    const { document } = read(path)
    const counts: Record<string, number> = {}
    for (const { kind } of document.furniture) counts[kind] = (counts[kind] ?? 0) + 1
    expect(counts).toEqual(FURNITURE[path.slice(0, 3)])
  })

  test.each(paths)('%s keeps every other line in order', (path) => {
    const { bytes, document } = read(path)
    const cut = new Set(document.furniture.map(({ text }) => text))
    const kept = new TextDecoder()
      .decode(bytes)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    const repeated = document.title === null ? [] : [document.title]
    const wanted = [...new Set(kept.filter((line) => !cut.has(line) || repeated.includes(line)))]
    const labels = document.furniture.filter(({ kind }) => kind === 'outlet').map(({ text }) => text)
    const bare = wanted.map((line) => labels.reduce((left, label) => left.replace(label, ''), line))
    expect(
      document.text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(bare)
  })

  test.each(paths)('%s holds every quote and content of the gold', (path) => {
    const { document } = read(path)
    for (const name of ['figures.jsonl', 'statements.jsonl'])
      for (const { doc, quote, content = [] } of goldLines(name)) {
        if (!path.startsWith(doc)) continue
        for (const words of [quote, ...content.map(({ text }) => text)])
          if (words !== undefined) expect(document.text).toContain(words)
      }
  })

  test.each(paths)('%s stands letter for letter in its bytes', (path) => {
    const { bytes, document } = read(path)
    const raw = rawTextOf(bytes, document)
    const joined = document.segments.map((part) => raw.slice(part.raw, part.raw + part.length)).join('')
    expect(joined).toBe(document.text)
  })

  test('a line that names the first publisher is a credit', () => {
    const credits = paths.flatMap((path) => read(path).document.credits.map(({ kind }) => kind))
    expect(credits).toEqual(['original-source'])
  })
})
