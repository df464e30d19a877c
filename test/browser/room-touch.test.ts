import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { exampleReports } from './serve.ts'
import { faultsOf, overflowOf, type Visit } from './visit.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/**
 * Things to be tapped that are smaller than 24 by 24 pixels (WCAG 2.5.8). A field counts with its label, which is tapped as well;
 * links in running text are as high as its lines. Runs in the page.
 */
const smallTargets = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].flatMap((target) => {
  if (!target.checkVisibility() || target.closest('svg, .unseen, .skip') || getComputedStyle(target).display === 'inline') return []
  const boxes = [target, ...(target.labels ?? [])].map((part) => part.getBoundingClientRect())
  if (boxes.some(({ width, height }) => width >= 24 && height >= 24)) return []
  return [target.tagName + ' ' + target.className + ' ' + target.textContent.slice(0, 30)]
})`

describe.skipIf(chromiumPath === null)('with a finger', () => {
  const room = openRoom('river-flood', exampleReports)

  const open = (path: string): Promise<Visit> => room.visit(path, phone)

  test.each([
    '/',
    '/questions',
    '/reports',
    '/sources',
    '/contradictions',
    '/map',
    '/timeline',
    '/search?q=missing',
    '/add',
  ])('everything on %s can be hit', async (path) => {
    const opened = await open(path)
    await opened.page.waitForLoadState('networkidle')
    await expect.poll(() => opened.page.evaluate<string[]>(smallTargets)).toEqual([])
    await expect.poll(() => faultsOf(opened)).toEqual([])
  })

  test.each(['questions', 'documents', 'sources'])(
    'everything on the page of one of the %s can be hit',
    async (kind) => {
      const path = kind === 'documents' ? 'reports' : kind
      const { page, complaints } = await open(`/${path}/${await room.firstOf(`/${kind}`)}`)
      await page.waitForLoadState('networkidle')
      await expect.poll(() => page.evaluate<string[]>(smallTargets)).toEqual([])
      expect(complaints).toEqual([])
    },
  )

  async function middleOf(page: Page, where: string): Promise<readonly [number, number]> {
    const box = await page.locator(where).boundingBox()
    if (!box) throw new Error(`${where} is not there`)
    return [box.x + box.width / 2, box.y + box.height / 2]
  }

  test('a tap on a figure shows its sentence, a second one goes to its row', async () => {
    const { page, complaints } = await open(`/questions/${await room.firstOf('/questions?q=missing')}`)
    const mark = page.locator('.chart .point').first()
    await mark.waitFor()
    await mark.scrollIntoViewIfNeeded()
    const claim = await mark.getAttribute('data-claim')
    const at = await middleOf(page, `.chart .point[data-claim="${claim}"] .target`)
    // Beside it: the nearest figure within reach is meant.
    await page.touchscreen.tap(at[0], at[1] + 14)
    await page.locator('.chart-card q').waitFor()
    await expect.poll(() => overflowOf(page)).toBe(0)
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    await page.touchscreen.tap(at[0], at[1])
    await page.locator('tr[aria-current]').waitFor()
    await expect.poll(() => page.locator('tr[aria-current]').getAttribute('id')).toBe(claim)
    expect(complaints).toEqual([])
  })

  test('a finger that moves over the chart scrolls the page and chooses no days', async () => {
    const { page } = await open(`/questions/${await room.firstOf('/questions?q=missing')}`)
    await page.locator('.chart .point').first().waitFor()
    await page.locator('.chart-box').scrollIntoViewIfNeeded()
    const [x, y] = await middleOf(page, '.chart-box')
    const before = await page.evaluate<number>('scrollY')
    const touch = await page.context().newCDPSession(page)
    const points = (top: number) => [{ x, y: top }]
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(y) })
    for (let step = 1; step <= 8; step++)
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(y - 20 * step) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(before)
    await expect.poll(() => new URL(page.url()).search).toBe('')
  })

  test('words that a finger holds become a claim', async () => {
    const { page, complaints } = await open(`/reports/${await room.firstOf('/documents')}`)
    const paragraph = page.locator('.marked-text p[data-start]').last()
    await paragraph.scrollIntoViewIfNeeded()
    // What a long press and its handles do: a selection that no pointer ends.
    const words = await page.evaluate<string>(`(() => {
      const node = [...document.querySelectorAll('.marked-text p[data-start]')].at(-1).firstChild
      document.getSelection().setBaseAndExtent(node, 0, node, node.data.indexOf(' ', 12))
      return document.getSelection().toString()
    })()`)
    const button = page.locator('.selection-bar').getByRole('button', { name: 'Event' })
    await button.waitFor()
    await expect.poll(() => overflowOf(page)).toBe(0)
    await button.tap()
    const dialog = page.getByRole('dialog', { name: 'Add a claim' })
    await dialog.waitFor()
    await expect.poll(() => dialog.locator('textarea').inputValue()).toBe(words)
    await expect.poll(() => page.evaluate<string[]>(smallTargets)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('without selecting, the words are typed', async () => {
    const { page } = await open(`/reports/${await room.firstOf('/documents')}`)
    await page.locator('.add-claim-button').tap()
    await page.getByRole('dialog', { name: 'Add a claim' }).locator('textarea').waitFor()
  })

  test('a tap on highlighted words opens their claim', async () => {
    const id = await room.firstOf('/documents')
    const { page } = await open(`/reports/${id}`)
    const { claims } = await room.read<{ claims: { figures: { number: { start: number } }[] } }>(`/documents/${id}`)
    const start = claims.figures[0]?.number.start ?? 0
    const at = await page.evaluate<readonly [number, number]>(`(() => {
      const paragraph = [...document.querySelectorAll('.marked-text p[data-start]')].findLast((p) => Number(p.dataset.start) <= ${start})
      paragraph.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      const from = ${start} - Number(paragraph.dataset.start)
      range.setStart(paragraph.firstChild, from)
      range.setEnd(paragraph.firstChild, from + 2)
      const { left, top, width, height } = range.getBoundingClientRect()
      return [left + width / 2, top + height / 2]
    })()`)
    await page.touchscreen.tap(...(at as [number, number]))
    await page.locator('.note.open').waitFor()
    await expect.poll(() => new URL(page.url()).hash).not.toBe('')
  })
})
