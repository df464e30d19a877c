import type { Ledger } from '../../ledger/ledger.ts'
import { createLiveView } from '../../ledger/live-view.ts'
import type { ViewAt } from '../../ledger/view.ts'
import type { LedgerView } from '../../model/view.ts'

/** Where a room has its views from, once it is open. */
export interface Views {
  /** All that the ledger holds now. One reading at a time. */
  read(): Promise<LedgerView>
  /** Reads nothing more; a reading under way settles, with what is known. */
  stop(): Promise<void>
}

/** `first` is the view that the room was opened with. */
export type OpenViews = (ledger: Ledger, first: ViewAt) => Views

/** Worked out where they are asked for. */
export const viewsHere: OpenViews = (ledger) => {
  const live = createLiveView(ledger)
  return { read: () => live.read(), stop: async () => {} }
}
