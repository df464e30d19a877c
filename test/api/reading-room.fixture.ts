import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AppSettings, createApp, usualRate } from '../../src/api/app.ts'
import type { BuiltPages } from '../../src/api/pages.ts'
import { openRoom, type Room } from '../../src/api/room.ts'
import { listen } from '../../src/api/server.ts'
import { addInputs } from '../../src/cli/add.ts'
import { openInputs } from '../../src/cli/input/read-inputs.ts'
import { makeTerminal } from '../../src/cli/terminal/terminal.fixture.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { openSqliteLedger } from '../../src/ledger/sqlite.ts'

/** A server of its own on a ledger of its own, on a port of the system's choice. */
export interface TestRoom {
  readonly base: string
  readonly port: number
  readonly room: Room
  readonly ledger: Ledger
  close(): Promise<void>
}

const builtFile = (text: string, type: string, hashed: boolean) => ({
  body: new TextEncoder().encode(text),
  gzipped: null,
  type,
  hashed,
})

/** What a build leaves, as far as serving goes. */
export const fewPages: BuiltPages = new Map([
  [
    '/index.html',
    builtFile('<!doctype html><link rel=icon href=data:,><title>Onrecord</title>', 'text/html; charset=utf-8', false),
  ],
  ['/assets/index-1a2b3c4d.js', builtFile('export {}', 'text/javascript; charset=utf-8', true)],
])

export interface TestRoomSettings extends Partial<AppSettings> {
  /** Folders of reports that are read and extracted. */
  readonly folders?: readonly string[]
  /** Puts more into the ledger before it is opened. */
  readonly fill?: (ledger: Ledger) => Promise<void>
}

export async function serveRoom({ folders = [], fill, ...settings }: TestRoomSettings = {}): Promise<TestRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-room-'))
  const now = () => new Date(Date.UTC(2031, 2, 5)).toISOString()
  const ledger = openSqliteLedger({ file: join(folder, 'room.db'), create: true, version: 'test', now })
  if (folders.length) await addInputs(ledger, openInputs(folders, null), makeTerminal({}).terminal)
  await fill?.(ledger)
  const room = await openRoom(ledger, { name: 'room.db', version: 'test' })
  const app = createApp(room, {
    host: '127.0.0.1',
    address: null,
    token: null,
    pages: fewPages,
    rate: usualRate,
    now: () => performance.now(),
    ...settings,
  })
  const server = await listen(app, '127.0.0.1', 0)
  return {
    base: `http://127.0.0.1:${server.port}`,
    port: server.port,
    room,
    ledger,
    async close() {
      await server.stop()
      await ledger.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

/** A request with headers that `fetch` would set itself. */
export const rawRequest = (
  { port }: TestRoom,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
