// node bench/room.ts 100000   how the reading room answers on a generated ledger of so many claims: time until it is ready, and the
//                             first, middle and 95th of a hundred answers of every resource, in milliseconds, over HTTP on this machine;
//                             then what writing takes, and what readers wait meanwhile
import type { Document, DocumentPage } from '../src/api/schema/document.ts'
import type { QuestionPage } from '../src/api/schema/question.ts'
import { makeRoomLedger } from './room-ledger.ts'
import { startRoom } from './room-server.ts'
import { measureWriting } from './room-writing.ts'

const SEARCHES = 200
const OTHERS = 100

const file = await makeRoomLedger(Number(process.argv[2] ?? 100_000))

const server = await startRoom(file)
const { base } = server
console.log(`ready after ${Math.round(server.readyAfter)} ms, running ${Math.round(server.runSoFar())} ms`)

try {
  await measure('/story', [() => '/story'])
  const first = await timed('/search?q=the')
  console.log(`first search ${Math.round(first.wall)} ms, ${Math.round(server.age())} ms after the start`)
  const { items } = (await (await fetch(`${base}/questions?limit=200`)).json()) as QuestionPage
  await measure(
    '/story',
    times(OTHERS, () => '/story'),
  )
  await measure(
    '/questions',
    times(OTHERS, (n) => `/questions?limit=50&q=${n % 2 ? 'killed' : ''}`),
  )
  await measure(
    '/questions/{id}',
    times(OTHERS, (n) => `/questions/${items[n % items.length]?.id}`),
  )
  await measure(
    '/questions/{id}?limit=1',
    times(OTHERS, (n) => `/questions/${items[n % items.length]?.id}?limit=1`),
  )
  await measure(
    '/questions/{id}/claims',
    times(OTHERS, (n) => `/questions/${items[n % items.length]?.id}/claims?sort=-value`),
  )
  await measure(
    '/questions/{id}?asOf=',
    times(OTHERS, (n) => `/questions/${items[n % items.length]?.id}?asOf=2031-03`),
  )
  const queries = await makeQueries()
  await measure(
    '/search',
    times(SEARCHES, (n) => `/search?q=${encodeURIComponent(queries[n] ?? '')}`),
  )
  for (const path of ['/sources', '/documents', '/places', '/events', '/contradictions'])
    await measure(
      path,
      times(OTHERS, () => path),
    )
  console.log(`memory ${Math.round(server.memory())} MB`)
} finally {
  await server.stop()
}
console.log('\nwriting to it as soon as it is served:')
await measureWriting(file)

/**
 * Words of the ledger's own texts, each query another: one word, two, three, two that stand together, one that is not finished yet, a
 * number, a name, and the measure that a fifth of all figures have.
 */
async function makeQueries(): Promise<string[]> {
  const { items } = (await (await fetch(`${base}/documents?limit=${SEARCHES / 8}`)).json()) as DocumentPage
  const queries: string[] = []
  for (const { id, publisher } of items) {
    const { text } = (await (await fetch(`${base}/documents/${id}`)).json()) as Document
    const words = text.split(/\W+/)
    const at = (n: number) => words[n] ?? ''
    queries.push(`${at(9)} `, `${at(20)} ${at(40)} `, `${at(5)} ${at(60)} ${at(90)} `, `"${at(30)} ${at(31)}"`)
    queries.push(at(50).slice(0, 3), /\d+/.exec(text)?.[0] ?? '', `"${publisher}"`, `killed ${at(70)} `)
  }
  return queries
}

function times(count: number, path: (n: number) => string): (() => string)[] {
  return Array.from({ length: count }, (_, n) => () => path(n))
}

interface Took {
  /** Milliseconds until the answer was here, and of them those in which the server's thread was running: others use the machine too. */
  readonly wall: number
  readonly own: number
}

async function timed(path: string): Promise<Took> {
  const [begun, ran] = [performance.now(), server.runSoFar()]
  const answer = await fetch(base + path)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${text}`)
  return { wall: performance.now() - begun, own: server.runSoFar() - ran }
}

/** What several answers took: all asked for one after another. */
async function measure(name: string, paths: readonly (() => string)[]): Promise<void> {
  const took: Took[] = []
  for (const path of paths) took.push(await timed(path()))
  const shares = (of: (one: Took) => number): string => {
    const sorted = took.map(of).toSorted((a, b) => a - b)
    const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1).padStart(6)
    return `p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)}`
  }
  console.log(`${name.padEnd(22)} ${shares(({ wall }) => wall)}   of which running ${shares(({ own }) => own)}`)
}
