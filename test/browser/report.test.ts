import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, launchChromium } from './chromium.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-report-'))
const report = join(folder, 'report.html')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const run = (...args: string[]): string =>
  execFileSync(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

describe.skipIf(chromiumPath === null)('the report in a real browser', () => {
  let browser: Browser

  beforeAll(async () => {
    const ledger = join(folder, 'story.db')
    run('add', join(root, 'examples/river-flood'), '--ledger', ledger)
    run('report', '--ledger', ledger, '--out', report)
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('words without end stay on a narrow page', async () => {
    const word = 'Brackwell'.repeat(40)
    const row = { publisher: word, title: word, text: `Orla ${word} said 12 people were killed. See https://${word}.` }
    writeFileSync(
      join(folder, 'long.jsonl'),
      JSON.stringify({ ...row, text: `${row.text} Police said 9 were killed.` }),
    )
    const ledger = join(folder, 'long.db')
    const out = join(folder, 'long.html')
    run('add', join(folder, 'long.jsonl'), '--ledger', ledger)
    run('report', '--ledger', ledger, '--out', out, '--title', word)
    const page = await browser.newPage({ viewport: { width: 320, height: 900 } })
    await page.goto(pathToFileURL(out).href)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.close()
  })

  /** Opens the report and notes every request and every complaint of the page. */
  async function open(
    options: Parameters<Browser['newPage']>[0],
  ): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
    const page = await browser.newPage(options)
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(pathToFileURL(report).href)
    return { page, requests, complaints }
  }

  test('works without JavaScript and asks for nothing but itself', async () => {
    const { page, requests, complaints } = await open({ javaScriptEnabled: false })
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('svg').count()).toBeGreaterThan(0)
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    expect(requests).toHaveLength(1)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('every link inside the page leads somewhere', async () => {
    const { page } = await open({ javaScriptEnabled: false })
    const targets = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(targets.length).toBeGreaterThan(5)
    const html = readFileSync(report, 'utf8')
    expect(targets.filter((target) => !html.includes(`id="${target.slice(1)}"`))).toEqual([])
    await page.close()
  })

  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1280].map((width) => ({ colorScheme, width })),
  )

  test.each(looks)(
    '$colorScheme at $width px: axe finds nothing and nothing runs off the side',
    async ({ colorScheme, width }) => {
      const { page, complaints } = await open({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
      await page.evaluate(axe)
      const found = await page.evaluate<string[]>(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then((result) => result.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')))`,
      )
      expect(found).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
      expect(complaints).toEqual([])
      await page.close()
    },
  )
})
