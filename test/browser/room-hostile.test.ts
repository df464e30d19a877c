import { describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { hostileReports, payloads } from './hostile-reports.ts'
import { openRoom } from './open-room.ts'
import { overflowOf } from './visit.ts'

const COUNT = 300

interface Listed {
  readonly items: readonly { readonly id: string }[]
}

describe.skipIf(chromiumPath === null)('300 hostile reports', () => {
  const room = openRoom('hostile', { file: 'hostile.jsonl', content: hostileReports(COUNT) })

  const idsOf = async (path: string, count: number): Promise<string[]> => {
    const { items } = await room.read<Listed>(`${path}?limit=${count}`)
    return items.map(({ id }) => id)
  }

  /** Opens a page, lets everything come, and touches what it holds. */
  async function look(path: string): Promise<void> {
    const { page, complaints, close } = await room.visit(path, { viewport: { width: 1000, height: 900 } })
    for (const link of (await page.locator('main a, main button, main [tabindex]').all()).slice(0, 12))
      await link.hover({ timeout: 1000 }).catch(() => {})
    expect(await page.evaluate('globalThis.ran'), path).toBeUndefined()
    expect(await page.locator('main script, main iframe, main object, main img, main style').count(), path).toBe(0)
    expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count(), path).toBe(0)
    expect(await overflowOf(page), path).toBe(0)
    expect(complaints, path).toEqual([])
    await close()
  }

  test.each(['/', '/questions', '/sources', '/reports', '/contradictions', '/map', '/timeline'])(
    '%s shows them as text',
    (path) => look(path),
    120_000,
  )

  test('a search for a script finds text', () => look(`/search?q=${encodeURIComponent('<script> onerror')}`), 120_000)

  test.each(['/questions', '/sources'])(
    'each one of %s shows them as text',
    async (path) => {
      for (const id of await idsOf(path, 4)) await look(`${path}/${encodeURIComponent(id)}`)
    },
    240_000,
  )

  test('a report shows them as text, whatever its title', async () => {
    for (const id of await idsOf('/documents', 6)) await look(`/reports/${encodeURIComponent(id)}`)
  }, 240_000)

  test('where text is taken for markup they do run', async () => {
    const page = await room.browser.newPage()
    let ran = 0
    for (const payload of payloads) {
      await page.setContent(payload)
      // What is asked for and does not come has failed by now; what a task of its own tells has been told.
      await page.evaluate('new Promise((told) => requestAnimationFrame(() => setTimeout(told)))')
      if ((await page.evaluate('globalThis.ran')) !== undefined) ran += 1
      await page.goto('about:blank')
    }
    expect(ran).toBeGreaterThan(5)
    await page.close()
  })

  test('their words are there to be read', async () => {
    const { page } = await room.visit('/reports')
    await expect.poll(() => page.locator('main').textContent()).toContain('<script>')
  })
})
