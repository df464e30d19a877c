import { useSyncExternalStore } from 'react'
import type { Assessment } from '../../../api/schema/assessment.ts'

/** The latest thing this reader did, which can be undone even where what it was about is no longer shown. */
export interface LastDone {
  readonly assessment: Assessment
  /** What stands for the thing it is about. */
  readonly words: string
}

let last: LastDone | null = null
const listeners = new Set<() => void>()

export const lastDone = (): LastDone | null => last

export function rememberDone(done: LastDone | null): void {
  last = done
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLastDone = (): LastDone | null => useSyncExternalStore(subscribe, lastDone)
