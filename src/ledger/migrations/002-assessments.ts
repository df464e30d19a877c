import type { Migration } from './migration.ts'

const refuse = (verb: 'UPDATE' | 'DELETE') =>
  `CREATE TRIGGER assessments_no_${verb.toLowerCase()} BEFORE ${verb} ON assessments
   BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: ${verb} of assessments refused'); END`

/**
 * Assessments are a chain: each row's hash is made of the row before it too, so that none can be changed or taken out.
 * A link run says up to which assessment it goes. `sha256` is given to SQLite by the program that migrates.
 */
export const assessmentChain: Migration = {
  version: 2,
  name: 'assessment-chain',
  statements: [
    `CREATE TABLE assessments_2 (
       seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, about TEXT NOT NULL, body TEXT NOT NULL,
       added_at TEXT NOT NULL, row_sha256 TEXT NOT NULL) STRICT`,
    `WITH RECURSIVE
       ordered AS (SELECT row_number() OVER (ORDER BY seq) AS n, id, about, body, body ->> '$.at' AS added_at FROM assessments),
       chain (n, id, about, body, added_at, hash) AS (
         SELECT n, id, about, body, added_at, sha256(concat_ws(char(10), '', id, about, added_at, body)) FROM ordered WHERE n = 1
         UNION ALL
         SELECT o.n, o.id, o.about, o.body, o.added_at, sha256(concat_ws(char(10), chain.hash, o.id, o.about, o.added_at, o.body))
         FROM chain JOIN ordered o ON o.n = chain.n + 1)
     INSERT INTO assessments_2 (seq, id, about, body, added_at, row_sha256) SELECT n, id, about, body, added_at, hash FROM chain`,
    `DROP TABLE assessments`,
    `ALTER TABLE assessments_2 RENAME TO assessments`,
    `CREATE INDEX assessments_by_subject ON assessments (about)`,
    refuse('UPDATE'),
    refuse('DELETE'),
    `ALTER TABLE link_runs ADD COLUMN last_assessment INTEGER NOT NULL DEFAULT 0`,
  ],
}
