// node bench/pages.ts 100000   how soon the pages of the reading room stand in Chromium, on a generated ledger of so many claims: the
//                              first page with nothing kept, and from the click to a question's claims and chart, in milliseconds
import type { Page } from 'playwright-core'
import { launchChromium } from '../test/browser/chromium.ts'
import { isReady } from '../test/browser/visit.ts'
import { makeRoomLedger } from './room-ledger.ts'
import { startRoom } from './room-server.ts'

/** How often each page is opened; of the questions of a list, every so-manieth. */
const TIMES = 9
const EVERY = 5
/** How long a hand points at a link before it clicks, in milliseconds. */
const POINTING = 150

const file = await makeRoomLedger(Number(process.argv[2] ?? 100_000))

const server = await startRoom(file)
const url = server.base.replace(/\/api\/v1$/, '')
const browser = await launchChromium()
try {
  const first: number[] = []
  for (let n = 0; n < TIMES; n++) first.push(await openFirst())
  show('first page', first)

  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  show('largest questions, from the start page', await follow(page, '/', '.question-card h3 a', 1, true))
  show('questions of the list, pointed at', await follow(page, '/questions', 'tbody th a', EVERY, true))
  show('questions of the list, by the keyboard', await follow(page, '/questions', 'tbody th a', EVERY, false))
} finally {
  await browser.close()
  await server.stop()
}

/** The start page in a browser that knows nothing of it. */
async function openFirst(): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(url)
  await isReady(page)
  await page.waitForSelector('.question-card')
  const took = performance.now() - start
  await context.close()
  return took
}

/** From the click on each of several links to a question with its claims and its chart painted. */
async function follow(page: Page, from: string, links: string, every: number, pointed: boolean): Promise<number[]> {
  await page.goto(url + from)
  await page.waitForSelector(links)
  const count = Math.min(TIMES * every, await page.locator(links).count())
  const took: number[] = []
  for (let n = 0; n < count; n += every) {
    await page.goto(url + from)
    await page.waitForSelector(links)
    await isReady(page)
    const link = page.locator(links).nth(n)
    if (pointed) await link.hover()
    else await link.focus()
    await page.waitForTimeout(POINTING)
    took.push(await clickAndWait(page, links, n))
  }
  return took
}

/** Clicks, and gives the milliseconds until claims and chart are painted. */
function clickAndWait(page: Page, links: string, n: number): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const start = performance.now()
    document.querySelectorAll(${JSON.stringify(links)})[${n}].click()
    const look = () => {
      if (document.querySelector('table.claims tbody tr') && document.querySelector('.chart .point'))
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
      else setTimeout(look, 4)
    }
    look()
  })`)
}

function show(name: string, took: readonly number[]): void {
  const sorted = took.toSorted((a, b) => a - b).map(Math.round)
  console.log(`${name.padEnd(42)} median ${sorted[sorted.length >> 1]}  of ${sorted.join(' ')}`)
}
