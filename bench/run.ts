// npm run bench            speed of each stage and end to end in one process, start-up time, memory over many documents
// npm run bench -- --quick fewer documents, no memory run
// npm run bench -- --hostile  every regular expression and stage on hostile texts, by doubling: see bench/hostile.ts
// npm run bench -- --linking  linking of 1,000, 10,000 and 100,000 documents (or of as many as it is given): see bench/linking.ts
// npm run bench -- --order    one ledger added in ten orders: see bench/order.ts
//
// Speeds are of a process that runs already (the first thousand documents take up to twice as long, while the code is being compiled),
// by the clock and by processor time: all threads together, so what one core alone would do.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { defaultPacks } from '../packs/index.ts'
import { readDocuments } from '../src/document/read.ts'
import { linkExtractions } from '../src/link/link.ts'
import type { Document } from '../src/model/document.ts'
import { extractDocument } from '../src/pipeline.ts'
import { loadGazetteer } from '../src/resolve/gazetteer/gazetteer.ts'
import { makeReport } from './reports.ts'
import { makeStories } from './stories.ts'

// Processes of their own: regular expressions are collected while the modules that build them are loaded, and memory is that of one run.
for (const [flag, otherwise] of [
  ['hostile', []],
  ['linking', ['1000', '10000', '100000']],
  ['order', []],
] as const) {
  if (!process.argv.includes(`--${flag}`)) continue
  const given = process.argv.slice(2).filter((arg) => arg !== `--${flag}`)
  const args = [join(import.meta.dirname, `${flag}.ts`), ...(given.length > 0 ? given : otherwise)]
  process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1)
}

const quick = process.argv.includes('--quick')
const COUNT = quick ? 100 : 600
/** Documents read before anything is measured. */
const WARM_UP = quick ? 300 : 1800
/** Documents of many stories that are linked. */
const LINKED = quick ? 500 : 3000
const root = join(import.meta.dirname, '..')
const gazetteer = loadGazetteer()
const packs = defaultPacks

const bytes = Array.from({ length: COUNT }, (_, seed) => new TextEncoder().encode(makeReport(seed)))
const spent = new Map<string, number>()

/** Runs one stage and adds its time to the stage's account. */
function timed<T>(stage: string, work: () => T): T {
  const start = performance.now()
  const result = work()
  spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start)
  return result
}

function readReport(raw: Uint8Array, index: number): Document {
  const hints = { path: `report-${index}.txt`, published: '2024-06-15', publisher: 'Bench Wire' }
  return readDocuments(raw, hints)[0] as Document
}

/** The stages one by one; returns the number of tokens. */
function runStages(raw: Uint8Array, index: number): number {
  const document = timed('document', () => readReport(raw, index))
  const { sentences } = extractDocument(document, { packs, gazetteer }, timed)
  return sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
}

function printStages(): void {
  for (let i = 0; i < WARM_UP; i++) runStages(bytes[i % COUNT] as Uint8Array, i)
  spent.clear()
  const tokens = bytes.reduce((sum, raw, index) => sum + runStages(raw, index), 0)
  console.log(`${COUNT} generated reports, ${Math.round(tokens / COUNT)} tokens each\n`)
  console.log(
    `${'stage'.padEnd(14)}${'documents/s'.padStart(12)}${'tokens/s'.padStart(12)}${'ms/document'.padStart(13)}`,
  )
  for (const [stage, ms] of [...spent, ['all stages', [...spent.values()].reduce((a, b) => a + b)] as const]) {
    const rate = (n: number): string => Math.round((1000 * n) / ms).toLocaleString('en-US')
    console.log(
      `${stage.padEnd(14)}${rate(COUNT).padStart(12)}${rate(tokens).padStart(12)}${(ms / COUNT).toFixed(3).padStart(13)}`,
    )
  }
}

/** Milliseconds of the clock and of all processors that some work takes. */
function spend(work: () => void): { readonly clock: number; readonly processors: number } {
  const started = process.cpuUsage()
  const start = performance.now()
  work()
  const { user, system } = process.cpuUsage(started)
  return { clock: performance.now() - start, processors: (user + system) / 1000 }
}

/** From bytes to claims, then the links of as many documents of 200 running stories. */
function printEndToEnd(): void {
  const extract = (): void => {
    for (const [index, raw] of bytes.entries()) extractDocument(readReport(raw, index), { packs, gazetteer })
  }
  for (let i = 0; i < WARM_UP / COUNT; i++) extract()
  const extraction = spend(extract)
  const stories = makeStories(LINKED)
  const documents = Array.from({ length: LINKED }, () => stories.next().extraction)
  linkExtractions(documents.slice(0, LINKED / 2))
  const linking = spend(() => linkExtractions(documents))
  const rates = (['clock', 'processors'] as const).map((by) => {
    const each = [extraction[by] / COUNT, linking[by] / LINKED] as const
    return [each[0], each[1], each[0] + each[1]].map((ms) => Math.round(1000 / ms).toLocaleString('en-US'))
  })
  const line = (name: string, i: number): string =>
    `${name.padEnd(16)}${rates[0]?.[i]} documents/s, ${rates[1]?.[i]} by processor time`
  console.log(`\n${line('bytes to claims', 0)}\n${line('links', 1)}\n${line('end to end', 2)}`)
}

/** Median wall time of whole `extract` runs on one report, node's own start included. */
function printStartUp(folder: string): void {
  const file = join(folder, 'one.txt')
  writeFileSync(file, makeReport(1))
  const run = (args: readonly string[]): number => {
    const start = performance.now()
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    return performance.now() - start
  }
  const median = (args: readonly string[]): number =>
    Array.from({ length: 9 }, () => run(args)).sort((a, b) => a - b)[4] as number
  const own = median([join(root, 'src/cli/main.ts'), 'extract', file, '--format', 'jsonl'])
  const bare = median(['-e', '0'])
  console.log(
    `start-up       ${Math.round(own)} ms for extract of one report (node alone ${Math.round(bare)} ms, ratio ${(own / bare).toFixed(1)})`,
  )
}

/** Resident memory of one `extract --no-links` over 20,000 reports, read as it goes. */
async function printMemory(folder: string): Promise<void> {
  const total = 20_000
  const file = join(folder, 'many.jsonl')
  const lines = Array.from({ length: total }, (_, id) =>
    JSON.stringify({ id: `r${id}`, text: makeReport(id), published: '2024-06-15' }),
  )
  writeFileSync(file, lines.join('\n'))
  lines.length = 0
  const args = [join(root, 'src/cli/main.ts'), 'extract', file, '--no-links', '--format', 'jsonl']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let documents = 0
  const start = performance.now()
  const readings: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{"type":"document"')) continue
    if (++documents % 4000 === 0) readings.push(`${documents}: ${residentMegabytes(child.pid as number)} MB`)
  }
  const seconds = (performance.now() - start) / 1000
  console.log(`memory         ${readings.join(', ')} (${Math.round(documents / seconds)} documents/s as a command)`)
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
try {
  printStages()
  printEndToEnd()
  printStartUp(folder)
  if (!quick) await printMemory(folder)
} finally {
  rmSync(folder, { recursive: true })
}
