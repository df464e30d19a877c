import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeExtraction, type Report } from '../ledger/ledger.fixture.ts'
import { openSqliteLedger } from '../ledger/sqlite.ts'
import { createApi } from './api.ts'
import type { Intake } from './intake.ts'
import { openRoom, type Room } from './room.ts'

/** A room on a ledger of its own, with its API and what it answers. */
export interface TestRoom {
  readonly room: Room
  readonly file: string
  /** The JSON at a path; throws where the answer is a problem. */
  get<T>(path: string): Promise<T>
  send(path: string, body: unknown): Promise<Response>
  request(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

const place = { id: 'p-brackwell', name: 'Brackwell', lat: 51.5, lon: -1.2, precision: 'exact' } as const

/** Opens a room on these reports, whose figures are of Brackwell. */
export async function openTestRoom(reports: readonly Report[], intake?: Intake): Promise<TestRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-api-'))
  const file = join(folder, 'room.db')
  const ledger = openSqliteLedger({ file, create: true, version: 'test', now: () => new Date().toISOString() })
  for (const report of reports) {
    const { extraction, raw } = makeExtraction(report)
    await ledger.add({ ...extraction, figures: extraction.figures.map((figure) => ({ ...figure, place })) }, raw)
  }
  const room = await openRoom(ledger, { name: 'room.db', version: 'test', ...(intake && { intake }) })
  const api = createApi(room)
  const request = async (path: string, init: RequestInit = {}) => api.request(path, init)
  return {
    room,
    file,
    request,
    async get<T>(path: string) {
      const response = await request(path)
      const body = await response.text()
      if (response.status !== 200) throw new Error(`${path} answers ${response.status}: ${body}`)
      return JSON.parse(body) as T
    },
    send: (path, body) =>
      request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    async close() {
      await room.jobs.stop()
      await ledger.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
