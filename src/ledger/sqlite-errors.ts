import { OnrecordError } from '../model/errors.ts'

/** What SQLite's own codes mean to somebody who has a file and not a database. */
const EXPLANATIONS: ReadonlyMap<number, readonly [code: string, what: string, todo: string]> = new Map([
  [5, ['ledger-busy', 'ledger is being written by another process', 'try again when that has finished']],
  [8, ['ledger-read-only', 'ledger cannot be written', 'check who may write the file and its folder']],
  [10, ['ledger-disk', 'disk does not read or write the ledger', 'check the disk and what may be stored on it']],
  [11, ['ledger-damaged', 'ledger is damaged', 'restore the file from a copy']],
  [13, ['ledger-full', 'no room to write the ledger', 'free some space on that disk and run the command again']],
  [14, ['ledger-unopened', 'ledger cannot be opened', 'check that its folder exists and may be written']],
  [26, ['not-a-ledger', 'not a ledger', 'the file is something else; name another with --ledger']],
])

/** SQLite's code for a statement that does not fit the schema. Ours always fit the schema of the version that a ledger says it has. */
const GENERIC = 1
const SCHEMA_AMISS = /^no such (?:table|column|index)|^duplicate column|^table \S+ (?:already exists|has no column)/

/** An error of SQLite in the reader's words; any other as it is. */
export function explainSqliteError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error
  const code = Number(error.errcode) & 0xff
  if (code === GENERIC && SCHEMA_AMISS.test(error.message))
    return new OnrecordError('ledger-damaged', `ledger is damaged, ${file} (${error.message}), restore it from a copy`)
  const found = EXPLANATIONS.get(code)
  return found ? new OnrecordError(found[0], `${found[1]}, ${file}, ${found[2]}`) : error
}
