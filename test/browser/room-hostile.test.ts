import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, launchChromium } from './chromium.ts'
import { hostileReports, payloads } from './hostile-reports.ts'
import { type ServedRoom, serveRoom } from './serve.ts'
import { overflowOf, visit } from './visit.ts'

const COUNT = 300

interface Listed {
  readonly items: readonly { readonly id: string }[]
}

describe.skipIf(chromiumPath === null)('300 hostile reports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'))
  let browser: Browser
  let room: ServedRoom

  beforeAll(async () => {
    const file = join(folder, 'hostile.jsonl')
    writeFileSync(file, hostileReports(COUNT))
    room = await serveRoom('hostile', file)
    browser = await launchChromium()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    room?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const idsOf = async (path: string, count: number): Promise<string[]> => {
    const { items } = (await (await fetch(`${room.url}/api/v1${path}?limit=${count}`)).json()) as Listed
    return items.map(({ id }) => id)
  }

  /** Opens a page, lets everything come, and touches what it holds. */
  async function look(path: string): Promise<void> {
    const { page, complaints, close } = await visit(browser, room.url + path, {
      viewport: { width: 1000, height: 900 },
    })
    for (const link of (await page.locator('main a, main button, main [tabindex]').all()).slice(0, 12))
      await link.hover({ timeout: 1000 }).catch(() => {})
    expect(await page.evaluate('globalThis.ran'), path).toBeUndefined()
    expect(await page.locator('main script, main iframe, main object, main img, main style').count(), path).toBe(0)
    expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count(), path).toBe(0)
    expect(await overflowOf(page), path).toBe(0)
    expect(complaints, path).toEqual([])
    await close()
  }

  test.each(['/', '/questions', '/sources', '/reports', '/contradictions', '/map', '/timeline'])(
    '%s shows them as text',
    (path) => look(path),
    120_000,
  )

  test('a search for a script finds text', () => look(`/search?q=${encodeURIComponent('<script> onerror')}`), 120_000)

  test.each(['/questions', '/sources'])(
    'each one of %s shows them as text',
    async (path) => {
      for (const id of await idsOf(path, 4)) await look(`${path}/${encodeURIComponent(id)}`)
    },
    240_000,
  )

  test('a report shows them as text, whatever its title', async () => {
    for (const id of await idsOf('/documents', 6)) await look(`/reports/${encodeURIComponent(id)}`)
  }, 240_000)

  test('where text is taken for markup they do run', async () => {
    const page = await browser.newPage()
    let ran = 0
    for (const payload of payloads) {
      await page.setContent(payload)
      await page.waitForTimeout(30)
      if ((await page.evaluate('globalThis.ran')) !== undefined) ran += 1
      await page.goto('about:blank')
    }
    expect(ran).toBeGreaterThan(5)
    await page.close()
  })

  test('their words are there to be read', async () => {
    const { page, close } = await visit(browser, `${room.url}/reports`)
    expect(await page.locator('main').textContent()).toContain('<script>')
    await close()
  })
})
