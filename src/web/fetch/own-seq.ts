import { useSyncExternalStore } from 'react'

/** Revision of the ledger that this page has brought about and asked for anew: no news to its reader. */
let own = 0
const listeners = new Set<() => void>()

export function knowSeq(seq: number): void {
  own = Math.max(own, seq)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useOwnSeq = (): number => useSyncExternalStore(subscribe, () => own)
