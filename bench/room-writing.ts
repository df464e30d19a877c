import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Job } from '../src/api/schema/job.ts'
import type { QuestionPage } from '../src/api/schema/question.ts'
import { type RoomServer, startRoom } from './room-server.ts'

/** Milliseconds between two readers who look at the story while somebody writes, whether the one before was answered or not. */
const BETWEEN = 50

/** What the first writes to a ledger take from the moment it is served, and what readers wait meanwhile. The ledger itself is left as it is. */
export async function measureWriting(file: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-room-'))
  const copy = join(folder, 'room.db')
  copyFileSync(file, copy)
  const server = await startRoom(copy)
  try {
    const figures = await someFigures(server)
    const [first, second, third, fourth] = figures
    await during(server, 'nobody writes', () => wait(1000))
    await during(server, 'first accept', () => assess(server, { verdict: 'accept', about: first }))
    await during(server, 'first search', () => get(server, '/search?q=the'))
    await during(server, 'first correction', () => correct(server, second))
    await during(server, 'second correction', () => correct(server, third))
    await during(server, 'rejection', () => assess(server, { verdict: 'reject', about: fourth }))
    await during(server, 'first report added', () => addReport(server, 1))
    await during(server, 'second report added', () => addReport(server, 2))
    console.log(`memory ${Math.round(server.memory())} MB`)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Does one thing while others read, and says what it took and what they waited. */
async function during(server: RoomServer, name: string, work: () => Promise<unknown>): Promise<void> {
  const waited: Promise<number>[] = []
  const look = async () => {
    const start = performance.now()
    await get(server, '/story')
    return performance.now() - start
  }
  const [begun, start] = [server.age(), performance.now()]
  const timer = setInterval(() => waited.push(look()), BETWEEN)
  await work()
  const took = performance.now() - start
  // What a change leaves to be done is waited for as well.
  while (waited.length < 40) await wait(BETWEEN)
  clearInterval(timer)
  const sorted = (await Promise.all(waited)).toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(0).padStart(5)
  const answered = `answered after ${took.toFixed(0).padStart(6)} ms`
  console.log(
    `${name.padEnd(20)} ${answered}; /story meanwhile p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)} ms (${sorted.length}; begun ${(begun / 1000).toFixed(1)} s after the start)`,
  )
}

async function get<T>({ base }: RoomServer, path: string): Promise<T> {
  // A server that has no time for its connections closes them: who waits asks again.
  const answer = await fetch(base + path).catch(() => fetch(base + path))
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${text}`)
  return JSON.parse(text) as T
}

async function post<T>({ base }: RoomServer, path: string, body: object): Promise<T> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(base + path, init)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${text}`)
  return JSON.parse(text) as T
}

/** Ids of figures of different questions. */
async function someFigures(server: RoomServer): Promise<string[]> {
  const { items } = await get<QuestionPage>(server, '/questions?limit=40')
  const questions = await Promise.all(
    items
      .slice(-4)
      .map(({ id }) => get<{ claims: readonly { id: string }[] }>(server, `/questions/${encodeURIComponent(id)}`)),
  )
  return questions.flatMap(({ claims }) => claims[0]?.id ?? [])
}

const assess = (server: RoomServer, said: object): Promise<unknown> =>
  post(server, '/assessments', { by: 'bench', basedOn: null, ...said })

const correct = (server: RoomServer, about: string | undefined): Promise<unknown> =>
  assess(server, { verdict: 'correct', about, change: { field: 'quantity', to: '17' } })

/** Settles when every answer has it. */
async function addReport(server: RoomServer, nth: number): Promise<void> {
  const text = `Fire at Brackwell\n\nThe mayor, Ann Venn, said on Monday that ${nth + 11} people were killed in a fire in Brackwell.`
  let job = await post<Job>(server, '/documents', { text, publisher: 'Bench', published: '2031-05-03' })
  while (job.state !== 'done') {
    await wait(10)
    job = await get<Job>(server, `/jobs/${job.id}`)
  }
  if (job.items[0]?.state !== 'added') throw new Error(JSON.stringify(job))
}
