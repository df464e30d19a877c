import type { Migration } from './migration.ts'

/** Tables of what was extracted, each with the columns that queries ask for, generated from the JSON so that they cannot differ from it. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  statements: ["origin TEXT AS (body ->> '$.origin.id')", "stance TEXT AS (body ->> '$.stance')"],
  figures: [
    "measure TEXT AS (body ->> '$.measure')",
    "item TEXT AS (body ->> '$.item')",
    "low REAL AS (body ->> '$.quantity.low')",
    "high REAL AS (body ->> '$.quantity.high')",
    "as_of TEXT AS (body ->> '$.period.to')",
    "origin TEXT AS (body ->> '$.origin.id')",
  ],
  events: ["event_type TEXT AS (body ->> '$.eventType')", "date TEXT AS (body ->> '$.date')"],
  entities: ["kind TEXT AS (body ->> '$.kind')", "name TEXT AS (body ->> '$.name')"],
  places: ["place TEXT AS (body ->> '$.place.id')"],
}

const FIXED = [
  `CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT`,
  `CREATE TABLE versions (version TEXT PRIMARY KEY, added_at TEXT NOT NULL) STRICT`,
  `CREATE TABLE documents (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, url TEXT, publisher TEXT, sha256 TEXT NOT NULL,
     raw BLOB NOT NULL, text TEXT NOT NULL, body TEXT NOT NULL, row_sha256 TEXT NOT NULL,
     revises TEXT REFERENCES documents (id), added_at TEXT NOT NULL) STRICT`,
  `CREATE INDEX documents_by_url ON documents (url) WHERE url IS NOT NULL`,
  `CREATE TABLE extractions (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL REFERENCES documents (id),
     version TEXT NOT NULL REFERENCES versions (version), rows_sha256 TEXT NOT NULL, added_at TEXT NOT NULL,
     UNIQUE (document, version)) STRICT`,
  `CREATE TABLE link_runs (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, version TEXT NOT NULL REFERENCES versions (version),
     last_extraction INTEGER NOT NULL REFERENCES extractions (seq), added_at TEXT NOT NULL) STRICT`,
  `CREATE TABLE links (key TEXT PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL) STRICT`,
  `CREATE TABLE link_changes (
     run INTEGER NOT NULL REFERENCES link_runs (seq), link TEXT NOT NULL REFERENCES links (key),
     holds INTEGER NOT NULL CHECK (holds IN (0, 1)), PRIMARY KEY (link, run)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE assessments (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, about TEXT NOT NULL, body TEXT NOT NULL) STRICT`,
  `CREATE INDEX assessments_by_subject ON assessments (about)`,
]

const partTable = (name: string, columns: readonly string[]) =>
  `CREATE TABLE ${name} (
     extraction INTEGER NOT NULL REFERENCES extractions (seq), position INTEGER NOT NULL, id TEXT,
     body TEXT NOT NULL, quotes TEXT NOT NULL, ${columns.join(', ')}, PRIMARY KEY (extraction, position)) STRICT`

const refuse = (table: string, verb: 'UPDATE' | 'DELETE') =>
  `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
   BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: ${verb} of ${table} refused'); END`

const TABLES = [
  'migrations',
  'versions',
  'documents',
  'extractions',
  'link_runs',
  'links',
  'link_changes',
  'assessments',
  ...Object.keys(PARTS),
]

/** The first schema: everything is appended, and the database itself refuses to change or remove a row. */
export const appendOnly: Migration = {
  version: 1,
  name: 'append-only',
  statements: [
    ...FIXED,
    ...Object.entries(PARTS).map(([name, columns]) => partTable(name, columns)),
    `CREATE INDEX figures_by_measure ON figures (measure)`,
    ...['statements', 'figures', 'events'].map((name) => `CREATE INDEX ${name}_by_id ON ${name} (id)`),
    ...TABLES.flatMap((table) => [refuse(table, 'UPDATE'), refuse(table, 'DELETE')]),
  ],
}
