import type { Kysely } from 'kysely'
import type { Archived, KeptExtraction, Quote } from './ledger.ts'
import {
  type DocumentRow,
  documentHash,
  type ExtractionRow,
  extractionHash,
  hashOf,
  type PartRow,
  type PartRows,
  readDocumentRow,
  readPartRows,
} from './rows.ts'
import { type PartName, partNames, type Tables } from './tables.ts'

/** Documents read at a time: what bounds the memory of a reader of a large ledger. */
const PAGE = 50

type StoredText = Pick<DocumentRow, 'id' | 'text' | 'body'> & { readonly seq: number }

/** A document with its latest extraction, as the tables hold them. */
interface StoredExtraction {
  readonly stored: StoredText
  readonly row: ExtractionRow & { readonly rows_sha256: string }
  readonly parts: PartRows
}

/** The latest extraction of every document, page by page, in the order in which documents were archived. */
export async function* readExtractions(
  db: Kysely<Tables>,
  after: number,
  upTo: number,
): AsyncGenerator<KeptExtraction> {
  for await (const { stored, parts } of readPages(db, after, upTo))
    yield readPartRows(readDocumentRow(stored.body, stored.text), parts)
}

/** The same with everything that was stored to prove it. */
export async function* readArchive(db: Kysely<Tables>): AsyncGenerator<Archived> {
  for await (const { stored, row, parts } of readPages(db, 0, Number.MAX_SAFE_INTEGER)) {
    const document = await db
      .selectFrom('documents')
      .selectAll()
      .where('seq', '=', stored.seq)
      .executeTakeFirstOrThrow()
    yield {
      document: document.id,
      raw: document.raw,
      rawHash: { stored: document.sha256, found: hashOf(document.raw) },
      documentHash: { stored: document.row_sha256, found: documentHash(document) },
      extractionHash: { stored: row.rows_sha256, found: extractionHash(row, parts) },
      ...readUnlessBroken(document, parts),
    }
  }
}

/** A changed byte may have left no JSON: that is something to report and not to fail at. */
function readUnlessBroken(
  { body, text }: Pick<DocumentRow, 'body' | 'text'>,
  parts: PartRows,
): Pick<Archived, 'extraction' | 'quotes'> {
  try {
    return {
      extraction: readPartRows(readDocumentRow(body, text), parts),
      quotes: (['statements', 'figures', 'events'] as const).flatMap((name) => parts[name].map(readQuotes)),
    }
  } catch {
    return { extraction: null, quotes: [] }
  }
}

const readQuotes = ({ id, quotes }: PartRow) => ({ claim: id ?? '', quotes: JSON.parse(quotes) as Quote[] })

/** Only documents that were extracted after the extraction of the first number are read, as that of the second left them. */
async function* readPages(db: Kysely<Tables>, extracted: number, upTo: number): AsyncGenerator<StoredExtraction> {
  const anew = db.selectFrom('extractions').select('document').where('seq', '>', extracted)
  let after = 0
  for (;;) {
    const documents = await db
      .selectFrom('documents')
      .select(['seq', 'id', 'text', 'body'])
      .where('seq', '>', after)
      .$if(extracted > 0, (query) => query.where('id', 'in', anew))
      .orderBy('seq')
      .limit(PAGE)
      .execute()
    yield* await readPage(db, documents, upTo)
    if (documents.length < PAGE) return
    after = documents.at(-1)?.seq ?? after
  }
}

async function readPage(
  db: Kysely<Tables>,
  documents: readonly StoredText[],
  upTo: number,
): Promise<StoredExtraction[]> {
  if (!documents.length) return []
  const ids = documents.map(({ id }) => id)
  const extractions = await db
    .selectFrom('extractions')
    .select(['seq', 'document', 'version', 'rows_sha256', 'added_at'])
    .where('document', 'in', ids)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .execute()
  const latest = new Map(extractions.map((row) => [row.document, row]))
  const parts = await readParts(
    db,
    [...latest.values()].map(({ seq }) => seq),
  )
  return documents.flatMap((stored) => {
    const row = latest.get(stored.id)
    return row ? [{ stored, row, parts: parts(row.seq) }] : []
  })
}

/** The rows of some extractions, by extraction. */
async function readParts(db: Kysely<Tables>, extractions: number[]): Promise<(extraction: number) => PartRows> {
  const found = new Map<PartName, Map<number, PartRow[]>>()
  for (const name of partNames) {
    const rows = await db
      .selectFrom(name)
      .select(['extraction', 'position', 'id', 'body', 'quotes'])
      .where('extraction', 'in', extractions)
      .orderBy('extraction')
      .orderBy('position')
      .execute()
    found.set(
      name,
      Map.groupBy(rows, ({ extraction }) => extraction),
    )
  }
  const rowsOf = (name: PartName, extraction: number) => found.get(name)?.get(extraction) ?? []
  return (extraction) => ({
    statements: rowsOf('statements', extraction),
    figures: rowsOf('figures', extraction),
    events: rowsOf('events', extraction),
    entities: rowsOf('entities', extraction),
    places: rowsOf('places', extraction),
  })
}
