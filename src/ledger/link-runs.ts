import type { Kysely, Transaction } from 'kysely'
import type { Links } from '../link/link.ts'
import type { Assessment } from '../model/assessment.ts'
import { readHead } from './head.ts'
import type { Head } from './ledger.ts'
import { hashOf } from './rows.ts'
import type { LinkKind, Tables } from './tables.ts'
import { insertVersion } from './versions.ts'

type LinkRow = Tables['links']

/** Rows a statement, so that no statement has more values than SQLite takes. */
const ROWS_A_STATEMENT = 5000

interface Run {
  readonly links: Links
  /** What they were made of. */
  readonly head: Head
  readonly version: string
  readonly at: string
}

/** What holds by the last run; `null` where a document came since, or other rules made it. */
export async function readLinks(db: Kysely<Tables>, version: string): Promise<Links | null> {
  const { extraction: last, assessment } = await readHead(db)
  const run = await db
    .selectFrom('link_runs')
    .select(['version', 'last_extraction', 'last_assessment'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last !== 0 && (run?.version !== version || run.last_extraction !== last)) return null
  if (run && assessment > run.last_assessment && (await changesLinks(db, run.last_assessment))) return null
  const rows = await currentRows(db)
  const bodies = <K extends keyof Links>(kind: LinkKind) =>
    rows.filter((row) => row.kind === kind).map(({ body }) => JSON.parse(body) as Links[K][number])
  return {
    questions: bodies<'questions'>('question'),
    origins: bodies<'origins'>('origins'),
    relations: bodies<'relations'>('relation'),
    copies: bodies<'copies'>('copy'),
    entities: bodies<'entities'>('entity'),
    merges: bodies<'merges'>('merge'),
  }
}

/** Whether an assessment after that one may move a link; what is noted moves none. */
async function changesLinks(db: Kysely<Tables>, after: number): Promise<boolean> {
  const rows = await db.selectFrom('assessments').select('body').where('seq', '>', after).execute()
  return rows.some(({ body }) => (JSON.parse(body) as Assessment).verdict !== 'note')
}

/** Appends what began and what ceased to hold since the last run, so that an unchanged link costs nothing. */
export async function appendLinks(trx: Transaction<Tables>, { links, head, version, at }: Run): Promise<void> {
  const rows = new Map(linkRows(links).map((row) => [row.key, row]))
  const held = new Set((await currentRows(trx)).map(({ key }) => key))
  const began = [...rows.values()].filter(({ key }) => !held.has(key))
  const ceased = [...held].filter((key) => !rows.has(key))
  await insertVersion(trx, version, at)
  const { seq: run } = await trx
    .insertInto('link_runs')
    .values({ version, last_extraction: head.extraction, last_assessment: head.assessment, added_at: at })
    .returning('seq')
    .executeTakeFirstOrThrow()
  for (const part of slices(began))
    await trx
      .insertInto('links')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  const changes = [
    ...began.map(({ key }) => ({ run, link: key, holds: 1 as const })),
    ...ceased.map((key) => ({ run, link: key, holds: 0 as const })),
  ]
  for (const part of slices(changes)) await trx.insertInto('link_changes').values(part).execute()
}

function* slices<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) yield rows.slice(from, from + ROWS_A_STATEMENT)
}

/** Links whose last change was that they began to hold, by key, so that the order of adding does not show. */
function currentRows(db: Kysely<Tables>): Promise<LinkRow[]> {
  const last = db
    .selectFrom('link_changes')
    .select((eb) => ['link', eb.fn.max('run').as('run')])
    .groupBy('link')
  return db
    .selectFrom('links')
    .innerJoin('link_changes', 'link_changes.link', 'links.key')
    .innerJoin(last.as('last'), (join) =>
      join.onRef('last.link', '=', 'link_changes.link').onRef('last.run', '=', 'link_changes.run'),
    )
    .where('link_changes.holds', '=', 1)
    .select(['links.key', 'links.kind', 'links.body'])
    .orderBy('links.key')
    .execute()
}

const linkRows = ({ questions, origins, relations, copies, entities, merges }: Links): LinkRow[] => [
  ...questions.map(linkRow('question')),
  ...origins.map(linkRow('origins')),
  ...relations.map(linkRow('relation')),
  ...copies.map(linkRow('copy')),
  ...entities.map(linkRow('entity')),
  ...merges.map(linkRow('merge')),
]

const linkRow =
  (kind: LinkKind) =>
  (link: object): LinkRow => {
    const body = JSON.stringify(link)
    return { key: keyOf(kind, body), kind, body }
  }

const keyOf = (kind: LinkKind, body: string): string => hashOf(`${kind}\n${body}`)

/** Links that are not what their key says they were, in words. */
export async function findChangedLinks(db: Kysely<Tables>): Promise<string[]> {
  const changed: string[] = []
  try {
    const rows = await db.selectFrom('links').select(['key', 'kind', 'body']).orderBy('key').execute()
    for (const { key, kind, body } of rows)
      if (keyOf(kind, body) !== key) changed.push(`a link (${kind}) changed after it was stored: ${key.slice(0, 12)}…`)
  } catch (error) {
    changed.push(`the links cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  return changed
}
