import { defaultPacks } from '../../packs/index.ts'
import { cleanText } from '../../src/document/clean/clean.ts'
import { readRaw } from '../../src/document/raw/raw-text.ts'
import { readDocuments } from '../../src/document/read.ts'
import { extractionLines } from '../../src/export/lines.ts'
import { linkExtractions } from '../../src/link/link.ts'
import { OnrecordError } from '../../src/model/errors.ts'
import { extractDocument } from '../../src/pipeline.ts'
import { loadGazetteer } from '../../src/resolve/gazetteer/gazetteer.ts'
import { STEEP } from './measure.ts'

const gazetteer = loadGazetteer()

/** Milliseconds of each stage, in their order. */
export type Spent = Map<string, number>

/** Every stage of the way through the house on one text, each timed. A document that is refused has no further stages. `links` is whether its claims are linked too. */
export function runText(text: string, links = true): Spent {
  const { spent, timed } = createClock()
  const bytes = new TextEncoder().encode(text)
  const hints = { path: 'report.txt', published: '2031-05-04', publisher: 'Bench Wire', format: 'plain' } as const
  try {
    const { text: raw } = timed('decode', () => readRaw(bytes, 'plain', 'report.txt'))
    timed('clean', () => cleanText(raw, { publisher: 'Bench Wire' }))
    const document = timed('document', () => readDocuments(bytes, hints))[0]
    if (!document) return spent
    const kept = extractDocument(document, { packs: defaultPacks, gazetteer }, timed)
    timed('lines', () => JSON.stringify(extractionLines(kept, true)).length)
    if (links) timed('link', () => linkExtractions([kept]))
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
  }
  return spent
}

/** A page to its cleaned text. */
export function runMarkup(html: string): Spent {
  const { spent, timed } = createClock()
  const bytes = new TextEncoder().encode(html)
  try {
    timed('html', () => readDocuments(bytes, { path: 'page.html', format: 'html' }))
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
  }
  return spent
}

interface Clock {
  readonly spent: Spent
  readonly timed: <T>(stage: string, work: () => T) => T
}

function createClock(): Clock {
  const spent: Spent = new Map()
  return {
    spent,
    timed: (stage, work) => {
      const start = process.threadCpuUsage()
      try {
        return work()
      } finally {
        const { user, system } = process.threadCpuUsage(start)
        spent.set(stage, (user + system) / 1000)
      }
    },
  }
}

/** Times of one stage by size, and the worst of their growths by doubling; see `Growth`. */
export interface StageGrowth {
  readonly stage: string
  readonly times: readonly number[]
  readonly worst: number
}

/** Milliseconds under which the time of a stage says more of compiling and collecting garbage than of the stage. */
const NOISE = 60

/** Milliseconds of one whole run after which no greater size is tried, and those of linking after which that is left out. */
const PATIENCE = 30_000
/** Milliseconds from which a time is believed at once. */
const CLEAR = 1_500
const LINK_PATIENCE = 400

/** Runs one shape on sizes by doubling. What looks steep is run again, both sizes, before it is believed. */
export function measureShape(
  run: (text: string, links: boolean) => Spent,
  make: (size: number) => string,
  sizes: readonly number[],
): StageGrowth[] {
  const runs: Spent[] = []
  for (const size of sizes) {
    const half = runs.at(-1)
    const links = (half?.get('link') ?? 0) < LINK_PATIENCE && (runs.length < 1 || half?.has('link') === true)
    const text = make(size)
    const spent = run(text, links)
    for (let again = 0; half && again < 2 && steepStages(half, spent).length && total(spent) < PATIENCE; again++) {
      merge(half, run(make(size / 2), links), Math.max)
      merge(spent, run(text, links), Math.min)
    }
    runs.push(spent)
    if (total(spent) > PATIENCE) break
  }
  const stages = [...(runs[0] ?? new Map<string, number>()).keys()]
  return stages.map((stage) => {
    const times = runs.map((one) => one.get(stage) ?? 0)
    return { stage, times, worst: worstGrowth(times.filter((ms) => ms > 0)) }
  })
}

/** Doublings over which a growth is taken, where there are so many: one alone may be that of the heap. */
const STRETCH = 3

/** The most that a time grew by a doubling, over some doublings in a row. */
function worstGrowth(times: readonly number[]): number {
  const stretch = Math.min(STRETCH, times.length - 1)
  const growths = times
    .slice(stretch)
    .map((ms, i) => (ms > NOISE ? (ms / Math.max(times[i] as number, NOISE / STEEP ** stretch)) ** (1 / stretch) : 0))
  return Math.max(0, ...growths)
}

const growthOf = (half: number, ms: number): number => (ms > NOISE ? ms / Math.max(half, NOISE / STEEP) : 0)

const steepStages = (half: Spent, whole: Spent): string[] =>
  [...whole].filter(([stage, ms]) => growthOf(half.get(stage) ?? 0, ms) > STEEP && ms < CLEAR).map(([stage]) => stage)

const total = (spent: Spent): number => [...spent.values()].reduce((a, b) => a + b, 0)

function merge(kept: Spent, more: Spent, choose: (a: number, b: number) => number): void {
  for (const [stage, ms] of more) kept.set(stage, choose(kept.get(stage) ?? ms, ms))
}
