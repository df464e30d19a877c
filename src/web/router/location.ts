import { useSyncExternalStore } from 'react'

/** Where the reader is: the parts of the address that pages depend on. */
export interface Place {
  readonly path: string
  /** With its '?'; '' where there is none. */
  readonly search: string
  /** With its '#'; '' where there is none. */
  readonly hash: string
}

const listeners = new Set<() => void>()

const readPlace = (): Place => ({ path: location.pathname, search: location.search, hash: location.hash })

let current: Place | null = null

/** The place now; the same object until the address changes. */
export function currentPlace(): Place {
  current ??= readPlace()
  return current
}

function announce(): void {
  current = readPlace()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', announce)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('popstate', announce)
  }
}

/** Goes to an address of the app. `replace` leaves no step back: for filters that change while somebody types. */
export function navigate(to: string, how: 'push' | 'replace' = 'push'): void {
  const before = currentPlace().path
  if (how === 'push') history.pushState(null, '', to)
  else history.replaceState(null, '', to)
  announce()
  if (how === 'push' && currentPlace().path !== before) scrollTo({ top: 0, behavior: 'instant' })
}

export const usePlace = (): Place => useSyncExternalStore(subscribe, currentPlace)
