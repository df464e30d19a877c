import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { draftAssessment } from '../assess/draft.ts'
import type { AssessmentRequest } from '../assess/request.ts'
import type { LedgerView } from '../model/view.ts'
import { request } from './assessed.fixture.ts'
import { makeExtraction } from './ledger.fixture.ts'
import type { Ledger } from './ledger.ts'
import { withQuietAssessments } from './quiet-assessments.ts'
import { openSqliteLedger } from './sqlite.ts'
import { readLedger } from './view.ts'

let folder = ''
let ledger: Ledger
let view: LedgerView

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-quiet-'))
  const now = () => new Date().toISOString()
  ledger = openSqliteLedger({ file: join(folder, 'quiet.db'), create: true, version: 'test', now })
  for (const text of ['Venn said 12 were killed. Another 40 were hurt.', 'Venn said 17 were killed.']) {
    const { extraction, raw } = makeExtraction({ key: text, publisher: 'Echo', published: '2031-03-04', text })
    await ledger.add(extraction, raw)
  }
  view = await readLedger(ledger)
})

afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

const figure = (number: number): string =>
  [...view.figures.values()].find(({ quantity }) => quantity.low === number)?.id ?? ''

/** Says it, and gives the view that this leads to without reading the ledger anew. */
async function say(wanted: AssessmentRequest): Promise<LedgerView | null> {
  const draft = draftAssessment(wanted, view)
  await ledger.assess(draft, view.assessed.get(draft.about)?.history.at(-1)?.assessment.id ?? null)
  const quiet = withQuietAssessments(view, await ledger.assessments())
  const anew = await readLedger(ledger)
  if (quiet) expect(spread(quiet)).toEqual(spread(anew))
  view = anew
  return quiet
}

const spread = (one: LedgerView): unknown => Object.entries(one).map(([name, part]) => [name, [...part]])
const last = () => view.assessments.at(-1)?.assessment.id ?? null

test('notes and acceptance, and what takes them back, make the view that reading anew makes', async () => {
  expect(await say(request('note', { about: figure(12), note: 'seen' }))).not.toBeNull()
  expect(await say(request('accept', { about: figure(17) }))).not.toBeNull()
  expect(await say(request('note', { about: figure(17), note: 'checked by telephone' }))).not.toBeNull()
  expect(await say(request('withdraw', { supersedes: last() }))).not.toBeNull()
  expect(await say(request('withdraw', { supersedes: last() }))).not.toBeNull()
  expect(await say(request('accept', { about: figure(12) }))).not.toBeNull()
})

test('several at once are taken together', async () => {
  for (const about of [figure(12), figure(17)]) {
    const draft = draftAssessment(request('accept', { about }), view)
    await ledger.assess(draft, null)
  }
  const quiet = withQuietAssessments(view, await ledger.assessments())
  expect(quiet && spread(quiet)).toEqual(spread(await readLedger(ledger)))
})

test('what may move a claim or a link is left to those who compare', async () => {
  const about = figure(12)
  expect(await say(request('accept', { about }))).not.toBeNull()
  expect(await say(request('reject', { about }))).toBeNull()
  expect(await say(request('withdraw', { supersedes: last() }))).toBeNull()
  expect(await say(request('note', { about, note: 'rejected once' }))).toBeNull()
  expect(await say(request('correct', { about: figure(40), field: 'measure', to: 'injured' }))).toBeNull()
  expect(await say(request('accept', { about: figure(40) }))).toBeNull()
  expect(await say(request('accept', { about: figure(17) }))).not.toBeNull()
  expect(await say(request('note', { about: view.documents[0]?.id ?? '', note: 'a report' }))).toBeNull()
})

test('what people said of a thing that the view does not have is left to them as well', async () => {
  const draft = draftAssessment(request('accept', { about: figure(12) }), view)
  await ledger.assess(draft, null)
  const without = { ...view, figures: new Map() }
  expect(withQuietAssessments(without, await ledger.assessments())).toBeNull()
})
