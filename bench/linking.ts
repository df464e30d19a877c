// node bench/linking.ts 1000 10000 100000   linking of generated documents of 200 stories on one core: documents a second,
//                                           memory, copies found, and what one more document costs at the end
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createLinker } from '../src/link/linker.ts'
import { makeStories } from './stories.ts'

/** Documents added one by one at the end, each followed by `links`. */
const LATE = 20

const [first, ...others] = process.argv.slice(2).map(Number)

function megabytes(field: 'VmHWM' | 'VmRSS'): number {
  const status = readFileSync('/proc/self/status', 'utf8')
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
}

function run(total: number): void {
  const linker = createLinker()
  const stories = makeStories(total + LATE)
  const truth = new Map<string, string>()
  let spent = 0
  // Processor time, the collector's included: what else the machine does must not tell.
  const timed = <T>(work: () => T): T => {
    const start = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(start)
    spent += (user + system) / 1000
    return result
  }
  const take = (count: number) => {
    const made = Array.from({ length: count }, () => stories.next())
    for (const { extraction, original } of made) if (original !== null) truth.set(extraction.document.id, original)
    timed(() => {
      for (const { extraction } of made) linker.add(extraction)
    })
  }
  for (let i = 0; i < total; i += 100) take(Math.min(100, total - i))
  const added = spent
  const links = timed(() => linker.links())
  const rate = Math.round((1000 * total) / spent)
  const parts = `add ${(added / total).toFixed(2)} ms, links ${((spent - added) / total).toFixed(2)} ms a document`
  const figures = links.questions.reduce((sum, question) => sum + question.figures.length, 0)
  console.log(`${total} documents: ${rate} a second (${parts}); at most ${megabytes('VmHWM')} MB`)
  console.log(`  ${figures} figures, ${links.questions.length} questions, ${links.relations.length} relations`)
  const found = links.copies.filter(({ kind }) => kind !== 'credited')
  const right = found.filter(({ document, of }) => truth.has(document) && rootOf(truth, of) === rootOf(truth, document))
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(4)
  console.log(
    `  copies: ${truth.size} made, ${found.length} found, precision ${share(right.length, found.length)}, recall ${share(right.length, truth.size)}`,
  )
  spent = 0
  let anew = 0
  for (let i = 0; i < LATE; i++) {
    take(1)
    timed(() => linker.links())
    anew += linker.answeredAnew().length
  }
  console.log(
    `  one more document: ${(spent / LATE).toFixed(1)} ms, ${Math.round(anew / LATE)} of ${links.questions.length} questions answered anew`,
  )
}

function rootOf(truth: ReadonlyMap<string, string>, document: string): string {
  const original = truth.get(document)
  return original === undefined ? document : rootOf(truth, original)
}

/** So that what is measured is what is kept, and not what the collector has not come to yet. */
const HEAP = '--max-old-space-size=1400'

if (others.length === 0 && process.execArgv.includes(HEAP)) run(first ?? 1000)
else
  for (const size of [first ?? 1000, ...others])
    execFileSync(process.execPath, [HEAP, import.meta.filename, String(size)], { stdio: 'inherit' })
