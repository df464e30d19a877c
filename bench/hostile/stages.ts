import { defaultPacks } from '../../packs/index.ts'
import { cleanText } from '../../src/document/clean/clean.ts'
import { readRaw } from '../../src/document/raw/raw-text.ts'
import { readDocuments } from '../../src/document/read.ts'
import { extractionLines } from '../../src/export/lines.ts'
import { linkExtractions } from '../../src/link/link.ts'
import { OnrecordError } from '../../src/model/errors.ts'
import { extractDocument } from '../../src/pipeline.ts'
import { loadGazetteer } from '../../src/resolve/gazetteer/gazetteer.ts'
import { collectGarbage, startClock, worstGrowth } from './measure.ts'

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
      const clock = startClock()
      try {
        return work()
      } finally {
        spent.set(stage, clock())
      }
    },
  }
}

/** Times of one stage by size, and how they grew; see `worstGrowth`. */
export interface StageGrowth {
  readonly stage: string
  readonly times: readonly number[]
  readonly worst: number
}

/** Milliseconds of one whole run after which no greater size is tried, and those of linking after which that is left out. */
const PATIENCE = 30_000
const LINK_PATIENCE = 400

/** Milliseconds of a stage on a megabyte that harm nobody, and that say more of the heap than of the stage. */
const SLIGHT = 100

/** Runs one shape on sizes by doubling. Each is run once: what is read a second time is remembered, and costs less. */
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
    collectGarbage()
    const spent = run(text, links)
    runs.push(spent)
    if (total(spent) > PATIENCE) break
  }
  const stages = [...(runs[0] ?? new Map<string, number>()).keys()]
  return stages.map((stage) => {
    const times = runs.map((one) => one.get(stage) ?? 0)
    return { stage, times, worst: worstGrowth(times, SLIGHT) }
  })
}

const total = (spent: Spent): number => [...spent.values()].reduce((a, b) => a + b, 0)
