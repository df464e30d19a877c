import type { Ledger } from '../ledger/ledger.ts'
import { OnrecordError } from '../model/errors.ts'
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
    const explained = explainSqliteError(error, file)
    if (explained instanceof OnrecordError || !(await isDamaged(ledger))) throw explained
    const where = `run 'onrecord verify --ledger ${file}' to see where, and restore it from a copy`
    throw new OnrecordError('ledger-damaged', `ledger is damaged, ${file}, ${where}`)
  } finally {
    await ledger.close()
  }
}

/** Whether the rows are not what was stored: then it is no bug that they could not be read. */
async function isDamaged(ledger: Ledger): Promise<boolean> {
  const [{ verifyLedger }, { rawTextOf }] = await Promise.all([
    import('../ledger/verify.ts'),
    import('../document/raw/raw-text.ts'),
  ])
  try {
    return (await verifyLedger(ledger, rawTextOf)).problems.length > 0
  } catch {
    return false
  }
}
