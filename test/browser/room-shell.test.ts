import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { exampleReports } from './serve.ts'
import { axeFindings, isReady, LOOKS, noteShifts, overflowOf, shiftOf, type VisitOptions } from './visit.ts'

const built = join(import.meta.dirname, '../../dist/web')

describe.skipIf(chromiumPath === null)('the frame of the reading room', () => {
  const room = openRoom('river-flood', exampleReports)

  const open = (path: string, options: VisitOptions = {}) =>
    room.visit(path, { viewport: { width: 1280, height: 900 }, ...options })

  const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent.trim()')

  test('the list of keys opens on ?, names them, and gives the focus back', async () => {
    const { page, complaints } = await open('/')
    const first = page.locator('main a').first()
    await first.focus()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    await expect.poll(() => dialog.textContent()).toContain('Next entry of the list')
    await expect.poll(() => axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe((await first.textContent())?.trim())
    expect(complaints).toEqual([])
  })

  test('g and a letter go to a page, and the focus goes to its content', async () => {
    const { page } = await open('/')
    for (const [letter, path] of [
      ['q', '/questions'],
      ['w', '/sources'],
      ['c', '/contradictions'],
      ['s', '/'],
    ] as const) {
      await page.keyboard.press('g')
      await page.keyboard.press(letter)
      await page.waitForURL(room.url + path)
      await isReady(page)
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main')
    }
  })

  test('j and k move through a list, and Enter opens what has the focus', async () => {
    const { page } = await open('/questions')
    const entries = await page.locator('tbody th a').allTextContents()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect.poll(() => focused(page)).toBe(entries[1])
    await page.keyboard.press('k')
    await expect.poll(() => focused(page)).toBe(entries[0])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/questions\/q-/)
    await isReady(page)
    await expect.poll(() => page.locator('h1').textContent()).toBe(entries[0])
  })

  test('/ goes to the search field, where letters are letters', async () => {
    const { page } = await open('/questions')
    await page.keyboard.press('/')
    await page.keyboard.type('gq?missing')
    await expect.poll(() => page.locator('main [data-search]').inputValue()).toBe('gq?missing')
  })

  test('single keys can be switched off, and stay so', async () => {
    const { page } = await open('/questions')
    await page.keyboard.press('?')
    await page.getByLabel('Use single keys').uncheck()
    await page.getByRole('button', { name: 'Close' }).click()
    await page.reload()
    await isReady(page)
    await page.keyboard.press('j')
    await expect.poll(() => page.evaluate('document.activeElement === document.body')).toBe(true)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
  })

  test('the colours that were chosen are there before anything else', async () => {
    const { page } = await open('/', { colorScheme: 'light' })
    await page.locator('label[title="Dark"]').click()
    const dark = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto(`${room.url}/questions`)
    await expect.poll(() => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe(dark)
  })

  test('the first stop of the tab key skips to the page', async () => {
    const { page } = await open('/questions')
    await page.keyboard.press('Tab')
    await expect.poll(() => focused(page)).toBe('Skip to the page')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main')
  })

  test('on a narrow screen the pages wait behind a button', async () => {
    const { page } = await open('/', { viewport: { width: 320, height: 700 } })
    const link = page.getByRole('navigation').getByRole('link', { name: 'Sources' })
    await expect.poll(() => link.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect.poll(() => axeFindings(page)).toEqual([])
    await link.click()
    await page.waitForURL(`${room.url}/sources`)
    await expect.poll(() => link.isVisible()).toBe(false)
  })

  test.each(LOOKS)('an address that leads nowhere says so ($colorScheme, $width px)', async (look) => {
    const { page } = await open('/nowhere', look)
    await expect.poll(() => page.locator('h1').textContent()).toBe('There is no such page')
    await expect.poll(() => axeFindings(page)).toEqual([])
    await expect.poll(() => overflowOf(page)).toBe(0)
    for (const path of ['/map/nowhere', '/questions/a/b']) {
      expect((await page.goto(room.url + path))?.status()).toBe(404)
      await expect.poll(() => page.locator('h1').textContent()).toBe('There is no such page')
    }
    await page.getByRole('link', { name: 'Go to the story' }).click()
    await page.waitForURL(`${room.url}/`)
  })

  test('a server that fails is said to fail, and may be tried again', async () => {
    const { page } = await open('/questions')
    let fails = true
    await page.route('**/api/v1/sources**', (route) => (fails ? route.abort() : route.continue()))
    await page.keyboard.press('g')
    await page.keyboard.press('w')
    const alert = page.getByRole('alert')
    await alert.waitFor({ timeout: 20_000 })
    await expect.poll(() => alert.textContent()).toContain('The server does not answer')
    fails = false
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.locator('tbody tr').first().waitFor()
  })

  test('going back restores the filters, and the title follows', async () => {
    const { page } = await open('/questions?measure=missing')
    const title = await page.title()
    const count = await page.locator('tbody tr').count()
    await page.locator('tbody th a').first().click()
    await page.waitForURL(/\/questions\/q-/)
    await isReady(page)
    await expect.poll(() => page.title()).not.toBe(title)
    await page.goBack()
    await page.waitForURL(/measure=missing/)
    await expect.poll(() => page.locator('tbody tr').count()).toBe(count)
    await expect.poll(() => page.title()).toBe(title)
  })

  test.each([
    ['the start page', async () => '/'],
    ['the questions', async () => '/questions'],
    ['a question', async () => `/questions/${await room.firstOf('/questions')}`],
    ['the sources', async () => '/sources'],
    ['a source', async () => `/sources/${await room.firstOf('/sources')}`],
  ])('nothing moves while %s loads', async (_name, pathOf) => {
    const { page } = await open(await pathOf(), { before: noteShifts })
    await page.waitForLoadState('networkidle')
    expect(await shiftOf(page)).toBeLessThan(0.01)
  })

  /** A browser that is idle when the test says so: `whenIdle()`. */
  const idleWhenTold = `
    globalThis.asked = []
    globalThis.requestIdleCallback = (run) => asked.push(run)
    globalThis.cancelIdleCallback = (which) => void (asked[which - 1] = () => {})
    globalThis.whenIdle = () => asked.splice(0).forEach((run) => run())`

  /** The scripts that the page has loaded so far, as paths of the built pages. */
  const scripts = (page: Page) =>
    page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js'))`,
    )

  test('the script that the start page needs is less than 200 KB compressed', async () => {
    const { page } = await open('/', { before: idleWhenTold })
    const files = await scripts(page)
    const size = files
      .map((path) => gzipSync(readFileSync(join(built, path))).byteLength)
      .reduce((sum, bytes) => sum + bytes, 0)
    expect(files.length).toBeGreaterThan(1)
    expect(size).toBeLessThan(200_000)
  })

  test('what the page of a question needs is loaded once the browser is idle, and not before', async () => {
    const chart = readdirSync(join(built, 'assets')).filter((name) => /^draw-chart.*\.js$/.test(name))
    expect(chart).toHaveLength(1)
    const { page, complaints } = await open('/', { before: idleWhenTold })
    expect(await scripts(page)).not.toContain(`/assets/${chart[0]}`)
    await page.evaluate('whenIdle()')
    await expect.poll(() => scripts(page)).toContain(`/assets/${chart[0]}`)
    expect(complaints).toEqual([])
  })
})
