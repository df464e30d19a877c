import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import type { RoomReading } from '../reading.ts'
import type { SearchKind } from '../schema/search.ts'
import { type Entry, listEntries } from './entries.ts'
import { parseQuery, renderMatch } from './query.ts'

/** Something that has the words. */
export interface Found {
  readonly kind: SearchKind
  readonly id: string
}

/** A full-text index of one room, in memory. */
export interface FullText {
  /** Brings the index up to date; what is known already costs little. */
  follow(reading: RoomReading): Promise<void>
  /** Everything that has all the terms, the best first; it may name what the reading has no more. */
  find(query: string): readonly Found[]
}

/** Entries put in at a time, so that others are answered in between. */
const AT_ONCE = 400

/** Queries whose answers are kept for their next pages. */
const MOST_KEPT = 40

/** How much more a word of the title tells than one of the text. */
const TITLE_WEIGHT = 3

export function createFullText(): FullText {
  const rows = createRows()
  const kept = new Map<string, readonly Found[]>()
  let last: Promise<void> = Promise.resolve()
  let followed: RoomReading | null = null
  return {
    follow(reading) {
      if (followed === reading) return last
      followed = reading
      last = last
        .catch(() => {})
        .then(async () => {
          await fill(rows, reading)
          kept.clear()
        })
      return last
    },
    find(query) {
      const match = renderMatch(parseQuery(query))
      if (match === '') return []
      const known = kept.get(match)
      if (known) return known
      const found = rows.find(match)
      kept.set(match, found)
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break
        kept.delete(oldest)
      }
      return found
    },
  }
}

async function fill(rows: Rows, reading: RoomReading): Promise<void> {
  const present = new Set<string>()
  let put = 0
  for (const entry of listEntries(reading)) {
    present.add(entry.id)
    if (!rows.put(entry) || ++put % AT_ONCE) continue
    rows.commit()
    await setImmediate()
  }
  rows.keep(present)
  rows.commit()
}

type Rows = ReturnType<typeof createRows>

/** The table and what its rows stand for. */
function createRows() {
  const database = new DatabaseSync(':memory:')
  database.exec(`
    CREATE VIRTUAL TABLE words USING fts5(
      title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO words (words, rank) VALUES ('rank', 'bm25(${TITLE_WEIGHT}, 1)')`)
  const insert = database.prepare('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM words WHERE rowid = ?')
  const select = database.prepare('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank')
  const entries: (Found | null)[] = []
  const known = new Map<string, { readonly row: number; readonly state: string }>()
  const begin = () => database.isTransaction || database.exec('BEGIN')
  const drop = (id: string, row: number) => {
    begin()
    remove.run(row)
    entries[row - 1] = null
    known.delete(id)
  }
  return {
    /** Whether there was anything to put in. */
    put({ id, kind, state, title, body }: Entry): boolean {
      const before = known.get(id)
      if (before?.state === state) return false
      if (before) drop(id, before.row)
      begin()
      const row = entries.push({ kind, id })
      insert.run(row, title(), body())
      known.set(id, { row, state })
      return true
    },
    /** Takes out all others. */
    keep(present: ReadonlySet<string>): void {
      for (const [id, { row }] of known) if (!present.has(id)) drop(id, row)
    },
    commit: () => database.isTransaction && database.exec('COMMIT'),
    find: (match: string): Found[] => select.all(match).flatMap(({ rowid }) => entries[Number(rowid) - 1] ?? []),
  }
}
