import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { draftAssessment } from '../assess/draft.ts'
import type { AssessmentRequest } from '../assess/request.ts'
import type { LedgerView } from '../model/view.ts'
import { request } from './assessed.fixture.ts'
import { makeExtraction, type Report } from './ledger.fixture.ts'
import type { Ledger } from './ledger.ts'
import { createLiveView, type LiveView } from './live-view.ts'
import { openSqliteLedger } from './sqlite.ts'
import { readLedger } from './view.ts'

let folder = ''
let ledger: Ledger
let live: LiveView

const open = (version: string): Ledger =>
  openSqliteLedger({ file: join(folder, 'live.db'), create: true, version, now: () => new Date().toISOString() })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-live-'))
  ledger = open('1.0.0')
  live = createLiveView(ledger)
})

afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

const place = { id: 'p-brackwell', name: 'Brackwell', lat: null, lon: null, precision: null }

async function add(report: Report, to = ledger, measure = 'killed'): Promise<void> {
  const { extraction, raw } = makeExtraction(report)
  await to.add({ ...extraction, figures: extraction.figures.map((one) => ({ ...one, place, measure })) }, raw)
}

async function say(wanted: AssessmentRequest): Promise<void> {
  const view = await live.read()
  const draft = draftAssessment(wanted, view)
  await ledger.assess(draft, view.assessed.get(draft.about)?.history.at(-1)?.assessment.id ?? null)
}

const figure = ({ figures }: LedgerView, number: number): string =>
  [...figures.values()].find(({ quantity }) => quantity.low === number)?.id ?? ''

const spread = (view: LedgerView): unknown =>
  Object.entries(view).map(([name, part]) => [
    name,
    part instanceof Map ? [...(part as Map<string, unknown>)] : (part as unknown),
  ])

test('it is at any moment what the ledger read anew gives', async () => {
  // The first reading anew makes the links and keeps them, the second takes those that were kept.
  const isRight = async () => {
    const own = spread(await live.read())
    for (const _ of ['made', 'kept']) expect(own).toEqual(spread(await readLedger(ledger)))
  }
  await isRight()
  await add({
    key: 'echo',
    publisher: 'Echo',
    published: '2031-03-04',
    text: 'Venn said 12 were killed. Another 40 were hurt.',
  })
  await isRight()
  const about = figure(await live.read(), 40)
  await say(request('correct', { about, field: 'measure', to: 'injured' }))
  await isRight()
  await add({ key: 'post', publisher: 'Post', published: '2031-03-06', text: 'Venn said 17 were killed.' })
  await isRight()
  await say(request('reject', { about: figure(await live.read(), 17) }))
  await isRight()
  const [a, b] = (await live.read()).questions.map(({ id }) => id) as [string, string]
  await say(request('merge', { about: a, targets: [b] }))
  await isRight()
  for (let left = 3; left > 0; left--) {
    const last = (await live.read()).assessments.findLast(
      ({ holds, assessment }) => holds && assessment.verdict !== 'withdraw',
    )
    await say(request('withdraw', { supersedes: last?.assessment.id ?? null }))
    await isRight()
  }
  const newer = open('2.0.0')
  await add(
    { key: 'post', publisher: 'Post', published: '2031-03-06', text: 'Venn said 17 were killed.' },
    newer,
    'injured',
  )
  await newer.close()
  await isRight()
  expect([...(await live.read()).figures.values()].map(({ measure }) => measure)).toEqual([
    'killed',
    'killed',
    'injured',
  ])
})

test('a note touches no question, and nothing new is the same view', async () => {
  await add({ key: 'echo', publisher: 'Echo', published: '2031-03-04', text: 'Venn said 12 were killed.' })
  const view = await live.read()
  expect(live.answeredAnew()).toHaveLength(1)
  expect(await live.read()).toBe(view)
  await say(request('note', { about: figure(view, 12), note: 'seen' }))
  expect((await live.read()).assessments).toHaveLength(1)
  expect(live.answeredAnew()).toEqual([])
})
