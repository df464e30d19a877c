import { randomUUID } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { Added, Ledger } from '../../ledger/ledger.ts'
import { OnrecordError } from '../../model/errors.ts'
import type { Intake, Sent, Taken } from '../intake.ts'
import { Refusal } from '../refusal.ts'
import { Job } from './job.ts'

/** What a job does to the room that it adds to. */
export interface JobRoom {
  /** Writes without reading the ledger again. */
  write<T>(write: (ledger: Ledger) => Promise<T>): Promise<T>
  /** Reads it again, and settles with its revision. */
  refresh(): Promise<number>
}

/** Adds what is sent, one job after another. */
export interface JobQueue {
  /** Throws where too many wait. */
  start(sent: readonly Sent[]): Job
  /** `null` where there is none, or it ended long ago. */
  find(id: string): Job | null
  /** Ends after the report in hand; what was not added by then is told to have failed. */
  stop(): Promise<void>
}

const MOST_WAITING = 20
const MOST_KEPT = 100

/** Milliseconds after which a long job lets readers see what it has added. */
const REFRESH_AFTER = 2000

export function createJobQueue(room: JobRoom, intake: Intake): JobQueue {
  const jobs = new Map<string, Job>()
  let [waiting, stopping] = [0, false]
  let last: Promise<unknown> = Promise.resolve()
  const isStopping = () => stopping
  const forget = () => {
    for (const [id, job] of jobs) {
      if (jobs.size <= MOST_KEPT) return
      if (job.tell().state === 'done') jobs.delete(id)
    }
  }
  return {
    start(sent) {
      if (waiting >= MOST_WAITING || stopping)
        throw new Refusal(503, 'too-many-jobs', `${waiting} jobs wait already, try again when they are done`)
      const own = sent.filter((one) => !intake.isAside(one, sent))
      const job = new Job(`j-${randomUUID()}`, own.map(nameOf))
      jobs.set(job.id, job)
      forget()
      waiting++
      last = last.then(() => run({ job, own, sent, room, intake, isStopping })).finally(() => waiting--)
      return job
    },
    find: (id) => jobs.get(id) ?? null,
    async stop() {
      stopping = true
      await last
    },
  }
}

/** File name, address, or the beginning of the text. */
function nameOf(sent: Sent): string {
  const words = sent.kind === 'file' ? sent.name : sent.kind === 'address' ? sent.url : (sent.title ?? sent.text)
  const line = words.slice(0, 200).replaceAll(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}

interface Run {
  readonly job: Job
  /** Those that are reports. */
  readonly own: readonly Sent[]
  readonly sent: readonly Sent[]
  readonly room: JobRoom
  readonly intake: Intake
  readonly isStopping: () => boolean
}

/** Nothing of it throws: what went wrong with one report is told beside it. */
async function run({ job, own, sent, room, intake, isStopping }: Run): Promise<void> {
  job.begin()
  let seen = performance.now()
  for (const [nth, one] of own.entries()) {
    job.beginItem(nth)
    let place: number | null = nth
    try {
      for await (const taken of takeUntil(intake.take(one, sent), isStopping)) {
        const at = place ?? job.addItem(taken.document?.title ?? taken.document?.key ?? nameOf(one))
        place = null
        job.endItem(at, await add(taken, room))
        if (performance.now() - seen > REFRESH_AFTER) {
          await room.refresh()
          seen = performance.now()
        }
        // Reading claims takes the processor: others get their turn between two reports.
        await turn()
      }
      if (place !== null) job.endItem(place, failed(new OnrecordError('empty', 'there is nothing to read in it')))
    } catch (error) {
      job.endItem(place ?? job.addItem(nameOf(one)), failed(error))
    }
  }
  job.end(await room.refresh().catch(() => 0))
}

async function* takeUntil(all: AsyncIterable<Taken>, isStopping: () => boolean): AsyncGenerator<Taken> {
  for await (const taken of all) {
    if (isStopping()) throw new OnrecordError('stopped', 'the server was stopped before this was added, send it again')
    yield taken
  }
}

const OUTCOMES: Readonly<Record<Added, { readonly state: 'added' | 'known'; readonly detail: string | null }>> = {
  added: { state: 'added', detail: null },
  'extracted-again': { state: 'known', detail: 'read again with newer rules' },
  known: { state: 'known', detail: 'it is in the ledger already' },
}

/** Settles when the ledger's transaction is on disk, or says why there is none. */
async function add(taken: Taken, room: JobRoom): Promise<Parameters<Job['endItem']>[1]> {
  if (taken.document === null) return failed(taken.error)
  const { document, raw } = taken
  if (await room.write((ledger) => ledger.holds(document.id))) return { document: document.id, ...OUTCOMES.known }
  const archived = await room.write((ledger) => ledger.document(document.id))
  const extraction = taken.extract(archived ?? document)
  if (extraction instanceof OnrecordError) return failed(extraction)
  const added = await room.write((ledger) => ledger.add(extraction, raw))
  return { document: document.id, ...OUTCOMES[added] }
}

function failed(error: unknown): Parameters<Job['endItem']>[1] {
  if (!(error instanceof OnrecordError)) console.error(error)
  const detail = error instanceof OnrecordError ? error.message : 'a bug in onrecord; the log of the server says more'
  return { state: 'failed', document: null, detail }
}
