import type { DatabaseSync } from 'node:sqlite'
import { migrations } from './migrations/migrations.ts'

/** What no hash answers for, with the query that finds where it is not as it must be: each row gives a `what`. */
const CHECKS: readonly (readonly [sql: string, words: (what: string) => string])[] = [
  [
    `SELECT id AS what FROM (SELECT id, seq, row_number() OVER (ORDER BY seq) AS place FROM documents) WHERE seq <> place`,
    (what) => `the number of report ${what} changed after it was archived`,
  ],
  [
    `SELECT id AS what FROM (
       SELECT d.id, row_number() OVER (ORDER BY d.seq) AS place, row_number() OVER (ORDER BY min(e.seq)) AS extracted
       FROM documents d JOIN extractions e ON e.document = d.id GROUP BY d.id) WHERE place <> extracted`,
    (what) => `report ${what} does not stand where it was archived`,
  ],
  [
    `SELECT key AS what FROM links l WHERE NOT EXISTS (SELECT 1 FROM link_changes c WHERE c.link = l.key)`,
    (what) => `link ${what} has lost when it began to hold`,
  ],
  [
    `SELECT link AS what FROM (
       SELECT link, holds, row_number() OVER (PARTITION BY link ORDER BY run) AS place FROM link_changes)
     WHERE holds <> place % 2`,
    (what) => `link ${what} begins or ceases to hold twice in a row`,
  ],
  [
    `SELECT version AS what FROM versions v
     WHERE NOT EXISTS (SELECT 1 FROM extractions e WHERE e.version = v.version AND e.added_at = v.added_at)
       AND NOT EXISTS (SELECT 1 FROM link_runs r WHERE r.version = v.version AND r.added_at = v.added_at)`,
    (what) => `the day on which version ${what} was first used changed after it was stored`,
  ],
]

/** What is wrong with numbers, days and names that stand in no hash, in words. */
export function findLooseRows(database: DatabaseSync): string[] {
  const found = CHECKS.flatMap(([sql, words]) =>
    database
      .prepare(sql)
      .all()
      .map(({ what }) => words(String(what))),
  )
  const rows = database.prepare('SELECT version, name FROM migrations').all()
  const isKnown = (row: (typeof rows)[number]) =>
    migrations.some((one) => one.version === row.version && one.name === row.name)
  return [
    ...found,
    ...rows.filter((row) => !isKnown(row)).map(({ name }) => `the name of the schema changed: ${String(name)}`),
  ]
}
