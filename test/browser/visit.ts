import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** How many times slower than this machine the pages run: `PAGES_SLOWER=8` shows what depends on its speed. */
const slower = Number(process.env['PAGES_SLOWER'] ?? 1)
/** Milliseconds that each answer then takes longer, for each time slower. */
const LATENCY = 40
/** Up to how many milliseconds each request is held back, none as long as the next: `PAGES_UNEVEN=800` shows what depends on which answer comes first. */
const uneven = Number(process.env['PAGES_UNEVEN'] ?? 0)

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
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...rest,
  })
  if (before !== undefined) await context.addInitScript(before)
  if (uneven > 0) await holdBack(context)
  return visitIn(context, url)
}

/** Opens an address in a browser that may have been there before. */
export async function visitIn(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  if (slower > 1) await slowDown(page)
  await page.goto(url)
  await isReady(page)
  return { page, complaints, close: () => context.close() }
}

const holdBack = (context: BrowserContext): Promise<unknown> =>
  context.route('**/*', async (route) => {
    await sleep(Math.random() * uneven)
    await route.fallback()
  })

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await session.send('Network.enable')
  const rates = { latency: LATENCY * slower, downloadThroughput: -1, uploadThroughput: -1 }
  await session.send('Network.emulateNetworkConditions', { offline: false, ...rates })
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

/** What is wrong with a page as it stands: what axe finds, how far it runs off its side, what it complained of. */
export async function faultsOf({ page, complaints }: Visit): Promise<string[]> {
  const [found, over] = [await axeFindings(page), await overflowOf(page)]
  return [...found, ...(over > 0 ? [`runs ${over} px off the side`] : []), ...complaints]
}

/** The lines of the table that a page, or the part of it named, saves as CSV; the first opens with a byte order mark. */
export async function savedTable(page: Page, part: Page | Locator = page): Promise<string[]> {
  await part.getByRole('button', { name: 'Copy or save' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save table as CSV' }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
}

/** The looks in which every page is checked. */
export const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width, viewport: { width, height: 900 } })),
)

/** Before a page: notes what moves on it while it loads, for `shiftOf`. */
export const noteShifts = `globalThis.shifts = new PerformanceObserver((list) => note(list.getEntries()))
globalThis.moved = 0
globalThis.note = (entries) => { for (const { value, hadRecentInput } of entries) if (!hadRecentInput) moved += value }
shifts.observe({ type: 'layout-shift', buffered: true })`

/** How much has moved on the page so far, as the browser measures it (cumulative layout shift). */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
    note(shifts.takeRecords())
    resolve(moved)
  })))`)
