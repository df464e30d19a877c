import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveRoom, type TestRoom } from '../api/reading-room.fixture.ts'
import { chromiumPath, launchChromium } from './chromium.ts'

const token = 'correct-horse-battery'

describe.skipIf(chromiumPath === null)('signing in, in a real browser', () => {
  let room: TestRoom
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    room = await serveRoom({ token })
    browser = await launchChromium()
    page = await browser.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
  })

  afterAll(async () => {
    await browser?.close()
    await room?.close()
  })

  test('a wrong token is told, the right one leads to the page asked for, and it lasts', async () => {
    await page.goto(`${room.base}/questions/q-1`)
    await expect.poll(() => new URL(page.url()).pathname).toBe('/sign-in')
    await page.getByLabel('Token').fill('not the token')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('That is not the token')
    await page.getByLabel('Token').fill(token)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL('**/questions/q-1')
    const status = await page.evaluate(async () => (await fetch('/api/v1/status')).status)
    expect(status).toBe(200)
    expect(complaints).toEqual([])
  })

  test('the documentation is styled, and complains of nothing', async () => {
    await page.goto(`${room.base}/docs`)
    const widest = await page.evaluate<string>('getComputedStyle(document.querySelector("main")).maxWidth')
    expect(widest).not.toBe('none')
    expect(complaints).toEqual([])
  })

  test('a page of another site can neither read nor write', async () => {
    const other = await browser.newPage()
    const elsewhere = await serveRoom()
    await other.goto(`${elsewhere.base}/docs`)
    const tried = await other.evaluate(async (address) => {
      const attempt = (init: RequestInit) =>
        fetch(`${address}/api/v1/status`, init).then(
          (answer) => answer.type,
          () => 'refused',
        )
      return [
        await attempt({}),
        await attempt({ mode: 'no-cors' }),
        await attempt({ method: 'POST', mode: 'no-cors', body: '{}' }),
      ]
    }, room.base)
    expect(tried).toEqual(['refused', 'refused', 'refused'])
    await other.close()
    await elsewhere.close()
  })
})
