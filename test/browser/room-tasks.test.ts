import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { isReady, overflowOf } from './visit.ts'

const root = join(import.meta.dirname, '../..')
const seeds = join(root, '../shared/seeds')
const manifest = join(root, '../shared/gold/seeds/manifest.jsonl')

/** The example story, and the reports it restates where they stand beside the checkout. */
const LEDGERS: readonly (readonly [name: string, ...reports: string[]])[] = [
  ['kursk-2024', join(root, 'examples/kursk-2024')],
  ...(existsSync(manifest) ? [['seeds', seeds, '--manifest', manifest] as const] : []),
]

/** Somebody who has never seen the pages: they begin at the start page and may click three times. */
class Newcomer {
  readonly page: Page
  clicks = 0

  constructor(page: Page) {
    this.page = page
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1
    await what.click()
    await isReady(this.page)
  }

  row(value: string): Locator {
    return this.page
      .locator('table.claims tbody tr')
      .filter({ has: this.page.locator('.claim-value', { hasText: value }) })
  }
}

describe.skipIf(chromiumPath === null).each(LEDGERS)('somebody new to the ledger %s', (name, ...reports) => {
  const room = openRoom(name, ...reports)

  async function solve(task: (reader: Newcomer) => Promise<void>): Promise<void> {
    const { page, complaints } = await room.visit('/', { viewport: { width: 1280, height: 900 } })
    const reader = new Newcomer(page)
    await task(reader)
    expect(reader.clicks).toBeLessThanOrEqual(3)
    expect(complaints).toEqual([])
  }

  const casualties = ({ page }: Newcomer) => page.locator('.question-card', { hasText: 'casualties' }).first()

  test('finds the contradiction about casualties', () =>
    solve(async (reader) => {
      const clash = reader.page.locator('.clash-brief', { hasText: /killed or wounded/ }).first()
      await expect.poll(() => clash.textContent()).toMatch(/3,800.*≠.*300/s)
      await reader.click(clash.locator('.clash-value').first())
      await expect.poll(() => new URL(reader.page.url()).pathname).toMatch(/^\/reports\//)
    }))

  test('finds the sentence behind 20,842', () =>
    solve(async (reader) => {
      await reader.click(casualties(reader))
      const row = reader.row('20,842').first()
      await expect.poll(() => row.locator('q mark').textContent()).toContain('20,842')
      await expect.poll(() => row.locator('.published-by a').getAttribute('href')).toMatch(/^\/reports\/.+#f-/)
    }))

  test('finds who first gave the figure that another outlet rounded', () =>
    solve(async (reader) => {
      await reader.click(casualties(reader))
      const rounded = reader.row('nearly 21,000').first()
      await reader.click(rounded.locator('.relations .repeats a').first())
      const first = reader.page.locator('tr[aria-current]')
      await expect.poll(() => first.locator('.claim-value').textContent()).toBe('20,842')
      await expect.poll(() => first.locator('.origin-cell').textContent()).toContain('Syrskyi')
    }))

  test('sees nothing run off the side of a narrow screen on the pages on the way', async () => {
    const narrow = { viewport: { width: 320, height: 800 } }
    const { page } = await room.visit('/', narrow)
    await expect.poll(() => overflowOf(page)).toBe(0)
    await page.locator('.question-card', { hasText: 'casualties' }).first().click()
    await page.waitForSelector('.chart .point')
    await expect.poll(() => overflowOf(page)).toBe(0)
    await page.locator('.origin-cell a').first().click()
    await page.waitForURL(/\/sources\//)
    await isReady(page)
    await expect.poll(() => overflowOf(page)).toBe(0)
  })

  test('finds what was known on 1 November 2024', () =>
    solve(async (reader) => {
      await reader.click(casualties(reader))
      reader.clicks += 1
      await reader.page.getByLabel('As known on', { exact: true }).fill('2024-11-01')
      await reader.row('20,842').first().waitFor({ state: 'detached' })
      await expect.poll(() => reader.row('17,819').count()).toBeGreaterThan(0)
      await expect.poll(() => reader.page.locator('.known-on [role="status"]').textContent()).toMatch(/Left out: \d/)
    }))
})
