import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { axeFindings, faultsOf, LOOKS, savedTable, type Visit, type VisitOptions } from './visit.ts'

const COUNT = 130

/** So many reports that answer one question, each another number on another day by another council. */
const content = Array.from({ length: COUNT }, (_, index) => {
  const [day, month] = [1 + (index % 28), 5 + Math.floor(index / 28)]
  const monthName = ['May', 'June', 'July', 'August', 'September'][month - 5]
  const report = {
    id: `many-${index}`,
    title: `Count ${index}`,
    publisher: `Paper ${index % 9}`,
    published: `2031-0${month}-${String(day).padStart(2, '0')}`,
    text: `${100 + ((index * 7) % 131)} people were missing in Ostrel on ${day} ${monthName} 2031, the council of district ${index} said.`,
  }
  return `${JSON.stringify(report)}\n`
}).join('')

/** Two shares of one whole. */
const shares = [40, 60]
  .map((share, index) => ({
    id: `share-${index}`,
    title: `Wells ${index}`,
    publisher: 'Paper of Quelby',
    published: `2031-05-0${index + 2}`,
    text: `Mayor Orla Venn said ${share} percent of the city's wells were destroyed in Quelby on ${index + 1} May 2031.`,
  }))
  .map((report) => `${JSON.stringify(report)}\n`)
  .join('')

describe.skipIf(chromiumPath === null)('a question of many claims', () => {
  const room = openRoom('many', { file: 'many.jsonl', content }, { file: 'shares.jsonl', content: shares })
  let id: string

  beforeAll(async () => {
    id = await room.firstOf('/questions?q=missing')
  })

  async function open(rest = '', options: VisitOptions = {}): Promise<Visit> {
    const opened = await room.visit(`/questions/${id}${rest}`, options)
    await opened.page.waitForSelector('.chart .point')
    return opened
  }

  const rows = (page: Page) => page.locator('table.claims tbody tr[id]')
  const values = (page: Page) => rows(page).locator('.claim-value').allTextContents()
  const more = (page: Page) => page.locator('table.claims + .more button').first()

  test.each(LOOKS)(
    '$colorScheme at $width px: axe finds nothing, nothing complains or runs off the side',
    async (look) => {
      const opened = await open('', look)
      await expect.poll(() => faultsOf(opened)).toEqual([])
    },
  )

  test('the table begins with fifty and goes on when asked, to the last', async () => {
    const { page } = await open()
    await expect
      .poll(() => page.locator('.question-summary').textContent())
      .toContain(`${COUNT} claims in ${COUNT} reports`)
    await expect.poll(() => page.locator('.chart .point').count()).toBe(COUNT)
    await expect.poll(() => rows(page).count()).toBe(50)
    await expect.poll(() => more(page).textContent()).toBe('Show 50 more of 80')
    await more(page).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => rows(page).count()).toBe(100)
    await expect.poll(() => more(page).textContent()).toBe('Show 30 more')
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Show 30 more')
    await more(page).click()
    await expect.poll(() => rows(page).count()).toBe(COUNT)
    expect(new Set(await rows(page).evaluateAll((all) => all.map((row) => row.id))).size).toBe(COUNT)
  })

  test('all are shown at once when asked, and print says what is left out until then', async () => {
    const { page } = await open()
    const leftOut = page.locator('table.claims ~ .left-out')
    await expect.poll(() => leftOut.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => leftOut.textContent()).toContain('80 more are left out here')
    await expect.poll(() => leftOut.isVisible()).toBe(true)
    await expect.poll(() => more(page).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.locator('table.claims + .more').getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => rows(page).count()).toBe(COUNT)
    await expect.poll(() => leftOut.count()).toBe(0)
  })

  test('print says that claims are filtered, and by what', async () => {
    const { page } = await open('?from=2031-09-01')
    const said = page.locator('.over-time .print-only')
    await expect.poll(() => said.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => said.textContent()).toContain(`${await rows(page).count()} of ${COUNT} claims`)
    await expect.poll(() => said.isVisible()).toBe(true)
    await expect
      .poll(() => page.locator('footer .print-only').textContent())
      .toContain(`/questions/${id}?from=2031-09-01`)
    await page
      .getByRole('link', { name: 'Questions' })
      .first()
      .evaluate((link) => (link as unknown as { click(): void }).click())
    await page.waitForURL(/questions$/)
    await expect.poll(() => page.locator('footer .print-only').textContent()).toMatch(/\/questions$/)
  })

  test('a chart of shares has them on its axis', async () => {
    const { page } = await room.visit(`/questions/${await room.firstOf('/questions?q=share')}`)
    await page.waitForSelector('.chart .point')
    const axis = await page.locator('.chart .y-axis.tick.label text, .chart .y-axis.label text').allTextContents()
    expect(axis.length).toBeGreaterThan(2)
    expect(axis.every((tick) => /^\d+%$/.test(tick))).toBe(true)
  })

  test('order and filters are those of all claims, not of the rows that are there', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Value' }).click()
    await expect.poll(async () => (await values(page)).slice(0, 3)).toEqual(['100', '101', '102'])
    await page.getByRole('button', { name: 'Value' }).click()
    await expect.poll(async () => (await values(page)).slice(0, 3)).toEqual(['230', '229', '228'])
    await page.getByLabel('From', { exact: true }).fill('2031-09-01')
    await expect.poll(() => rows(page).count()).toBeLessThan(50)
    const shown = await rows(page).count()
    await expect.poll(() => page.locator('.chart .point:not(.out)').count()).toBe(shown)
    await expect.poll(() => page.locator('.filter-end').textContent()).toContain(`${shown} of ${COUNT} claims`)
    const descending = (numbers: number[]) => numbers.every((value, at) => at === 0 || value <= numbers[at - 1]!)
    await expect.poll(async () => (await values(page)).map(Number)).toSatisfy(descending)
  })

  test('a figure whose row is not there says its sentence, and leads to its row', async () => {
    const { page, complaints } = await open()
    await page.locator('.chart .point[tabindex="0"]').focus()
    await page.keyboard.press('End')
    const last = page.locator('.chart .point:focus')
    await expect.poll(() => last.getAttribute('aria-label')).toContain('the council of district')
    await expect.poll(() => page.locator('.chart-card q').textContent()).toContain('people were missing in Ostrel')
    const claim = await last.getAttribute('data-claim')
    await expect.poll(() => page.locator(`tr[id="${claim}"]`).count()).toBe(0)
    await page.keyboard.press('Enter')
    const row = page.locator('tr[aria-current]')
    await row.waitFor()
    await expect.poll(() => row.getAttribute('id')).toBe(claim)
    await expect.poll(() => rows(page).count()).toBe(51)
    const box = await row.boundingBox()
    expect(box && box.y > 0 && box.y < 900).toBe(true)
    expect(complaints).toEqual([])
  })

  test('a link to a claim opens at its row; once the rows between are there it stands among them', async () => {
    const { page } = await open(`#${await room.firstOf(`/questions/${id}/claims?limit=1&sort=-asOf`)}`)
    await expect.poll(() => page.locator('.further').count()).toBe(1)
    await more(page).click()
    await expect.poll(() => rows(page).count()).toBe(101)
    await more(page).click()
    await expect.poll(() => rows(page).count()).toBe(COUNT)
    await expect.poll(() => page.locator('.further').count()).toBe(0)
    await expect.poll(() => rows(page).last().getAttribute('aria-current')).toBe('true')
  })

  test('the table is saved with every claim that passes, in the order shown', async () => {
    const { page } = await open('?sort=-value&repeats=no')
    const lines = await savedTable(page, page.locator('.over-time'))
    expect(lines).toHaveLength(COUNT + 1)
    expect(lines[1]?.startsWith('230,')).toBe(true)
  })

  test.each(['/reports', '/search?q=missing&kind=figure'])('the table of %s is saved whole', async (path) => {
    const { page } = await room.visit(path)
    const lines = await savedTable(page)
    expect(lines.length).toBeGreaterThan(COUNT)
  })

  test('a map of places that no gazetteer knows says so, and draws no world', async () => {
    const { page, complaints } = await room.visit('/map')
    await expect.poll(() => page.locator('main').textContent()).toContain('there is nothing to draw')
    await expect.poll(() => page.locator('.map-list').textContent()).toContain('Ostrel')
    await expect.poll(() => page.locator('.map-box').count()).toBe(0)
    await page.getByRole('button', { name: 'Copy or save' }).click()
    await expect
      .poll(() => page.locator('.menu-list:not([hidden]) button').allTextContents())
      .not.toContain('Save chart as SVG')
    await expect.poll(() => axeFindings(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
