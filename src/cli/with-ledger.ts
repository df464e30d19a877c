import type { Ledger } from '../ledger/ledger.ts'
import { ledgerFile, type Options } from './command.ts'
import { version } from './version.ts'

/** Opens the ledger that the options name, hands it on, and closes it whatever happens. */
export async function withLedger<T>(
  options: Options,
  create: boolean,
  use: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const [{ openSqliteLedger }, { explainSqliteError }] = await Promise.all([
    import('../ledger/sqlite.ts'),
    import('../ledger/sqlite-errors.ts'),
  ])
  const file = ledgerFile(options)
  const ledger = openSqliteLedger({ file, create, version, now: () => new Date().toISOString() })
  try {
    return await use(ledger)
  } catch (error) {
    throw explainSqliteError(error, file)
  } finally {
    await ledger.close()
  }
}
