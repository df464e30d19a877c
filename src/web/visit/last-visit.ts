import { keep, readKept } from './kept.ts'

/** When this reader last saw a ledger, and how far it had grown by then. */
export interface Visit {
  /** Name of its file. */
  readonly ledger: string
  readonly seq: number
  /** RFC 3339. */
  readonly at: string
}

const NAME = 'visit'

/** A visit as it was kept; `null` for what is none. */
export function parseVisit(kept: string | null): Visit | null {
  try {
    const { ledger, seq, at } = JSON.parse(kept ?? '') as Partial<Visit>
    return typeof ledger === 'string' && typeof seq === 'number' && typeof at === 'string' ? { ledger, seq, at } : null
  } catch {
    return null
  }
}

let before: Visit | null | undefined

/**
 * The visit before this one; `null` on the first. It stays the same as long as the window is open, reloads included: what is
 * new must not vanish because somebody looked at it twice.
 */
export function lastVisit(): Visit | null {
  if (before !== undefined) return before
  const session = readSession()
  before = parseVisit(session ?? readKept(NAME))
  if (session === null) writeSession(before)
  return before
}

/** Keeps how far the ledger has grown, for the next visit. */
export const noteVisit = (ledger: string, seq: number): void =>
  keep(NAME, JSON.stringify({ ledger, seq, at: new Date().toISOString() }))

/** From now on only what comes later is new. */
export function markSeen(ledger: string, seq: number): Visit {
  before = { ledger, seq, at: new Date().toISOString() }
  writeSession(before)
  noteVisit(ledger, seq)
  return before
}

function readSession(): string | null {
  try {
    return sessionStorage.getItem(`onrecord.${NAME}`)
  } catch {
    return null
  }
}

function writeSession(visit: Visit | null): void {
  try {
    sessionStorage.setItem(`onrecord.${NAME}`, JSON.stringify(visit))
  } catch {
    // Without storage a visit lasts as long as the page.
  }
}
