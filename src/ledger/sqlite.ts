import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { OnrecordError } from '../model/errors.ts'
import type { Ledger } from './ledger.ts'
import { migrations } from './migrations/migrations.ts'
import { nodeSqliteDialect } from './node-sqlite.ts'
import { openReadOnly } from './read-only.ts'
import { findLooseRows } from './row-checks.ts'
import { hashOf } from './rows.ts'
import { explainSqliteError } from './sqlite-errors.ts'
import { createStore } from './store.ts'
import type { Tables } from './tables.ts'

/** 'Onrc' in the file's header: what tells a ledger from any other SQLite file. */
const APPLICATION = 0x4f6e7263

const NEWEST = migrations.at(-1)?.version ?? 0

/** How long a writer waits for another before it gives up, in milliseconds. */
const PATIENCE = 30_000

/** What must be true of every connection, with how it reads back. */
const PRAGMAS = [
  { name: 'journal_mode', set: 'WAL', read: 'wal' },
  { name: 'synchronous', set: 'FULL', read: 2 },
  { name: 'foreign_keys', set: 'ON', read: 1 },
] as const

/** `now` and `version` come from outside, as the store reads neither clock nor package. */
export interface SqliteSettings {
  readonly file: string
  /** Whether a missing file is made; a reader of a ledger that is not there is told so instead. */
  readonly create: boolean
  readonly version: string
  readonly now: () => string
}

/**
 * Opens a ledger file, brings its schema up to date, and makes sure that what is acknowledged is on disk. A reader who may not
 * write the file or its folder reads it all the same, and links that were worked out are then not kept.
 */
export function openSqliteLedger(settings: SqliteSettings): Ledger {
  const { file, create } = settings
  if (!create && !existsSync(file))
    throw new OnrecordError('no-ledger', `no ledger, ${file}, run 'onrecord add PATH' or name one with --ledger`)
  try {
    return openWith(settings, () => new DatabaseSync(file, { timeout: PATIENCE }), settle)
  } catch (error) {
    if (create || !isUnwritable(error)) throw error
    return { ...openWith(settings, () => openReadOnly(file), assertPresent), addLinks: async () => {} }
  }
}

const isUnwritable = (error: unknown): boolean =>
  error instanceof OnrecordError && (error.code === 'ledger-read-only' || error.code === 'ledger-unopened')

function openWith(
  { file, version, now }: SqliteSettings,
  open: () => DatabaseSync,
  prepare: (database: DatabaseSync, file: string) => void,
): Ledger {
  let database: DatabaseSync | null = null
  try {
    const opened = (database = open())
    prepare(opened, file)
    return createStore(
      new Kysely<Tables>({ dialect: nodeSqliteDialect(opened) }),
      { name: file, version, now },
      async () => findDamage(opened),
    )
  } catch (error) {
    database?.close()
    throw explainSqliteError(error, file)
  }
}

function settle(database: DatabaseSync, file: string): void {
  if (!isEmpty(database)) assertOwn(database, file)
  for (const { name, set, read } of PRAGMAS) {
    execPatiently(database, `PRAGMA ${name} = ${set}`)
    if (readPragma(database, name) !== read)
      throw new OnrecordError('unsafe-ledger', `cannot keep a ledger safely, ${file}, this disk refuses ${name}=${set}`)
  }
  migrate(database, file)
}

/** A new file that two put into WAL mode at once makes one of them fail without the wait that the connection was given. */
function execPatiently(database: DatabaseSync, sql: string): void {
  for (let waited = 0; ; waited += PAUSE)
    try {
      return database.exec(sql)
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== BUSY || waited >= PATIENCE) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
}

/** SQLITE_BUSY. */
const BUSY = 5
/** Milliseconds between two tries. */
const PAUSE = 20

/** What cannot be written has to be up to date as it is. */
function assertPresent(database: DatabaseSync, file: string): void {
  assertOwn(database, file)
  const schema = schemaOf(database)
  if (schema > NEWEST) throw newerLedger(file, schema)
  if (schema < NEWEST)
    throw new OnrecordError(
      'ledger-read-only',
      `ledger of an older version that cannot be written, ${file}, copy it to where it may be brought up to date`,
    )
}

const isEmpty = (database: DatabaseSync): boolean =>
  database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0

function assertOwn(database: DatabaseSync, file: string): void {
  if (readPragma(database, 'application_id') !== APPLICATION)
    throw new OnrecordError('not-a-ledger', `not a ledger, ${file}, it is a database of something else; name another`)
}

const readPragma = (database: DatabaseSync, name: string) =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]

/** Applies the migrations that the file lacks. A file that is ahead of this program is left alone. */
function migrate(database: DatabaseSync, file: string): void {
  if (schemaOf(database) === NEWEST) return
  database.function('sha256', { deterministic: true }, (text) => hashOf(String(text)))
  database.exec('BEGIN IMMEDIATE')
  try {
    const schema = schemaOf(database)
    if (schema > NEWEST) throw newerLedger(file, schema)
    for (const migration of migrations.filter(({ version }) => version > schema)) {
      for (const statement of migration.statements) database.exec(statement)
      database.prepare('INSERT INTO migrations (version, name) VALUES (?, ?)').run(migration.version, migration.name)
    }
    database.exec(`PRAGMA application_id = ${APPLICATION}`)
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

const newerLedger = (file: string, schema: number): OnrecordError =>
  new OnrecordError(
    'ledger-newer',
    `ledger of a newer version, ${file} (schema ${schema}, known up to ${NEWEST}), update onrecord to read it`,
  )

function schemaOf(database: DatabaseSync): number {
  const made = database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'migrations'").get()?.n === 1
  return made ? Number(database.prepare('SELECT max(version) AS version FROM migrations').get()?.version ?? 0) : 0
}

function findDamage(database: DatabaseSync): string[] {
  try {
    const words = database
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(row.integrity_check))
    const loose = database.prepare('PRAGMA foreign_key_check').all()
    return [
      ...words.filter((line) => line !== 'ok').map((line) => `the file is damaged: ${line}`),
      ...loose.map((row) => `a row of ${String(row.table)} refers to a row of ${String(row.parent)} that is not there`),
      ...findLooseRows(database),
    ]
  } catch (error) {
    return [`the file cannot be checked: ${error instanceof Error ? error.message : String(error)}`]
  }
}
