import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeExtraction } from '../ledger/ledger.fixture.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { openSqliteLedger } from '../ledger/sqlite.ts'
import { openRoom } from './room.ts'

let folder: string
let ledger: Ledger

const open = (): Ledger =>
  openSqliteLedger({
    file: join(folder, 'room.db'),
    create: true,
    version: 'test',
    now: () => '2031-03-05T10:00:00Z',
  })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-room-'))
  ledger = open()
})

afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

const addReport = async (to: Ledger, text: string): Promise<void> => {
  const { extraction, raw } = makeExtraction({ text })
  await to.add(extraction, raw)
}

const openHere = () => openRoom(ledger, { name: 'room.db', version: 'test' })

test('a change settles when the reading has it, and those who listen are told', async () => {
  const room = await openHere()
  const told: number[] = []
  const stop = room.listen((seq) => told.push(seq))
  const before = room.reading
  await room.change((own) => addReport(own, 'Fire kills 12, chief says.'))
  expect(before.view.documents).toHaveLength(0)
  expect(room.reading.view.documents).toHaveLength(1)
  expect([before.seq, room.reading.seq, told]).toEqual([0, 1, [1]])
  stop()
  await room.change((own) => addReport(own, 'Fire kills 13, chief says.'))
  expect(told).toEqual([1])
})

test('changes are made one after another, and one that fails holds up none', async () => {
  const room = await openHere()
  const order: string[] = []
  const slow = room.change(async (own) => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    await addReport(own, 'Fire kills 12, chief says.')
    order.push('slow')
  })
  const failing = room.change(() => Promise.reject(new Error('no room on the disk')))
  const fast = room.change(async (own) => {
    await addReport(own, 'Fire kills 13, chief says.')
    order.push('fast')
  })
  await expect(failing).rejects.toThrow('no room on the disk')
  await Promise.all([slow, fast])
  expect(order).toEqual(['slow', 'fast'])
  expect(room.reading.seq).toBe(2)
})

test('what another process adds is read when asked for, and nothing is read where nothing came', async () => {
  const room = await openHere()
  const before = room.reading
  await room.refresh()
  expect(room.reading).toBe(before)
  const other = open()
  await addReport(other, 'Fire kills 12, chief says.')
  await other.close()
  await room.refresh()
  expect(room.reading.view.documents).toHaveLength(1)
})

test('the revision is the same after a restart', async () => {
  await addReport(ledger, 'Fire kills 12, chief says.')
  const first = await openHere()
  const again = await openHere()
  expect([first.reading.seq, again.reading.seq]).toEqual([1, 1])
})

test('a room that is closed reads nothing more', async () => {
  const room = await openHere()
  const before = room.reading
  await room.close()
  expect(room.closing.aborted).toBe(true)
  await addReport(ledger, 'Fire kills 12, chief says.')
  await room.refresh()
  expect(room.reading).toBe(before)
})
