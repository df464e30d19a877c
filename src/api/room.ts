import { setImmediate as turn } from 'node:timers/promises'
import type { Ledger } from '../ledger/ledger.ts'
import { type Intake, noIntake } from './intake.ts'
import { createJobQueue, type JobQueue } from './jobs/job-queue.ts'
import { type RoomReading, readAgain, readRoom } from './reading.ts'
import { storyParts } from './tell/story.ts'
import { type OpenViews, type Views, viewsHere } from './views/views.ts'

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
  /** Aborts when the room is closed: what is done ahead of need is done for nobody then. */
  readonly closing: AbortSignal
  /** Ends the jobs after the report in hand, and reads nothing more. */
  close(): Promise<void>
}

export interface RoomSettings {
  readonly name: string
  readonly version: string
  /** What reads the reports that are sent; none where nothing is to be added. */
  readonly intake?: Intake
  /** Where the views come from that are read after the first one; worked out where they are asked for, unless it is given. */
  readonly openViews?: OpenViews
}

/** Reads the ledger and opens the room on it. */
export async function openRoom(ledger: Ledger, settings: RoomSettings): Promise<Room> {
  const { name, version, intake = noIntake, openViews = viewsHere } = settings
  // How claims hang together is kept in the ledger: opening does not compare them again. A change needs them compared, which those who
  // give the views do once.
  const first = await readRoom(ledger)
  let { reading } = first
  const views = openViews(ledger, first)
  const afterOthers = oneByOne()
  const listeners = new Set<(seq: number) => void>()
  const closing = new AbortController()
  const refresh = async () => {
    if (closing.signal.aborted || (await ledger.revision()) === reading.seq) return
    reading = await readNext(ledger, reading, views, closing.signal)
    for (const listener of listeners) listener(reading.seq)
  }
  const jobs = createJobQueue(
    {
      write: (write) => afterOthers(() => write(ledger)),
      refresh: () => afterOthers(refresh).then(() => reading.seq),
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
    closing: closing.signal,
    close: async () => {
      closing.abort()
      await Promise.all([jobs.stop(), views.stop()])
    },
  }
}

/** Begins each work when those given before it are done, however they end. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const own = last.then(work)
    last = own.catch(() => {})
    return own
  }
}

/** Readers have what they had until what they look at first is ready. */
async function readNext(ledger: Ledger, before: RoomReading, views: Views, closing: AbortSignal): Promise<RoomReading> {
  const next = await readAgain(ledger, before, () => views.read())
  for (const part of storyParts) {
    await turn()
    if (closing.aborted) break
    part(next)
  }
  return next
}
