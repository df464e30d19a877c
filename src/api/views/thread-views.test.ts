import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { draftAssessment } from '../../assess/draft.ts'
import { makeExtraction } from '../../ledger/ledger.fixture.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { openSqliteLedger } from '../../ledger/sqlite.ts'
import { readLedger, readLedgerAt } from '../../ledger/view.ts'
import type { LedgerView } from '../../model/view.ts'
import { openRoom, type Room } from '../room.ts'
import { viewsInThread } from './thread-views.ts'

let folder = ''
let ledger: Ledger
let room: Room

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-thread-'))
  const now = () => new Date().toISOString()
  ledger = openSqliteLedger({ file: join(folder, 'room.db'), create: true, version: 'test', now })
  await addReport(ledger, 'Venn said 12 were killed. Another 40 were hurt.')
  room = await openRoom(ledger, { name: 'room.db', version: 'test', openViews: viewsInThread('test') })
})

afterEach(async () => {
  await room.close()
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

async function addReport(to: Ledger, text: string): Promise<void> {
  const { extraction, raw } = makeExtraction({ key: text, publisher: 'Echo', published: '2031-03-04', text })
  await to.add(extraction, raw)
}

const spread = (view: LedgerView): unknown => Object.entries(view).map(([name, part]) => [name, [...part]])
const isRight = async () => expect(spread(room.reading.view)).toEqual(spread(await readLedger(ledger)))

const figure = (number: number): string =>
  [...room.reading.view.figures.values()].find(({ quantity }) => quantity.low === number)?.id ?? ''

const say = (verdict: 'accept' | 'reject', about: string) =>
  room.change((own) => {
    const nothing = { by: 'Ann', note: null, field: null, to: null, targets: [], supersedes: null, claim: null }
    return own.assess(draftAssessment({ ...nothing, verdict, about }, room.reading.view), null)
  })

test('whatever is written, the reading is what the ledger read anew gives', async () => {
  await say('accept', figure(12))
  await isRight()
  await say('reject', figure(40))
  await isRight()
  await room.change((own) => addReport(own, 'Venn said 17 were killed.'))
  await isRight()
  await say('reject', figure(17))
  await say('accept', figure(12)).catch(() => {})
  await isRight()
})

test('what is appended between the first reading and the first question of the thread is not lost', async () => {
  const first = await readLedgerAt(ledger)
  await addReport(ledger, 'Venn said 17 were killed.')
  const views = viewsInThread('test')(ledger, first)
  expect(spread(await views.read())).toEqual(spread(await readLedger(ledger)))
  await views.stop()
})

test('a thread that could not read is begun anew', async () => {
  const first = await readLedgerAt(ledger)
  let name = join(folder, 'not-there.db')
  const moved: Ledger = {
    ...ledger,
    get name() {
      return name
    },
  }
  const views = viewsInThread('test')(moved, first)
  await expect(views.read()).rejects.toThrow('no ledger')
  name = ledger.name
  await addReport(ledger, 'Venn said 17 were killed.')
  expect(spread(await views.read())).toEqual(spread(await readLedger(ledger)))
  await views.stop()
})

test('one that is stopped settles with what is known', async () => {
  const first = await readLedgerAt(ledger)
  const views = viewsInThread('test')(ledger, first)
  await addReport(ledger, 'Venn said 17 were killed.')
  const read = views.read()
  await views.stop()
  expect((await read).documents.length).toBeGreaterThan(0)
  expect(await views.read()).toBe(await read)
})
