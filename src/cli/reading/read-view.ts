import type { Options } from '../command.ts'
import { withLedger } from '../with-ledger.ts'
import { indexView, type ViewIndex } from './view-index.ts'

/** Reads the ledger that the options name, and lets it go again. */
export async function readView(options: Options): Promise<ViewIndex> {
  const { readLedger } = await import('../../ledger/view.ts')
  return indexView(await withLedger(options, false, readLedger))
}
