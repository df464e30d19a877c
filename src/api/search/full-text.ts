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
  /** Everything that has all the terms, the best first, in what was followed last. */
  find(query: string): readonly Found[]
}

/** Bytes of new entries that are gathered before they are sorted in: the more, the less is sorted twice. */
const HELD_BACK = 8 * 1024 * 1024

/** Milliseconds for which entries are put in before others are answered. */
const SLICE = 8

/** Where more entries have the words than this, they tell nothing of which is better, and ranking them would take long. */
const MOST_RANKED = 3000

/** Queries whose answers are kept for their next pages. */
const MOST_KEPT = 40

/** How much more a word of the title tells than one of the text. */
const TITLE_WEIGHT = 3

/** Follows nothing more once `closing` aborts. */
export function createFullText(closing: AbortSignal): FullText {
  const rows = createRows()
  const kept = new Map<string, readonly Found[]>()
  let last: Promise<void> = Promise.resolve()
  let followed: RoomReading | null = null
  return {
    follow(reading) {
      // What people say beside claims is not looked through.
      if (followed?.claims === reading.claims) return last
      followed = reading
      last = last
        .catch(() => {})
        .then(async () => {
          await fill(rows, reading, closing)
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

async function fill(rows: Rows, reading: RoomReading, closing: AbortSignal): Promise<void> {
  const present = new Set<string>()
  let end = performance.now() + SLICE
  for (const entry of listEntries(reading)) {
    present.add(entry.id)
    rows.put(entry)
    if (performance.now() < end) continue
    await setImmediate()
    closing.throwIfAborted()
    end = performance.now() + SLICE
  }
  rows.keep(present)
  rows.commit()
}

type Rows = ReturnType<typeof createRows>

/** The table and what its rows stand for. */
function createRows() {
  const database = openTable()
  const insert = database.prepare('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM words WHERE rowid = ?')
  // One value with all rows is read much faster than a row each.
  const gather = (rest: string) => {
    const statement = database.prepare(
      `SELECT json_group_array(rowid) AS list FROM (SELECT rowid FROM words WHERE words MATCH ? ${rest})`,
    )
    return (match: string): number[] => JSON.parse(String(statement.get(match)?.list)) as number[]
  }
  const [some, ranked, all] = [gather(`LIMIT ${MOST_RANKED + 1}`), gather('ORDER BY rank'), gather('')]
  const entries: (Found | null)[] = []
  const known = new Map<string, { readonly row: number; readonly state: string; of: object }>()
  const begin = () => database.isTransaction || database.exec('BEGIN')
  const drop = (id: string, row: number) => {
    begin()
    remove.run(row)
    entries[row - 1] = null
    known.delete(id)
  }
  return {
    put({ id, kind, of, state: tellState, title, body }: Entry): void {
      const before = known.get(id)
      if (before?.of === of) return
      const state = tellState()
      if (before?.state === state) {
        before.of = of
        return
      }
      if (before) drop(id, before.row)
      begin()
      const row = entries.push({ kind, id })
      insert.run(row, title(), body())
      known.set(id, { row, state, of })
    },
    /** Takes out all others. */
    keep(present: ReadonlySet<string>): void {
      for (const [id, { row }] of known) if (!present.has(id)) drop(id, row)
    },
    commit: () => database.isTransaction && database.exec('COMMIT'),
    find(match: string): Found[] {
      const first = some(match)
      const found = first.length > MOST_RANKED ? all(match) : first.length ? ranked(match) : []
      return found.map((row) => entries[row - 1]).filter((entry) => entry != null)
    },
  }
}

function openTable(): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  database.exec(`
    CREATE VIRTUAL TABLE words USING fts5(
      title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO words (words, rank) VALUES ('rank', 'bm25(${TITLE_WEIGHT}, 1)');
    INSERT INTO words (words, rank) VALUES ('hashsize', ${HELD_BACK})`)
  return database
}
