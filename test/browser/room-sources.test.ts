import { beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { exampleReports } from './serve.ts'
import { axeFindings, faultsOf, LOOKS, savedTable } from './visit.ts'

interface Listed {
  readonly items: readonly { readonly id: string; readonly name: string }[]
}

describe.skipIf(chromiumPath === null)('questions, sources and a source', () => {
  const room = openRoom('river-flood', exampleReports)
  /** Who says most in the example. */
  let source: string

  beforeAll(async () => {
    const { items } = await room.read<Listed>('/sources')
    source = `/sources/${items[0]?.id}`
  })

  const pages = ['/questions', '/sources', 'a source'] as const
  const cases = pages.flatMap((name) => LOOKS.map((look) => ({ name, ...look })))

  test.each(cases)(
    '$name, $colorScheme at $width px: axe finds nothing, nothing runs off',
    async ({ name, ...look }) => {
      const opened = await room.visit(name === 'a source' ? source : name, look)
      await expect.poll(() => faultsOf(opened)).toEqual([])
    },
  )

  test('questions are found by their words and what they count, and the address holds it', async () => {
    const { page } = await room.visit('/questions')
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
    await expect.poll(() => new URL(page.url()).searchParams.get('measure')).not.toBeNull()
    await page.getByLabel('Words of the question').fill('nothing asks this')
    await page.getByText('No question passes these filters.').waitFor()
  })

  test('sources are found by name and kind', async () => {
    const { page } = await room.visit('/sources?kind=person')
    const persons = await page.locator('tbody th a').allTextContents()
    expect(persons.length).toBeGreaterThan(0)
    await page.getByLabel('Words of the name').fill(persons[0] ?? '')
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
  })

  test('a source shows what it said day by day, with figures under the sentence that holds them', async () => {
    const { page } = await room.visit(source)
    const days = await page.locator('.said-day h3').allTextContents()
    expect(days.length).toBeGreaterThan(1)
    await expect.poll(() => page.locator('.said-claim').count()).toBeGreaterThan(0)
    const all = await page.locator('.utterance').count()
    await page.getByRole('button', { name: 'Figures' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('figure')
    await expect.poll(() => page.locator('.said-claim:not(:has-text("Figure"))').count()).toBe(0)
    await page.getByRole('button', { name: 'Everything' }).click()
    await expect.poll(() => page.locator('.utterance').count()).toBe(all)
    await page.getByLabel('Only what was updated or contradicted').check()
    await expect.poll(() => page.locator('.utterance').count()).toBeLessThan(all)
    await expect.poll(() => page.locator('.utterance:not(:has(.relations))').count()).toBe(0)
  })

  test('its filters are asked of the server, and stand in the address', async () => {
    const { page } = await room.visit(source)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByRole('button', { name: 'Figures' }).click()
    await expect.poll(() => asked.some((url) => /\/sources\/[^?]+\?.*kind=figure/.test(url))).toBe(true)
    await page.getByLabel('Only what was updated or contradicted').check()
    await expect.poll(() => asked.some((url) => url.includes('questioned=true'))).toBe(true)
    await expect.poll(() => new URL(page.url()).search).toBe('?kind=figure&related=yes')
  })

  test('parting a source offers who was taken for it, with why', async () => {
    const { items } = await room.read<Listed>('/sources?kind=person')
    const [kept, other] = items
    const merge = { verdict: 'merge', about: kept?.id, targets: [other?.id], by: 'Ben', note: null, basedOn: null }
    await room.assess(merge)
    const { page, complaints } = await room.visit(`/sources/${kept?.id}`)
    await page.evaluate(`localStorage.setItem('onrecord.assessor', 'Ada Venn')`)
    await page.getByRole('button', { name: /^Assess/ }).click()
    await page.getByRole('button', { name: 'Part', exact: true }).click()
    const taken = page.getByRole('group', { name: 'Taken for it' })
    await expect.poll(() => taken.textContent()).toContain('Ben says that they are one')
    await expect.poll(() => axeFindings(page)).toEqual([])
    await taken.getByRole('radio').check()
    await page.locator('.assess-form').getByRole('button', { name: 'Part', exact: true }).click()
    const names = async () => (await room.read<Listed>('/sources?kind=person')).items.map(({ id }) => id)
    await expect.poll(names).toContain(other?.id)
    expect(complaints).toEqual([])
  })

  test('what is shown of a source can be saved', async () => {
    const { page } = await room.visit(`${source}?kind=figure`)
    const lines = await savedTable(page)
    expect(lines[0]?.startsWith('\uFEFFday,')).toBe(true)
    expect(lines.length).toBe((await page.locator('.utterance').count()) + 1)
  })
})
