import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'

/** Opens a database that this user may read and not write, or whose folder takes no file beside it. */
export function openReadOnly(file: string): DatabaseSync {
  const url = pathToFileURL(file)
  // SQLite keeps its write-ahead log and an index of that beside the file. Without a log there is nothing to index, and it may be
  // told that nobody writes; with one it needs the index that the writer made.
  if (!hasLog(file)) url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, { readOnly: true })
}

const hasLog = (file: string): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
