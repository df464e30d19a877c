import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { exampleReports } from './serve.ts'
import { faultsOf, LOOKS, type Visit, type VisitOptions } from './visit.ts'

describe.skipIf(chromiumPath === null)('the page of a question', () => {
  const room = openRoom('river-flood', exampleReports)
  /** Asked about those missing: it has an update, retellings, a denial and two origins. */
  let path: string

  beforeAll(async () => {
    path = `/questions/${await room.firstOf('/questions?q=missing')}`
  })

  async function open(search = '', options: VisitOptions = {}): Promise<Visit> {
    const opened = await room.visit(path + search, options)
    await opened.page.waitForSelector('.chart .point')
    return opened
  }

  const rows = (page: Page) => page.locator('table.claims tbody tr')
  const search = (page: Page) => new URL(page.url()).searchParams

  test.each(LOOKS)(
    '$colorScheme at $width px: axe finds nothing, nothing complains or runs off the side',
    async (look) => {
      const opened = await open('', look)
      await expect.poll(() => faultsOf(opened)).toEqual([])
    },
  )

  test('no day stands twice on the axis', async () => {
    const { page } = await open()
    const days = await page.locator('.chart .x-axis.label text').allTextContents()
    expect(days.length).toBeGreaterThan(3)
    expect(new Set(days).size).toBe(days.length)
  })

  test('pointing at a figure shows its sentence, and a click goes to its row', async () => {
    const { page } = await open()
    const mark = page.locator('.chart .point').first()
    const claim = await mark.getAttribute('data-claim')
    await mark.hover()
    const words = await page.locator(`[id="${claim}"] q`).textContent()
    await expect.poll(() => page.locator('.chart-card q').textContent()).toBe(words)
    await mark.click()
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${claim}`)
    await expect.poll(() => page.locator('tr[aria-current]').getAttribute('id')).toBe(claim)
  })

  test('the arrow keys move through the figures, and each says its sentence', async () => {
    const { page } = await open()
    await page.locator('.chart .point[tabindex="0"]').focus()
    const heard: (string | null)[] = []
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home']) {
      await page.keyboard.press(key)
      const label = await page.evaluate<string | null>('document.activeElement.getAttribute("aria-label")')
      const sentence = await page.locator('.chart-card q').textContent()
      expect(label).toContain(sentence?.trim())
      heard.push(label)
    }
    expect(new Set(heard).size).toBe(4)
    await expect.poll(() => page.locator('.chart .point[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.chart-card').count()).toBe(0)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('tr[aria-current]').count()).toBe(1)
  })

  test('filters choose in chart and table alike, stand in the address, and are let go at once', async () => {
    const { page } = await open()
    const all = await rows(page).count()
    await page.locator('.filters fieldset').first().locator('button').last().click()
    await expect.poll(() => rows(page).count()).toBeLessThan(all)
    const few = await rows(page).count()
    expect(few).toBeGreaterThan(0)
    await expect.poll(() => page.locator('.chart .point:not(.out)').count()).toBe(few)
    await expect.poll(() => search(page).get('side')).not.toBeNull()
    await page.reload()
    await page.waitForSelector('.chart .point')
    await expect.poll(() => rows(page).count()).toBe(few)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => rows(page).count()).toBe(all)
    await expect.poll(() => search(page).size).toBe(0)
    await page.getByLabel('With retellings').uncheck()
    await expect.poll(() => page.locator('.retold-row').count()).toBe(0)
    await expect.poll(() => rows(page).count()).toBeLessThan(all)
  })

  test('dragging across the chart chooses a stretch of time', async () => {
    const { page } = await open()
    const box = await page.locator('.chart-box').boundingBox()
    if (!box) throw new Error('the chart is not there')
    await page.mouse.move(box.x + 200, box.y + 200)
    await page.mouse.down()
    await page.mouse.move(box.x + 500, box.y + 220, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => search(page).get('to')).not.toBeNull()
    const [from, to] = [search(page).get('from'), search(page).get('to')]
    expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(to! > from!).toBe(true)
    await expect.poll(() => page.getByLabel('From', { exact: true }).inputValue()).toBe(from)
    const shown = () => page.locator('.chart .point:not(.out)').count()
    await expect.poll(async () => (await rows(page).count()) === (await shown())).toBe(true)
  })

  test('as known on a day fewer reports speak, and the page says what is left out', async () => {
    const { page } = await open()
    const all = await rows(page).count()
    await page.getByLabel('As known on', { exact: true }).fill('2025-05-13')
    await page.waitForSelector('.known-on [role="status"]:has-text("Left out")')
    await expect.poll(() => rows(page).count()).toBeLessThan(all)
    await expect.poll(() => search(page).get('asOf')).toBe('2025-05-13')
    await page.getByRole('button', { name: 'Now' }).click()
    await expect.poll(() => rows(page).count()).toBe(all)
    await page.getByLabel('Day on which it was known').focus()
    await page.keyboard.press('Home')
    await expect.poll(() => rows(page).count()).toBeLessThan(all)
    await expect.poll(() => search(page).get('asOf')).not.toBeNull()
  })

  test('another rule gives another estimate', async () => {
    const { page } = await open()
    const before = await page.locator('.ends').textContent()
    await page.locator('.rule select').selectOption('widest')
    await expect.poll(() => page.locator('.ends').textContent()).not.toBe(before)
    await expect.poll(() => search(page).get('rule')).toBe('widest')
  })

  test('headings sort the table, and turn it round', async () => {
    const { page } = await open()
    const values = () => rows(page).locator('.claim-value').allTextContents()
    const before = await values()
    await page.getByRole('button', { name: 'Value' }).click()
    await expect.poll(values).not.toEqual(before)
    const up = await values()
    await page.getByRole('button', { name: 'Value' }).click()
    await expect.poll(values).toEqual(up.toReversed())
    expect(up.toSorted()).toEqual(before.toSorted())
    await expect.poll(() => page.locator('th[aria-sort="descending"]').textContent()).toBe('Value')
  })

  async function save(page: Page, name: string): Promise<Buffer> {
    await page.locator('.over-time').getByRole('button', { name: 'Copy or save' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return readFileSync(await download.path())
  }

  test('the table is saved as it is shown', async () => {
    const { page } = await open('?repeats=no')
    const csv = (await save(page, 'Save table as CSV')).toString('utf8')
    expect(csv.startsWith('\uFEFFwords,low,high')).toBe(true)
    expect(csv.trim().split('\r\n').length).toBe((await rows(page).count()) + 1)
    expect(csv).toContain(`${room.url}/reports/`)
  })

  test('the chart is saved as a picture that needs no style sheet, in both kinds', async () => {
    const { page, complaints } = await open()
    const svg = (await save(page, 'Save chart as SVG')).toString('utf8')
    expect(svg).toContain('<svg')
    expect(svg).toContain('How many')
    expect(svg).not.toMatch(/class=|var\(|<style|href=/)
    const png = await save(page, 'Save chart as PNG')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500)
    expect(complaints).toEqual([])
  })

  test('a figure is copied with its sentence, its origin and an address that opens it', async () => {
    const { page } = await open('', { permissions: ['clipboard-read', 'clipboard-write'] })
    const row = rows(page).first()
    await row.getByRole('button', { name: /^Copy: / }).click()
    await row.getByRole('button', { name: 'Copy with citation' }).click()
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(copied).toContain(await row.locator('.claim-value').textContent())
    expect(copied).toContain((await row.locator('q').textContent())?.trim())
    expect(copied).toContain('Origin: ')
    expect(copied).toMatch(/http:\/\/\S+\/reports\/d-\w+#f-\w+$/)
  })

  test('a link to a claim opens at its row', async () => {
    const { page } = await open()
    const last = await rows(page).last().getAttribute('id')
    const again = await open(`#${last}`)
    const top = await again.page.locator('tr[aria-current]').boundingBox()
    expect(top && top.y > 0 && top.y < 900).toBe(true)
    await again.close()
  })

  test('a question that is not there is said to be missing', async () => {
    const { page } = await room.visit('/questions/q-0000')
    await expect.poll(() => page.locator('h1').textContent()).toBe('No such question')
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('There is no such page')
  })
})
