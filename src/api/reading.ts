import { setImmediate as turn } from 'node:timers/promises'
import type { Addition, Ledger } from '../ledger/ledger.ts'
import { withQuietAssessments } from '../ledger/quiet-assessments.ts'
import { readLedgerAt, type ViewAt } from '../ledger/view.ts'
import type { LedgerView } from '../model/view.ts'
import { createReading, type Reading, readInParts } from '../report/reading.ts'

/** All that the ledger holds at one revision, with the look-ups that answers are made with. Never changed: a change makes another. */
export interface RoomReading extends Reading {
  /** Revision of the ledger: grows with every report and every assessment, and means the same after a restart. */
  readonly seq: number
  /** As many as `seq`, the earliest first. */
  readonly history: readonly Addition[]
  /** The same object in every reading of the same claims and links, whatever people have said beside them since. */
  readonly claims: object
}

/** The first reading of a ledger, and up to where its view goes. What another process appends meanwhile is in the next one. */
export async function readRoom(ledger: Ledger): Promise<ViewAt & { readonly reading: RoomReading }> {
  const history = await ledger.history()
  const first = await readLedgerAt(ledger)
  return { ...first, reading: { ...createReading(first.view), seq: history.length, history, claims: {} } }
}

/** The next reading. Where all that came stands beside the claims and moves none, `read` is not asked. */
export async function readAgain(
  ledger: Ledger,
  before: RoomReading,
  read: () => Promise<LedgerView>,
): Promise<RoomReading> {
  const history = await ledger.history()
  const isSaidAlone = countReports(history) === countReports(before.history)
  const quiet = isSaidAlone ? withQuietAssessments(before.view, await ledger.assessments()) : null
  const reading = await inTurns(readInParts(quiet ?? (await read()), before))
  return { ...reading, seq: history.length, history, claims: quiet ? before.claims : {} }
}

/** Does all of it, with others answered between its parts. */
async function inTurns<T>(parts: Generator<void, T>): Promise<T> {
  for (;;) {
    await turn()
    const { done, value } = parts.next()
    if (done) return value
  }
}

const countReports = (history: readonly Addition[]): number =>
  history.filter(({ kind }) => kind !== 'assessment').length

/** Works something out once a reading, the first time that it is asked for. */
export const perReading = <T>(work: (reading: RoomReading) => T): ((reading: RoomReading) => T) =>
  once(work, (reading) => reading)

/** The same once for all readings of the same claims: of what does not tell what people said of them. */
export const perClaims = <T>(work: (reading: RoomReading) => T): ((reading: RoomReading) => T) =>
  once(work, ({ claims }) => claims)

function once<T>(work: (reading: RoomReading) => T, keyOf: (reading: RoomReading) => object) {
  const known = new WeakMap<object, { readonly value: T }>()
  return (reading: RoomReading): T => {
    const key = keyOf(reading)
    const found = known.get(key)
    if (found) return found.value
    const value = work(reading)
    known.set(key, { value })
    return value
  }
}
