import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defaultPacks } from '../../packs/index.ts'
import { extractionLines, relationLine, copyLine } from '../export/lines.ts'
import { linkExtractions } from '../link/link.ts'
import type { Document } from '../model/document.ts'
import { makeId } from '../model/id.ts'
import { extractDocument } from '../pipeline.ts'

// A stand-in until the real reader and command line land: `extract PATH… [--manifest FILE] [--mentions] [--no-links]`.
const args = process.argv.slice(2)
const manifestAt = args.indexOf('--manifest')
const manifest = new Map<string, Partial<Document>>()
if (manifestAt >= 0)
  for (const line of readFileSync(args.splice(manifestAt, 2)[1] as string, 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const row = JSON.parse(line) as Partial<Document> & { path: string }
    manifest.set(row.path, row)
  }
const flags = new Set(args.filter((a) => a.startsWith('--')))
const paths = args.slice(1).filter((a) => !a.startsWith('--') && a !== 'jsonl')
const documents: Document[] = []
const add = (key: string, text: string, row: Partial<Document>) =>
  documents.push({
    id: makeId('d', [key, text]),
    key,
    path: key,
    url: row.url ?? null,
    publisher: row.publisher ?? null,
    title: row.title ?? null,
    author: null,
    published: row.published ?? null,
    publishedBasis: row.published ? 'manifest' : null,
    retrieved: null,
    language: 'en',
    text,
    raw: { sha256: '', bytes: 0, encoding: 'utf-8' },
    segments: [],
    furniture: [],
    credits: [],
  })
for (const path of paths)
  for (const file of statSync(path).isDirectory() ? readdirSync(path).map((f) => join(path, f)) : [path])
    if (file.endsWith('.jsonl'))
      for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
        const row = JSON.parse(line) as Partial<Document> & { text: string; id: string }
        add(row.id, row.text, row)
      }
    else add(basename(file), readFileSync(file, 'utf8'), manifest.get(basename(file)) ?? {})
const extractions = documents.map((document) => extractDocument(document, { packs: defaultPacks, gazetteer: null }))
for (const extraction of extractions)
  for (const line of extractionLines(extraction, flags.has('--mentions')))
    process.stdout.write(`${JSON.stringify(line)}\n`)
if (!flags.has('--no-links')) {
  const { relations, copies } = linkExtractions(extractions)
  for (const line of [...relations.map(relationLine), ...copies.map(copyLine)])
    process.stdout.write(`${JSON.stringify(line)}\n`)
}
