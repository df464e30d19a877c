import type { Ledger } from '../ledger/ledger.ts'
import { createLiveView } from '../ledger/live-view.ts'
import { readLedger } from '../ledger/view.ts'
import { type Intake, noIntake } from './intake.ts'
import { createJobQueue, type JobQueue } from './jobs/job-queue.ts'
import { type RoomReading, readRoom } from './reading.ts'

/** A ledger that is being read by pages and written by people: the one thing that the routes share. */
export interface Room {
  /** Name of the ledger's file, without folders. */
  readonly name: string
  /** Version of the program. */
  readonly version: string
  /** For what a reading does not hold: raw bytes, and writing within `change`. */
  readonly ledger: Ledger
  /** What the ledger holds now. Take it once a request, so that one answer does not mix two. */
  readonly reading: RoomReading
  /** Writes to the ledger, one writer after another, and settles when the reading has what was written. */
  change<T>(write: (ledger: Ledger) => Promise<T>): Promise<T>
  /** Adds what people send. */
  readonly jobs: JobQueue
  /** Reads again where somebody else (a command in another terminal) has added something. */
  refresh(): Promise<void>
  /** Calls back with `seq` after each new reading, until the function returned is called. */
  listen(listener: (seq: number) => void): () => void
}

export interface RoomSettings {
  readonly name: string
  readonly version: string
  /** What reads the reports that are sent; none where nothing is to be added. */
  readonly intake?: Intake
}

/** Reads the ledger and opens the room on it. */
export async function openRoom(ledger: Ledger, { name, version, intake = noIntake }: RoomSettings): Promise<Room> {
  // How claims hang together is kept in the ledger: opening does not compare them again, the first change does, and those after it
  // only what they touch.
  let reading = await readRoom(ledger, () => readLedger(ledger))
  const live = createLiveView(ledger)
  let last: Promise<unknown> = Promise.resolve()
  const listeners = new Set<(seq: number) => void>()
  const refresh = async () => {
    if ((await ledger.revision()) === reading.seq) return
    reading = await readRoom(ledger, () => live.read())
    for (const listener of listeners) listener(reading.seq)
  }
  const afterOthers = <T>(work: () => Promise<T>): Promise<T> => {
    const own = last.then(work)
    last = own.catch(() => {})
    return own
  }
  const jobs = createJobQueue(
    {
      write: (write) => afterOthers(() => write(ledger)),
      refresh: async () => {
        await afterOthers(refresh)
        return reading.seq
      },
    },
    intake,
  )
  return {
    name,
    version,
    ledger,
    jobs,
    get reading() {
      return reading
    },
    change: (write) =>
      afterOthers(async () => {
        const written = await write(ledger)
        await refresh()
        return written
      }),
    refresh: () => afterOthers(refresh),
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
