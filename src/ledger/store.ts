import { type Kysely, sql, type Transaction } from 'kysely'
import type { Document } from '../model/document.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Revision } from '../model/view.ts'
import { appendAssessment, findChangedAssessments, insertAssessment, readAssessments } from './assessments.ts'
import { readHead } from './head.ts'
import { readHistory, readRevision } from './history.ts'
import type { Added, DocumentFacts, Ledger } from './ledger.ts'
import { appendLinks, findChangedLinks, readLinks } from './link-runs.ts'
import { readArchive, readExtractions } from './reading.ts'
import { documentBody, documentHash, extractionHash, hashOf, partRows, readDocumentRow, readFacts } from './rows.ts'
import { partNames, type Tables } from './tables.ts'
import { insertVersion } from './versions.ts'

/** SQLite takes 32,766 values a statement; a row has five. */
const ROWS_A_STATEMENT = 500

/** What a ledger is told from outside: it reads no clock and knows no version of itself. */
export interface StoreSettings {
  readonly name: string
  /** Version of the rules that make the claims added now. */
  readonly version: string
  /** RFC 3339. */
  readonly now: () => string
}

/** The ledger on any database that kysely speaks to; `damage` says what is wrong with the file, as each knows in its own way. */
export function createStore(
  db: Kysely<Tables>,
  { name, version, now }: StoreSettings,
  damage: () => Promise<string[]>,
): Ledger {
  return {
    name,
    damage: async () => [...(await damage()), ...(await findChangedLinks(db)), ...(await findChangedAssessments(db))],
    holds: (document) => holdsDocument(db, document, version),
    facts: (document) => readDocumentFacts(db, document),
    document: (id) => readDocument(db, id),
    add: (extraction, raw) =>
      db.transaction().execute((trx) => addExtraction(trx, { extraction, raw, version, at: now() })),
    raw: (document) => readRaw(db, document),
    revision: () => readRevision(db),
    history: () => readHistory(db),
    count: () => countRows(db),
    head: () => readHead(db),
    extractions: (after = 0, upTo = Number.MAX_SAFE_INTEGER) => readExtractions(db, after, upTo),
    archive: () => readArchive(db),
    revisions: () => readRevisions(db),
    links: () => readLinks(db, version),
    addLinks: (links, head) => db.transaction().execute((trx) => appendLinks(trx, { links, head, version, at: now() })),
    assess: (draft, basedOn) => db.transaction().execute((trx) => appendAssessment(trx, draft, basedOn, now())),
    addAssessment: (assessment) => db.transaction().execute((trx) => insertAssessment(trx, assessment)),
    assessments: (upTo) => readAssessments(db, upTo),
    close: () => db.destroy(),
  }
}

async function holdsDocument(db: Kysely<Tables>, document: string, version: string): Promise<boolean> {
  const row = await db
    .selectFrom('extractions')
    .select('seq')
    .where('document', '=', document)
    .where('version', '=', version)
    .executeTakeFirst()
  return row !== undefined
}

async function readDocumentFacts(db: Kysely<Tables>, document: string): Promise<DocumentFacts | null> {
  const row = await db.selectFrom('documents').select('body').where('id', '=', document).executeTakeFirst()
  return row ? readFacts(row.body) : null
}

async function readDocument(db: Kysely<Tables>, id: string): Promise<Document | null> {
  const row = await db.selectFrom('documents').select(['body', 'text']).where('id', '=', id).executeTakeFirst()
  return row ? readDocumentRow(row.body, row.text) : null
}

async function readRaw(db: Kysely<Tables>, document: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom('documents').select('raw').where('id', '=', document).executeTakeFirst()
  return row?.raw ?? null
}

interface Extracted {
  readonly extraction: Extraction
  readonly raw: Uint8Array
  readonly version: string
  readonly at: string
}

async function addExtraction(trx: Transaction<Tables>, addition: Extracted): Promise<Added> {
  const { extraction, version, at } = addition
  const { id } = extraction.document
  if (await holdsDocument(trx, id, version)) return 'known'
  const archived = await trx.selectFrom('documents').select('text').where('id', '=', id).executeTakeFirst()
  if (!archived) await insertDocument(trx, addition)
  else if (archived.text !== extraction.document.text)
    throw new Error(`the claims of ${id} were read in another text than the archived one`)
  await insertVersion(trx, version, at)
  const rows = partRows(extraction)
  const own = { document: id, version, added_at: at }
  const { seq } = await trx
    .insertInto('extractions')
    .values({ ...own, rows_sha256: extractionHash(own, rows) })
    .returning('seq')
    .executeTakeFirstOrThrow()
  for (const name of partNames)
    for (let from = 0; from < rows[name].length; from += ROWS_A_STATEMENT) {
      const part = rows[name].slice(from, from + ROWS_A_STATEMENT)
      await trx
        .insertInto(name)
        .values(part.map((row) => ({ extraction: seq, ...row })))
        .execute()
    }
  return archived ? 'extracted-again' : 'added'
}

async function insertDocument(trx: Transaction<Tables>, { extraction, raw, at }: Extracted): Promise<void> {
  const { document } = extraction
  const { id, url, publisher, text } = document
  const body = documentBody(document)
  const sha256 = hashOf(raw)
  const earlier =
    url === null
      ? undefined
      : await trx
          .selectFrom('documents')
          .select('id')
          .where('url', '=', url)
          .where('sha256', '!=', sha256)
          .orderBy('seq', 'desc')
          .executeTakeFirst()
  const revises = earlier?.id ?? null
  const row = { id, url, publisher, sha256, revises, added_at: at, body, text }
  await trx
    .insertInto('documents')
    .values({ ...row, raw, row_sha256: documentHash(row) })
    .execute()
}

async function countRows(db: Kysely<Tables>) {
  const latest = db
    .selectFrom('extractions')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .groupBy('document')
  const counted = (name: 'figures' | 'statements') =>
    db.selectFrom(name).select(count).where('extraction', 'in', latest).executeTakeFirstOrThrow()
  const documents = await db.selectFrom('documents').select(count).executeTakeFirstOrThrow()
  const figures = await counted('figures')
  const statements = await counted('statements')
  return { documents: documents.count, figures: figures.count, statements: statements.count }
}

const count = sql<number>`count(*)`.as('count')

async function readRevisions(db: Kysely<Tables>): Promise<Revision[]> {
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'revises'])
    .where('revises', 'is not', null)
    .orderBy('seq')
    .execute()
  return rows.map(({ id, revises }) => ({ document: id, of: revises as string }))
}
