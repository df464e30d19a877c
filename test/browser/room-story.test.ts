import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, launchChromium } from './chromium.ts'
import { exampleReports, onrecord, type ServedRoom, serveRoom } from './serve.ts'
import { axeFindings, isReady, LOOKS, overflowOf, visit } from './visit.ts'

describe.skipIf(chromiumPath === null)('the start page', () => {
  let browser: Browser
  let room: ServedRoom

  beforeAll(async () => {
    room = await serveRoom('river-flood', exampleReports)
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    room?.close()
  })

  test.each(LOOKS)(
    '$colorScheme at $width px: axe finds nothing, nothing complains or runs off the side',
    async (look) => {
      const { page, complaints, close } = await visit(browser, `${room.url}/`, look)
      expect(await axeFindings(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(complaints).toEqual([])
      await close()
    },
  )

  test('it says what the ledger holds, and each part leads on', async () => {
    const { page, close } = await visit(browser, `${room.url}/`)
    expect(await page.locator('h1').textContent()).toBe('River flood')
    expect(await page.locator('.lead').first().textContent()).toMatch(/4 reports, published .* hold \d+ figures/)
    for (const name of ['Questions', 'Contradicted', 'Who speaks most', 'First events', 'Reports'])
      expect(await page.getByRole('heading', { name, exact: true, level: 2 }).count()).toBe(1)
    const card = page.locator('.question-card').first()
    expect(await card.locator('svg').getAttribute('aria-label')).toMatch(/^\d+ figures: .+–.+/)
    const words = await card.locator('h3').textContent()
    await card.click()
    await page.waitForURL(/\/questions\/q-/)
    await isReady(page)
    expect(await page.locator('h1').textContent()).toBe(words)
    await page.goBack()
    const speaker = page.locator('.speakers tbody th a').first()
    const name = await speaker.textContent()
    await speaker.click()
    await page.waitForURL(/\/sources\//)
    await isReady(page)
    expect(await page.locator('h1').textContent()).toBe(name)
    await close()
  })

  /** A visit of its own in a browser that may have been here before. */
  async function come(context: BrowserContext): Promise<Page> {
    const page = await context.newPage()
    await page.goto(`${room.url}/`)
    await isReady(page)
    return page
  }

  test('what came since the last visit is said, until the reader has seen it', async () => {
    const context = await browser.newContext()
    const first = await come(context)
    expect(await first.locator('.since, .since-nothing').count()).toBe(0)
    await first.close()
    const second = await come(context)
    expect(await second.locator('.since-nothing').textContent()).toContain('Nothing new since your last visit')
    await second.close()

    const report = { publisher: 'The Arden Post', title: 'Levee fails at Oxmoor', published: '2025-05-20' }
    const file = join(room.folder, 'later.jsonl')
    writeFileSync(file, JSON.stringify({ ...report, text: 'Mayor Orla Venn said 14 people were injured in Oxmoor.' }))
    onrecord('add', file, '--ledger', room.ledger)
    const story = async () => (await fetch(`${room.url}/api/v1/story`)).text()
    await expect.poll(story, { timeout: 20_000 }).toContain('Oxmoor')

    const third = await come(context)
    const since = third.locator('.since')
    expect(await since.textContent()).toContain('1 report')
    expect(await since.textContent()).toContain('Levee fails at Oxmoor')
    await third.reload()
    await isReady(third)
    expect(await since.textContent()).toContain('Levee fails at Oxmoor')
    expect(await axeFindings(third)).toEqual([])
    await third.getByRole('button', { name: 'I have seen this' }).click()
    await third.locator('.since-nothing').waitFor()
    await context.close()
  })

  test('a page that is open is told that the ledger has grown, and shows it when asked', async () => {
    const { page, close } = await visit(browser, `${room.url}/`)
    const file = join(room.folder, 'latest.jsonl')
    writeFileSync(
      file,
      JSON.stringify({
        publisher: 'The Arden Post',
        title: 'Pumps arrive',
        text: 'Mayor Orla Venn said 3 people were injured.',
      }),
    )
    onrecord('add', file, '--ledger', room.ledger)
    const button = page.getByRole('button', { name: 'Show what is new' })
    await button.waitFor({ timeout: 20_000 })
    expect(await page.locator('.report-list').textContent()).not.toContain('Pumps arrive')
    await button.click()
    await page.locator('.report-list').getByText('Pumps arrive').waitFor()
    await button.waitFor({ state: 'detached' })
    await close()
  })
})
