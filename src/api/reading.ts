import type { Addition, Ledger } from '../ledger/ledger.ts'
import type { LedgerView } from '../model/view.ts'
import { createReading, type Reading } from '../report/reading.ts'

/** All that the ledger holds at one revision, with the look-ups that answers are made with. Never changed: a change makes another. */
export interface RoomReading extends Reading {
  /** Revision of the ledger: grows with every report and every assessment, and means the same after a restart. */
  readonly seq: number
  /** As many as `seq`, the earliest first. */
  readonly history: readonly Addition[]
}

/** Takes a reading of a view that `read` gives. What another process appends meanwhile is in the next reading. */
export async function readRoom(ledger: Ledger, read: () => Promise<LedgerView>): Promise<RoomReading> {
  const history = await ledger.history()
  const view = await read()
  return { ...createReading(view), seq: history.length, history }
}

/** Works something out once a reading, the first time that it is asked for. */
export function perReading<T>(work: (reading: RoomReading) => T): (reading: RoomReading) => T {
  const known = new WeakMap<RoomReading, { readonly value: T }>()
  return (reading) => {
    const found = known.get(reading)
    if (found) return found.value
    const value = work(reading)
    known.set(reading, { value })
    return value
  }
}
