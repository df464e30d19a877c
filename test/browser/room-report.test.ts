import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { exampleReports, onrecord } from './serve.ts'
import { axeFindings, faultsOf, LOOKS, savedTable, type Visit, type VisitOptions } from './visit.ts'

interface Listed {
  readonly items: readonly { readonly id: string; readonly name: string; readonly figures: number }[]
}

interface Told {
  readonly text: string
  readonly raw: { readonly sha256: string }
  readonly claims: {
    readonly statements: readonly { readonly id: string }[]
    readonly figures: readonly {
      readonly id: string
      readonly statement: string | null
      readonly number: { readonly start: number; readonly end: number }
    }[]
    readonly events: readonly { readonly id: string }[]
  }
}

describe.skipIf(chromiumPath === null)('the page of a report', () => {
  const room = openRoom('river-flood', exampleReports)
  let path: string
  let told: Told

  beforeAll(async () => {
    const { items } = await room.read<Listed>('/documents')
    const most = items.toSorted((a, b) => b.figures - a.figures)[0]
    path = `/reports/${most?.id}`
    told = await room.read<Told>(`/documents/${most?.id}`)
  })

  const open = (end = '', options: VisitOptions = {}): Promise<Visit> => room.visit(path + end, options)

  const figure = () => told.claims.figures[1]?.id ?? ''
  const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1))
  /** The words that a highlight of that name paints. */
  const painted = (page: Page, name: string): Promise<string[]> =>
    page.evaluate(`[...(CSS.highlights.get(${JSON.stringify(name)}) ?? [])].map(String)`)

  test.each(LOOKS)('$colorScheme at $width px: axe finds nothing, nothing complains', async (look) => {
    const opened = await open(`#${figure()}`, look)
    await opened.page.waitForSelector('.note.open')
    await expect.poll(() => faultsOf(opened)).toEqual([])
  })

  test('the text stands there letter for letter, a node a paragraph', async () => {
    const { page } = await open()
    const nodes = await page.evaluate<(readonly [number, string, number])[]>(
      `[...document.querySelectorAll('.marked-text p')].map((p) => [Number(p.dataset.start), p.textContent, p.childNodes.length])`,
    )
    expect(nodes.length).toBeGreaterThan(3)
    for (const [start, words, children] of nodes) {
      expect(told.text.slice(start, start + words.length)).toBe(words)
      expect(children).toBe(1)
    }
  })

  test('what the margin lists is what is painted, and each note stands by its line', async () => {
    const { page } = await open()
    const { statements, figures, events } = told.claims
    await expect.poll(() => page.locator('.note').count()).toBe(statements.length + figures.length + events.length)
    const marked: string[] = []
    for (let side = 0; side < 8; side++) marked.push(...(await painted(page, `figure-${side}`)))
    expect(marked).toHaveLength(figures.length)
    const tops = await page.evaluate<number[]>(
      `[...document.querySelectorAll('.note')].map((note) => note.getBoundingClientRect().top)`,
    )
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    expect(new Set(tops).size).toBe(tops.length)
  })

  test('a claim in the address is brought to the eye, opened, and its words stand out', async () => {
    const { page } = await open(`#${figure()}`)
    const card = page.locator('.note.open')
    await expect.poll(() => card.getAttribute('id')).toBe(figure())
    const [words] = await painted(page, 'selected-figure')
    await expect.poll(() => card.textContent()).toContain(words)
    const top = await page.evaluate<number>(
      `[...CSS.highlights.get('selected-figure')][0].getBoundingClientRect().top / innerHeight`,
    )
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(0.6)
  })

  test('n and p step through the claims, Escape lets go', async () => {
    const { page } = await open()
    const order = await page.evaluate<string[]>(`[...document.querySelectorAll('.note')].map(({ id }) => id)`)
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await expect.poll(() => hash(page)).toBe(order[1])
    expect(
      await page.evaluate<boolean>(`document.activeElement.closest('.note')?.id === ${JSON.stringify(order[1])}`),
    ).toBe(true)
    await page.keyboard.press('p')
    await expect.poll(() => hash(page)).toBe(order[0])
    await page.keyboard.press('Escape')
    await expect.poll(() => hash(page)).toBe('')
    await expect.poll(() => page.locator('.note.open').count()).toBe(0)
  })

  test('a click on the words of a claim selects it, a second one what is said around it', async () => {
    const { page } = await open()
    const said = told.claims.figures.find(({ statement }) => statement !== null)
    if (!said) throw new Error('no figure that somebody said')
    const at = await page.evaluate<{ x: number; y: number }>(
      `(() => {
        const { start, end } = ${JSON.stringify(said.number)}
        const p = [...document.querySelectorAll('.marked-text p')].findLast(({ dataset }) => Number(dataset.start) <= start)
        p.scrollIntoView({ block: 'center' })
        const range = document.createRange()
        range.setStart(p.firstChild, start - Number(p.dataset.start))
        range.setEnd(p.firstChild, end - Number(p.dataset.start))
        const box = range.getClientRects()[0]
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      })()`,
    )
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => hash(page)).toBe(said.id)
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => hash(page)).not.toBe(said.id)
    await expect.poll(() => page.locator('.note.open').getAttribute('class')).toMatch(/statement|event/)
  })

  test('kinds can be hidden, which stands in the address', async () => {
    const { page } = await open()
    await page.getByLabel('Events').uncheck()
    await expect.poll(() => page.locator('.note.event').count()).toBe(0)
    await expect.poll(() => painted(page, 'event')).toEqual([])
    await page.reload()
    await page.waitForSelector('.note')
    await expect.poll(() => page.locator('.note.event').count()).toBe(0)
  })

  test('its claims are saved as they are listed', async () => {
    const { page } = await open('?hide=event')
    const lines = await savedTable(page)
    expect(lines).toHaveLength(1 + told.claims.statements.length + told.claims.figures.length)
    expect(lines[0]).toContain('type,words,sentence,origin')
    expect(lines.join()).toContain(`#${figure()}`)
  })

  test('the archive names the hash, and the raw page is saved, never shown', async () => {
    const { page } = await open()
    await expect.poll(() => page.locator('.archive').textContent()).toContain(told.raw.sha256)
    const download = page.waitForEvent('download')
    await page.locator('.archive a[download]').click()
    expect((await download).suggestedFilename()).toMatch(/\.raw$/)
  })

  test('without the API for highlights the marks are elements, and the claims the same', async () => {
    const { page } = await open(`#${figure()}`, { before: 'delete globalThis.Highlight' })
    await page.waitForSelector('.note.open')
    await expect
      .poll(() => page.locator('.marked-text .figure').count())
      .toBeGreaterThanOrEqual(told.claims.figures.length)
    await expect.poll(() => page.locator('.marked-text .selected-figure').count()).toBeGreaterThan(0)
    await expect.poll(() => axeFindings(page)).toEqual([])
  })

  test('furniture is shown where it stood, on demand', async () => {
    const file = join(room.folder, 'furnished.html')
    const words = 'Officials in Harnwick said on Monday that 34 people were missing after the dam at Brackwell broke. '
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><title>Dam breaks</title><body><article><h1>Dam breaks</h1><p>${words.repeat(3)}</p><p>Advertisement</p><p>Sign up for our newsletter</p><p>${words.repeat(3)}</p></article></body></html>`,
    )
    onrecord('add', file, '--ledger', room.ledger)
    const find = async () => (await room.read<Listed>('/documents?q=dam+breaks')).items[0]?.id
    await expect.poll(find, { timeout: 15_000 }).toBeTruthy()
    const { page } = await room.visit(`/reports/${await find()}`)
    await expect.poll(() => page.locator('.furniture-lines').count()).toBe(0)
    await page.getByLabel('left out as page furniture').check()
    await expect
      .poll(() => page.locator('.furniture-lines').allTextContents())
      .toSatisfy((lines: string[]) => lines.some((line) => line.includes('newsletter')))
    await expect.poll(() => page.locator('.marked-text').textContent()).toContain('newsletter')
  })

  test('a report that was taken for a rewrite is said to be none, and is one again', async () => {
    interface Copied {
      readonly items: readonly { readonly id: string; readonly copies: readonly unknown[] }[]
    }
    const copies = async () => (await room.read<Copied>('/documents')).items
    const copy = (await copies()).find((report) => report.copies.length > 0)
    const { page, complaints } = await room.visit(`/reports/${copy?.id}`)
    await page.evaluate(`localStorage.setItem('onrecord.assessor', 'Ada Venn')`)
    await page.locator('.debts').getByRole('button', { name: 'Not so' }).click()
    await expect.poll(() => axeFindings(page)).toEqual([])
    await page.keyboard.type('Both had it from the ministry.')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await copies()).filter((report) => report.copies.length > 0)).toEqual([])
    await page.locator('.undo-bar').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await copies()).some((report) => report.copies.length > 0)).toBe(true)
    expect(complaints).toEqual([])
  })

  test('the list of reports finds by title, and tells how each date is known', async () => {
    const { page, complaints } = await room.visit('/reports')
    const all = await page.locator('.reports tbody tr').count()
    expect(all).toBeGreaterThan(3)
    const name = (await page.locator('.report-name a').first().textContent()) ?? ''
    await page.keyboard.press('/')
    await page.keyboard.type(name)
    await expect.poll(() => page.locator('.reports tbody tr').count()).toBeLessThan(all)
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(name)
    await expect.poll(() => axeFindings(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
