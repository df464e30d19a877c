import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, launchChromium } from './chromium.ts'
import { type ServedRoom, serveRoom } from './serve.ts'
import { axeFindings, overflowOf, visit } from './visit.ts'

const shared = join(import.meta.dirname, '../../../shared')
const seeds = join(shared, 'seeds')
const manifest = join(shared, 'gold/seeds/manifest.jsonl')

interface Listed {
  readonly items: readonly { readonly id: string }[]
}

/** Real reports, where they stand beside the checkout: only how the pages hold, no word of them. */
describe.skipIf(chromiumPath === null || !existsSync(manifest))('the reading room on real reports', () => {
  let browser: Browser
  let room: ServedRoom
  let report: string

  beforeAll(async () => {
    room = await serveRoom('real', seeds, '--manifest', manifest)
    browser = await launchChromium()
    const { items } = (await (await fetch(`${room.url}/api/v1/documents`)).json()) as Listed
    report = items[0]?.id ?? ''
  })

  afterAll(async () => {
    await browser?.close()
    room?.close()
  })

  const paths = [
    '/',
    '/questions',
    '/sources',
    '/reports',
    '/contradictions',
    '/map',
    '/timeline',
    '/search?q=soldiers',
  ]
  const looks = [
    { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 320, height: 900 } },
  ] as const

  test.each([...paths, 'report'].flatMap((path) => looks.map((look) => ({ path, look, width: look.viewport.width }))))(
    '$path at $width px: axe finds nothing, nothing complains',
    async ({ path, look }) => {
      const address = path === 'report' ? `/reports/${report}` : path
      const { page, complaints, close } = await visit(browser, room.url + address, look)
      await page.waitForLoadState('networkidle')
      expect(await axeFindings(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(complaints).toEqual([])
      await close()
    },
  )

  test('every claim of two of them can be stepped to, and its words are painted', async () => {
    const { items } = (await (await fetch(`${room.url}/api/v1/documents`)).json()) as Listed
    for (const { id } of items.slice(0, 2)) {
      const { page, complaints, close } = await visit(browser, `${room.url}/reports/${id}`, looks[0])
      const count = await page.locator('.note').count()
      const seen = new Set<string>()
      for (let step = 0; step < count; step++) {
        await page.keyboard.press('n')
        seen.add(new URL(page.url()).hash)
        const painted = await page.evaluate<boolean>(
          `['selected-figure', 'selected-event', 'selected-words'].some((name) => [...(CSS.highlights.get(name) ?? [])].some((range) => String(range) !== ''))`,
        )
        expect(painted).toBe(true)
      }
      expect(seen.size).toBe(count)
      expect(complaints).toEqual([])
      await close()
    }
  })
})
