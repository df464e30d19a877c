import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page with everything that it complained of: errors, and what its policy refused. */
export interface Visit {
  readonly page: Page
  readonly complaints: readonly string[]
  close(): Promise<void>
}

export interface VisitOptions extends BrowserContextOptions {
  /** A script that runs before any of the page's own. */
  readonly before?: string
}

/** Opens an address in a browser that knows nothing of earlier visits, and waits until the page's content is there. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { before, ...rest } = options
  const context = await browser.newContext({ reducedMotion: 'reduce', ...rest })
  if (before !== undefined) await context.addInitScript(before)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  await isReady(page)
  return { page, complaints, close: () => context.close() }
}

/** Waits until nothing on the page is loading any more. */
export async function isReady(page: Page): Promise<void> {
  await page.waitForSelector('main h1')
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
}

/** What axe finds against WCAG 2.2 AA and its own best practice: nothing, or rule and place. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate<string[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then((result) => result.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')))`,
  )
}

/** How far the page runs off its side, in pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth').then((over) => Math.max(0, over))

/** The looks in which every page is checked. */
export const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width, viewport: { width, height: 900 } })),
)
