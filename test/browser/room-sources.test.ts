import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, launchChromium } from './chromium.ts'
import { exampleReports, type ServedRoom, serveRoom } from './serve.ts'
import { axeFindings, LOOKS, overflowOf, visit } from './visit.ts'

interface Listed {
  readonly items: readonly { readonly id: string; readonly name: string }[]
}

describe.skipIf(chromiumPath === null)('questions, sources and a source', () => {
  let browser: Browser
  let room: ServedRoom
  /** Who says most in the example. */
  let source: string

  beforeAll(async () => {
    room = await serveRoom('river-flood', exampleReports)
    browser = await launchChromium()
    const { items } = (await (await fetch(`${room.url}/api/v1/sources`)).json()) as Listed
    source = `/sources/${items[0]?.id}`
  })

  afterAll(async () => {
    await browser?.close()
    room?.close()
  })

  const open = (path: string, options: Parameters<typeof visit>[2] = {}) =>
    visit(browser, room.url + path, { viewport: { width: 1280, height: 900 }, ...options })

  const pages = ['/questions', '/sources', 'a source'] as const
  const cases = pages.flatMap((name) => LOOKS.map((look) => ({ name, ...look })))

  test.each(cases)(
    '$name, $colorScheme at $width px: axe finds nothing, nothing runs off',
    async ({ name, ...look }) => {
      const { page, complaints, close } = await open(name === 'a source' ? source : name, look)
      expect(await axeFindings(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(complaints).toEqual([])
      await close()
    },
  )

  test('questions are found by their words and what they count, and the address holds it', async () => {
    const { page, close } = await open('/questions')
    const all = await page.locator('tbody tr').count()
    await page.getByLabel('Words of the question').fill('missing')
    await expect.poll(() => new URL(page.url()).search).toBe('?q=missing')
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(all)
    for (const words of await page.locator('tbody th a').allTextContents())
      expect(words.toLowerCase()).toContain('missing')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(all)
    await page.getByLabel('What is counted').selectOption({ index: 1 })
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(all)
    expect(new URL(page.url()).searchParams.get('measure')).not.toBeNull()
    await page.getByLabel('Words of the question').fill('nothing asks this')
    await page.getByText('No question passes these filters.').waitFor()
    await close()
  })

  test('sources are found by name and kind', async () => {
    const { page, close } = await open('/sources?kind=person')
    const persons = await page.locator('tbody th a').allTextContents()
    expect(persons.length).toBeGreaterThan(0)
    await page.getByLabel('Words of the name').fill(persons[0] ?? '')
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await close()
  })

  test('a source shows what it said day by day, with figures under the sentence that holds them', async () => {
    const { page, close } = await open(source)
    const days = await page.locator('.said-day h3').allTextContents()
    expect(days.length).toBeGreaterThan(1)
    expect(await page.locator('.said-claim').count()).toBeGreaterThan(0)
    const all = await page.locator('.utterance').count()
    await page.getByRole('button', { name: 'Figures' }).click()
    expect(new URL(page.url()).searchParams.get('kind')).toBe('figure')
    await expect.poll(() => page.locator('.said-claim:not(:has-text("Figure"))').count()).toBe(0)
    await page.getByRole('button', { name: 'Everything' }).click()
    await expect.poll(() => page.locator('.utterance').count()).toBe(all)
    await page.getByLabel('Only what was updated or contradicted').check()
    await expect.poll(() => page.locator('.utterance').count()).toBeLessThan(all)
    await expect.poll(() => page.locator('.utterance:not(:has(.relations))').count()).toBe(0)
    await close()
  })

  test('its filters are asked of the server, and stand in the address', async () => {
    const { page, close } = await open(source)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByRole('button', { name: 'Figures' }).click()
    await expect.poll(() => asked.some((url) => /\/sources\/[^?]+\?.*kind=figure/.test(url))).toBe(true)
    await page.getByLabel('Only what was updated or contradicted').check()
    await expect.poll(() => asked.some((url) => url.includes('questioned=true'))).toBe(true)
    expect(new URL(page.url()).search).toBe('?kind=figure&related=yes')
    await close()
  })

  test('parting a source offers who was taken for it, with why', async () => {
    const { items } = (await (await fetch(`${room.url}/api/v1/sources?kind=person`)).json()) as Listed
    const [kept, other] = items
    const merge = { verdict: 'merge', about: kept?.id, targets: [other?.id], by: 'Ben', note: null, basedOn: null }
    const headers = { 'content-type': 'application/json' }
    await fetch(`${room.url}/api/v1/assessments`, { method: 'POST', headers, body: JSON.stringify(merge) })
    const { page, complaints, close } = await open(`/sources/${kept?.id}`)
    await page.evaluate(`localStorage.setItem('onrecord.assessor', 'Ada Venn')`)
    await page.getByRole('button', { name: /^Assess/ }).click()
    await page.getByRole('button', { name: 'Part', exact: true }).click()
    const taken = page.getByRole('group', { name: 'Taken for it' })
    expect(await taken.textContent()).toContain('Ben says that they are one')
    expect(await axeFindings(page)).toEqual([])
    await taken.getByRole('radio').check()
    await page.locator('.assess-form').getByRole('button', { name: 'Part', exact: true }).click()
    const names = async () =>
      ((await (await fetch(`${room.url}/api/v1/sources?kind=person`)).json()) as Listed).items.map(({ id }) => id)
    await expect.poll(names).toContain(other?.id)
    expect(complaints).toEqual([])
    await close()
  })

  test('what is shown of a source can be saved', async () => {
    const { page, close } = await open(`${source}?kind=figure`)
    await page.getByRole('button', { name: 'Copy or save' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save table as CSV' }).click(),
    ])
    const csv = readFileSync(await download.path(), 'utf8')
    expect(csv.startsWith('\uFEFFday,')).toBe(true)
    expect(csv.trim().split('\r\n').length).toBe((await page.locator('.utterance').count()) + 1)
    await close()
  })
})
