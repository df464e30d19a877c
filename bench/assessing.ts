// node bench/assessing.ts 10000   what one assessment costs in a ledger of generated documents: processor time from its
//                                 transaction to the view that honours it, and how many questions are answered anew
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { draftAssessment } from '../src/assess/draft.ts'
import type { AssessmentRequest } from '../src/assess/request.ts'
import { createLiveView } from '../src/ledger/live-view.ts'
import { openSqliteLedger } from '../src/ledger/sqlite.ts'
import type { LedgerView } from '../src/model/view.ts'
import { makeStories } from './stories.ts'

/** Assessments of each sort. */
const TIMES = 10

const total = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-assessing-'))
const ledger = openSqliteLedger({
  file: join(folder, 'bench.db'),
  create: true,
  version: 'bench',
  now: () => new Date().toISOString(),
})
const NOTHING = { by: 'bench', note: null, field: null, to: null, targets: [], supersedes: null, claim: null }

/** What is said, the nth time, of what the view shows. */
function requests(nth: number, view: LedgerView): readonly AssessmentRequest[] {
  const figures = [...view.figures.values()]
  const figure = figures[(nth * 7919) % figures.length]?.id ?? ''
  const other = figures[(nth * 7919 + 13) % figures.length]?.id ?? ''
  const [a, b] = [view.questions[nth * 2], view.questions[nth * 2 + 1]]
  const merge =
    a && b && a.unit === b.unit ? [{ ...NOTHING, verdict: 'merge' as const, about: a.id, targets: [b.id] }] : []
  return [
    { ...NOTHING, verdict: 'note', about: figure, note: 'seen' },
    { ...NOTHING, verdict: 'reject', about: figure },
    { ...NOTHING, verdict: 'correct', about: other, field: 'quantity', to: `${nth + 1}-${nth + 3}` },
    ...merge,
  ]
}

async function run(): Promise<void> {
  const stories = makeStories(total)
  const none = { sentences: [], quantities: [], times: [], names: [], pronouns: [] }
  for (let i = 0; i < total; i++) {
    const { extraction } = stories.next()
    await ledger.add({ ...none, ...extraction }, Buffer.from(extraction.document.text))
  }
  const live = createLiveView(ledger)
  const opened = await timed(() => live.read())
  let view = opened.result
  console.log(
    `${total} documents, ${view.figures.size} figures, ${view.questions.length} questions: opened in ${opened.ms.toFixed(0)} ms`,
  )
  const spent = new Map<string, { ms: number[]; anew: number }>()
  for (let nth = 0; nth < TIMES; nth++)
    for (const request of requests(nth, view)) {
      const draft = draftAssessment(request, view)
      const seen = view.assessed.get(draft.about)?.history.at(-1)?.assessment.id ?? null
      const { result, ms } = await timed(async () => {
        await ledger.assess(draft, seen)
        return live.read()
      })
      view = result
      const known = spent.get(request.verdict) ?? { ms: [], anew: 0 }
      spent.set(request.verdict, { ms: [...known.ms, ms], anew: known.anew + live.answeredAnew().length })
    }
  for (const [verdict, { ms, anew }] of spent) {
    const sorted = ms.toSorted((a, b) => a - b)
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
    const each = `median ${middle.toFixed(0)} ms, at most ${(sorted.at(-1) ?? 0).toFixed(0)} ms`
    console.log(`  ${verdict}: ${each}; ${Math.round(anew / ms.length)} questions answered anew`)
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const start = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(start)
  return { result, ms: (user + system) / 1000 }
}

try {
  await run()
} finally {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
}
