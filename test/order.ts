import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDice, makeReport } from '../bench/reports.ts'
import { defaultPacks } from '../packs/index.ts'
import { readDocuments } from '../src/document/read.ts'
import { csvRows } from '../src/export/csv.ts'
import { jsonlLines } from '../src/export/jsonl.ts'
import { openSqliteLedger } from '../src/ledger/sqlite.ts'
import { readLedger } from '../src/ledger/view.ts'
import type { Extraction } from '../src/model/extraction.ts'
import { extractDocument } from '../src/pipeline.ts'

/** A document as a ledger takes it in. */
interface Report {
  readonly raw: Uint8Array
  readonly extraction: Extraction
}

/** Generated reports of a few weeks, every fifth a copy of an earlier one with another ending. */
function makeReports(count: number): Report[] {
  const texts: string[] = []
  for (let i = 0; i < count; i++) {
    const own = makeReport(i).split('\n').slice(0, 4).join('\n')
    texts.push(i % 5 === 4 ? `${texts[i - 3]}\nReport ${i} ends here.` : own)
  }
  return texts.map((text, i) => {
    const raw = new TextEncoder().encode(text)
    const published = `2024-06-${String(1 + (i % 28)).padStart(2, '0')}`
    const hints = {
      path: `report-${i}.txt`,
      published: i % 9 === 8 ? null : published,
      publisher: `Paper ${i % 7}`,
    }
    const [document] = readDocuments(raw, hints)
    if (!document) throw new Error(`report ${i} gives no document`)
    return { raw, extraction: extractDocument(document, { packs: defaultPacks, gazetteer: null }) }
  })
}

/** SHA-256 of all that a ledger exports, for each of some random orders in which the same reports are added, read now and then. */
export async function hashesByOrder(count: number, orders: number): Promise<string[]> {
  const reports = makeReports(count)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-order-'))
  try {
    const hashes: string[] = []
    for (let order = 0; order < orders; order++)
      hashes.push(await exportHash(shuffle(reports, order), join(folder, `${order}.db`)))
    return hashes
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function exportHash(reports: readonly Report[], file: string): Promise<string> {
  const ledger = openSqliteLedger({ file, create: true, version: 'test', now: () => '2031-01-01T00:00:00Z' })
  try {
    for (const [i, { extraction, raw }] of reports.entries()) {
      await ledger.add(extraction, raw)
      if (i === Math.floor(reports.length / 3)) await readLedger(ledger)
    }
    const view = await readLedger(ledger)
    const hash = createHash('sha256')
    for (const row of csvRows(view)) hash.update(row)
    for (const line of jsonlLines(view)) hash.update(`${JSON.stringify(line)}\n`)
    return hash.digest('hex')
  } finally {
    await ledger.close()
  }
}

/** Fisher and Yates. */
function shuffle<T>(parts: readonly T[], seed: number): T[] {
  const dice = makeDice(seed * 104_729 + 1)
  const shuffled = [...parts]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const k = dice(i + 1)
    const [a, b] = [shuffled[i] as T, shuffled[k] as T]
    shuffled[i] = b
    shuffled[k] = a
  }
  return shuffled
}
