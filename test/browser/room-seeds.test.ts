import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { faultsOf } from './visit.ts'

const shared = join(import.meta.dirname, '../../../shared')
const seeds = join(shared, 'seeds')
const manifest = join(shared, 'gold/seeds/manifest.jsonl')

interface Listed {
  readonly items: readonly { readonly id: string }[]
}

/** Real reports, where they stand beside the checkout: only how the pages hold, no word of them. */
describe.skipIf(chromiumPath === null || !existsSync(manifest))('the reading room on real reports', () => {
  const room = openRoom('real', seeds, '--manifest', manifest)
  let report: string

  beforeAll(async () => {
    const { items } = await room.read<Listed>('/documents')
    report = items[0]?.id ?? ''
  })

  const paths = [
    '/',
    '/questions',
    '/sources',
    '/reports',
    '/contradictions',
    '/map',
    '/timeline',
    '/search?q=soldiers',
  ]
  const looks = [
    { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 320, height: 900 } },
  ] as const

  test.each([...paths, 'report'].flatMap((path) => looks.map((look) => ({ path, look, width: look.viewport.width }))))(
    '$path at $width px: axe finds nothing, nothing complains',
    async ({ path, look }) => {
      const address = path === 'report' ? `/reports/${report}` : path
      const opened = await room.visit(address, look)
      await opened.page.waitForLoadState('networkidle')
      await expect.poll(() => faultsOf(opened)).toEqual([])
    },
  )

  test('every claim of two of them can be stepped to, and its words are painted', async () => {
    const { items } = await room.read<Listed>('/documents')
    for (const { id } of items.slice(0, 2)) {
      const { page, complaints } = await room.visit(`/reports/${id}`, looks[0])
      const count = await page.locator('.note').count()
      const seen = new Set<string>()
      for (let step = 0; step < count; step++) {
        await page.keyboard.press('n')
        seen.add(new URL(page.url()).hash)
        const painted = await page.evaluate<boolean>(
          `['selected-figure', 'selected-event', 'selected-words'].some((name) => [...(CSS.highlights.get(name) ?? [])].some((range) => String(range) !== ''))`,
        )
        expect(painted).toBe(true)
      }
      expect(seen.size).toBe(count)
      expect(complaints).toEqual([])
    }
  })
})
