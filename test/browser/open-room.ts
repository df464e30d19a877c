import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Reports, type ServedRoom, serveRoom } from './serve.ts'
import { type Visit, type VisitOptions, visit } from './visit.ts'

/** A reading room and a Chromium, there for all tests of a file. */
export interface OpenRoom extends Omit<ServedRoom, 'close'> {
  readonly browser: Browser
  /** Opens a path of the room, until the test that asked has finished. */
  visit(path: string, options?: VisitOptions): Promise<Visit>
  /** What the API answers at a path below `/api/v1`. */
  read<T>(path: string): Promise<T>
  /** The id of the first entry of a list of the API. */
  firstOf(path: string): Promise<string>
  /** Has somebody of that name assess. */
  assess(assessment: object): Promise<void>
}

/** Adds reports to a ledger of that name and opens a room on it: before the first test, closed after the last. */
export function openRoom(name: string, ...reports: Reports): OpenRoom {
  let room: ServedRoom
  let browser: Browser

  beforeAll(async () => {
    room = await serveRoom(name, ...reports)
    browser = await launchChromium()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    room?.close()
  })

  const read = async <T>(path: string): Promise<T> => (await (await fetch(`${room.url}/api/v1${path}`)).json()) as T
  return {
    get url() {
      return room.url
    },
    get ledger() {
      return room.ledger
    },
    get folder() {
      return room.folder
    },
    get browser() {
      return browser
    },
    async visit(path, options = {}) {
      const opened = await visit(browser, room.url + path, options)
      onTestFinished(opened.close)
      return opened
    },
    read,
    async firstOf(path) {
      const { items } = await read<{ readonly items: readonly { readonly id: string }[] }>(path)
      return items[0]?.id ?? ''
    },
    async assess(assessment) {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify(assessment)
      const answer = await fetch(`${room.url}/api/v1/assessments`, { method: 'POST', headers, body })
      if (!answer.ok) throw new Error(await answer.text())
    },
  }
}
