import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, launchChromium } from './chromium.ts'
import { type ServedRoom, serveRoom } from './serve.ts'
import { axeFindings, LOOKS, overflowOf, type Visit, visit } from './visit.ts'

const COUNT = 130

/** So many reports that answer one question, each another number on another day by another council. */
const reports = Array.from({ length: COUNT }, (_, index) => {
  const [day, month] = [1 + (index % 28), 5 + Math.floor(index / 28)]
  const monthName = ['May', 'June', 'July', 'August', 'September'][month - 5]
  return {
    id: `many-${index}`,
    title: `Count ${index}`,
    publisher: `Paper ${index % 9}`,
    published: `2031-0${month}-${String(day).padStart(2, '0')}`,
    text: `${100 + ((index * 7) % 131)} people were missing in Ostrel on ${day} ${monthName} 2031, the council of district ${index} said.`,
  }
})

describe.skipIf(chromiumPath === null)('a question of many claims', () => {
  let browser: Browser
  let room: ServedRoom
  let folder: string
  let id: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-many-'))
    const file = join(folder, 'many.jsonl')
    writeFileSync(file, reports.map((report) => `${JSON.stringify(report)}\n`).join(''))
    room = await serveRoom('many', file)
    browser = await launchChromium()
    const { items } = (await (await fetch(`${room.url}/api/v1/questions`)).json()) as { items: { id: string }[] }
    id = items[0]?.id ?? ''
  })

  afterAll(async () => {
    await browser?.close()
    room?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(rest = '', options: Parameters<typeof visit>[2] = {}): Promise<Visit> {
    const address = `${room.url}/questions/${id}${rest}`
    const opened = await visit(browser, address, { viewport: { width: 1280, height: 900 }, ...options })
    await opened.page.waitForSelector('.chart .point')
    return opened
  }

  const rows = (page: Page) => page.locator('table.claims tbody tr[id]')
  const values = (page: Page) => rows(page).locator('.claim-value').allTextContents()
  const more = (page: Page) => page.locator('table.claims + .more')

  test.each(LOOKS)(
    '$colorScheme at $width px: axe finds nothing, nothing complains or runs off the side',
    async (look) => {
      const { page, complaints, close } = await open('', look)
      expect(await axeFindings(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(complaints).toEqual([])
      await close()
    },
  )

  test('the table begins with fifty and goes on when asked, to the last', async () => {
    const { page, close } = await open()
    expect(await page.locator('.question-summary').textContent()).toContain(`${COUNT} claims in ${COUNT} reports`)
    expect(await page.locator('.chart .point').count()).toBe(COUNT)
    expect(await rows(page).count()).toBe(50)
    expect(await more(page).textContent()).toBe('Show 50 more of 80')
    await more(page).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => rows(page).count()).toBe(100)
    expect(await more(page).textContent()).toBe('Show 30 more')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Show 30 more')
    await more(page).click()
    await expect.poll(() => rows(page).count()).toBe(COUNT)
    expect(new Set(await rows(page).evaluateAll((all) => all.map((row) => row.id))).size).toBe(COUNT)
    await close()
  })

  test('order and filters are those of all claims, not of the rows that are there', async () => {
    const { page, close } = await open()
    await page.getByRole('button', { name: 'Value' }).click()
    await expect.poll(async () => (await values(page)).slice(0, 3)).toEqual(['100', '101', '102'])
    await page.getByRole('button', { name: 'Value' }).click()
    await expect.poll(async () => (await values(page)).slice(0, 3)).toEqual(['230', '229', '228'])
    await page.getByLabel('From', { exact: true }).fill('2031-09-01')
    await expect.poll(() => rows(page).count()).toBeLessThan(50)
    const shown = await rows(page).count()
    expect(await page.locator('.chart .point:not(.out)').count()).toBe(shown)
    expect(await page.locator('.filter-end').textContent()).toContain(`${shown} of ${COUNT} claims`)
    expect((await values(page)).map(Number)).toEqual((await values(page)).map(Number).toSorted((a, b) => b - a))
    await close()
  })

  test('a figure whose row is not there says its sentence, and leads to its row', async () => {
    const { page, complaints, close } = await open()
    await page.locator('.chart .point[tabindex="0"]').focus()
    await page.keyboard.press('End')
    const last = page.locator('.chart .point:focus')
    await expect.poll(() => last.getAttribute('aria-label')).toContain('the council of district')
    expect(await page.locator('.chart-card q').textContent()).toContain('people were missing in Ostrel')
    const claim = await last.getAttribute('data-claim')
    expect(await page.locator(`tr[id="${claim}"]`).count()).toBe(0)
    await page.keyboard.press('Enter')
    const row = page.locator('tr[aria-current]')
    await row.waitFor()
    expect(await row.getAttribute('id')).toBe(claim)
    expect(await rows(page).count()).toBe(51)
    const box = await row.boundingBox()
    expect(box && box.y > 0 && box.y < 900).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  test('a link to a claim opens at its row; once the rows between are there it stands among them', async () => {
    const { items } = (await (await fetch(`${room.url}/api/v1/questions/${id}/claims?limit=1&sort=-asOf`)).json()) as {
      items: { id: string }[]
    }
    const { page, close } = await open(`#${items[0]?.id}`)
    expect(await page.locator('.further').count()).toBe(1)
    await more(page).click()
    await expect.poll(() => rows(page).count()).toBe(101)
    await more(page).click()
    await expect.poll(() => rows(page).count()).toBe(COUNT)
    expect(await page.locator('.further').count()).toBe(0)
    expect(await rows(page).last().getAttribute('aria-current')).toBe('true')
    await close()
  })

  test('the table is saved with every claim that passes, in the order shown', async () => {
    const { page, close } = await open('?sort=-value&repeats=no')
    await page.locator('.over-time').getByRole('button', { name: 'Copy or save' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save table as CSV' }).click(),
    ])
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(COUNT + 1)
    expect(lines[1]?.startsWith('230,')).toBe(true)
    await close()
  })

  test('a map of places that no gazetteer knows says so, and draws no world', async () => {
    const { page, complaints, close } = await visit(browser, `${room.url}/map`)
    expect(await page.locator('main').textContent()).toContain('there is nothing to draw')
    expect(await page.locator('.map-list').textContent()).toContain('Ostrel')
    expect(await page.locator('.map-box').count()).toBe(0)
    await page.getByRole('button', { name: 'Copy or save' }).click()
    expect(await page.locator('.menu-list:not([hidden]) button').allTextContents()).not.toContain('Save chart as SVG')
    expect(await axeFindings(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
})
