import type { Room } from './room.ts'

/** Milliseconds between looks; a ledger that takes long to read again is looked at less often. */
const PAUSE = 2000

/** Looks every few seconds whether somebody else has added to the ledger, until the function returned is called. */
export function watchLedger(room: Room, note: (error: Error) => void): () => void {
  let timer: NodeJS.Timeout
  const wait = (pause: number) => {
    timer = setTimeout(() => void look(), pause)
    timer.unref()
  }
  const look = async () => {
    const start = performance.now()
    try {
      await room.refresh()
    } catch (error) {
      note(error instanceof Error ? error : new Error(String(error)))
    }
    wait(Math.max(PAUSE, 5 * (performance.now() - start)))
  }
  wait(PAUSE)
  return () => clearTimeout(timer)
}
