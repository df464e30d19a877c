import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { exampleReports } from './serve.ts'
import { axeFindings, faultsOf, LOOKS, noteShifts, shiftOf, type Visit, type VisitOptions } from './visit.ts'

const kursk = `${exampleReports}/../kursk-2024`

describe.skipIf(chromiumPath === null)('contradictions, map, timeline and search', () => {
  const room = openRoom('both', exampleReports, kursk)

  const open = (path: string, options?: VisitOptions): Promise<Visit> => room.visit(path, options)
  const params = (page: Page) => new URL(page.url()).searchParams
  const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1))

  const paths = ['/contradictions', '/map', '/timeline', '/search?q=missing']
  test.each(paths.flatMap((path) => LOOKS.map((look) => ({ ...look, path }))))(
    '$path $colorScheme at $width px: axe finds nothing, nothing complains',
    async ({ path, ...look }) => {
      const opened = await open(path, look)
      await opened.page.waitForLoadState('networkidle')
      await expect.poll(() => faultsOf(opened)).toEqual([])
    },
  )

  test.each(paths)('%s does not move while it loads', async (path) => {
    const { page } = await open(path, { before: noteShifts })
    await page.waitForLoadState('networkidle')
    expect(await shiftOf(page)).toBeLessThan(0.02)
  })

  test.each(['/map', '/timeline'])('%s is saved as a picture', async (path) => {
    const { page } = await open(path)
    await page.waitForLoadState('networkidle')
    for (const kind of ['SVG', 'PNG']) {
      await page.getByRole('button', { name: 'Copy or save' }).click()
      const download = page.waitForEvent('download')
      await page.locator('.menu-list button', { hasText: kind }).click()
      const saved = readFileSync(await (await download).path())
      expect(saved.length).toBeGreaterThan(5000)
      if (kind === 'SVG') expect(saved.toString()).toMatch(/<svg[^>]+viewBox="0 0 \d{3,}/)
    }
  })

  describe('contradictions', () => {
    interface Told {
      readonly total: number
      readonly items: readonly {
        readonly id: string
        readonly reasons: readonly string[]
        readonly a: readonly { readonly excerpt: { readonly text: string } }[]
        readonly b: readonly { readonly excerpt: { readonly text: string } }[]
      }[]
    }

    test('both sentences stand side by side with the reason', async () => {
      const { items, total } = await room.read<Told>('/contradictions')
      expect(total).toBeGreaterThan(0)
      const { page } = await open('/contradictions')
      const pairs = page.locator('.contradiction')
      await expect.poll(() => pairs.count()).toBe(Math.min(20, total))
      const words = (await pairs.first().textContent()) ?? ''
      for (const { excerpt } of [...(items[0]?.a ?? []), ...(items[0]?.b ?? [])]) expect(words).toContain(excerpt.text)
      for (const reason of items[0]?.reasons ?? []) expect(words).toContain(reason)
      const [left, right] = await Promise.all(
        [0, 1].map((side) => pairs.first().locator('.pair-side').nth(side).boundingBox()),
      )
      expect(left && right && left.x + left.width <= right.x).toBe(true)
    })

    test('one is rejected, is gone, and comes back', async () => {
      const { total } = await room.read<Told>('/contradictions')
      const { page } = await open('/contradictions')
      await page.evaluate(`localStorage.setItem('onrecord.assessor', 'Ada Venn')`)
      await page.locator('.contradiction').first().getByRole('button', { name: 'Assess this contradiction' }).click()
      await page.keyboard.press('x')
      await page.keyboard.type('They count other things.')
      await page.keyboard.press('Enter')
      await expect.poll(async () => (await room.read<Told>('/contradictions')).total).toBe(total - 1)
      await expect.poll(() => page.locator('.contradiction').count()).toBe(total - 1)
      await page.locator('.undo-bar').getByRole('button', { name: 'Undo' }).waitFor()
      await page.keyboard.press('u')
      await expect.poll(async () => (await room.read<Told>('/contradictions')).total).toBe(total)
    })

    interface Linked {
      readonly items: readonly {
        readonly id: string
        readonly question: { readonly id: string } | null
        readonly assessment: { readonly verdict: string | null; readonly last: string | null }
        readonly a: readonly { readonly id: string; readonly document: string }[]
      }[]
    }

    /** One of figures, which somebody has accepted. */
    async function accepted(): Promise<Linked['items'][number]> {
      const { items } = await room.read<Linked>('/contradictions')
      const one = items.find(({ question }) => question !== null)
      if (!one) throw new Error('no figures contradict one another')
      const { verdict, last } = one.assessment
      if (verdict === null) await room.assess({ about: one.id, verdict: 'accept', by: 'Ada Venn', basedOn: last })
      return one
    }

    test.each([
      ['the list', () => '/contradictions', '.contradiction'],
      ['its question', ({ question }) => `/questions/${question?.id}`, '.claim-relations .contradicts'],
      ['the claims of its question', ({ question }) => `/questions/${question?.id}`, '.claims .relations .contradicts'],
      [
        'a report',
        ({ a: [claim] }) => `/reports/${claim?.document}#${claim?.id}`,
        '.note.open .relations .contradicts',
      ],
    ] as readonly (readonly [name: string, path: (one: Linked['items'][number]) => string, where: string])[])(
      'what people made of one is said in %s',
      async (_name, pathOf, where) => {
        const { page, complaints } = await open(pathOf(await accepted()))
        const mark = page.locator(`${where} .assessment-mark.accept`).first()
        await mark.waitFor()
        await expect.poll(() => mark.textContent()).toContain('Accepted by Ada Venn')
        await expect.poll(() => axeFindings(page)).toEqual([])
        expect(complaints).toEqual([])
      },
    )
  })

  describe('the map', () => {
    test('asks only its own server', async () => {
      const { page } = await open('/')
      const elsewhere: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(room.url)) elsewhere.push(request.url())
      })
      await page.goto(`${room.url}/map`)
      await page.waitForSelector('.country')
      await expect.poll(() => page.locator('.country').count()).toBeGreaterThan(200)
      expect(elsewhere).toEqual([])
    })

    test('a place known only roughly has a ring of that many kilometres', async () => {
      interface Told {
        readonly items: readonly {
          readonly name: string
          readonly precision: string | null
          readonly precisionKm: number
        }[]
      }
      const region = (await room.read<Told>('/places')).items.find(({ precision }) => precision === 'region')
      const { page } = await open('/map')
      await page.waitForSelector('.country')
      const ring = page
        .locator('.place', { hasText: region?.name ?? '' })
        .locator('.place-ring')
        .first()
      const [radius, scale, km] = await Promise.all([
        ring.getAttribute('r').then(Number),
        page
          .locator('.scale path')
          .evaluate((path) => (path as unknown as { getBBox(): { width: number } }).getBBox().width),
        page
          .locator('.scale text')
          .textContent()
          .then((words) => Number(words?.replaceAll(/\D/g, ''))),
      ])
      expect((radius / scale) * km).toBeGreaterThan((region?.precisionKm ?? 0) * 0.9)
      expect((radius / scale) * km).toBeLessThan((region?.precisionKm ?? 0) * 1.1)
    })

    const place = (page: Page) =>
      page
        .locator('.place-point')
        .first()
        .boundingBox()
        .then((box) => ({ x: box?.x ?? 0, y: box?.y ?? 0 }))

    test('is moved by keys and by dragging, and zoomed by buttons', async () => {
      const { page } = await open('/map')
      await page.waitForSelector('.country')
      await page.locator('.map-frame').focus()
      const before = await place(page)
      await page.keyboard.press('ArrowRight')
      await expect.poll(async () => (await place(page)).x).toBeLessThan(before.x - 20)
      await page.keyboard.press('0')
      await expect.poll(async () => (await place(page)).x).toBeCloseTo(before.x, 0)
      const box = await page.locator('.world-map').boundingBox()
      await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40)
      await page.mouse.down()
      await page.mouse.move((box?.x ?? 0) + 140, (box?.y ?? 0) + 90, { steps: 5 })
      await page.mouse.up()
      const moved = ({ x, y }: Awaited<ReturnType<typeof place>>) => [
        Math.round(x - before.x),
        Math.round(y - before.y),
      ]
      await expect.poll(async () => moved(await place(page))).toEqual([100, 50])
      const scale = await page.locator('.scale text').textContent()
      for (let time = 0; time < 3; time++) await page.getByRole('button', { name: 'Farther' }).click()
      await expect.poll(() => page.locator('.scale text').textContent()).not.toBe(scale)
    })

    test('point and list say the same, and one question narrows both', async () => {
      const { page } = await open('/map')
      const all = await page.locator('.places > li').count()
      await page.locator('.places > li > button').first().click()
      const id = await page.locator('.places .open').getAttribute('id')
      await expect.poll(() => hash(page)).toBe(id)
      await expect.poll(() => page.locator('.place.selected').count()).toBe(1)
      await page.getByLabel('By question').selectOption({ index: 1 })
      await expect.poll(() => page.locator('.places > li').count()).toBeLessThan(all)
      await expect.poll(() => params(page).get('question')).toBeTruthy()
      await page.getByLabel('By kind of event').selectOption({ index: 1 })
      await expect.poll(() => params(page).get('question')).toBeNull()
      await expect.poll(() => page.locator('.places > li').count()).toBeGreaterThan(0)
    })
  })

  describe('the timeline', () => {
    test('days are dots, stretches bars, and what is vague has soft ends', async () => {
      const { page } = await open('/timeline')
      const dots = await page.locator('.timeline-chart circle').count()
      const bars = await page.locator('.timeline-chart rect[mask]').count()
      expect(dots).toBeGreaterThan(0)
      expect(bars).toBeGreaterThan(0)
      const { items } = await room.read<{ items: readonly { date: string | null }[] }>('/events?limit=500')
      expect(
        dots + (await page.locator('.timeline-chart .timeline-mark rect:not(.timeline-target)').count()),
      ).toBeLessThanOrEqual(items.filter(({ date }) => date !== null).length)
      await expect.poll(() => page.locator('.event').count()).toBe(items.length)
    })

    test('a mark leads to its entry in the list', async () => {
      const { page } = await open('/timeline')
      await page.locator('.timeline-chart .timeline-mark').first().click()
      await expect.poll(() => hash(page)).not.toBe('')
      const id = hash(page)
      await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe(id)
      await expect.poll(() => page.locator('.event.selected').getAttribute('id')).toBe(id)
    })

    test('kind, dates and rows stand in the address', async () => {
      const { page } = await open('/timeline')
      const all = await page.locator('.event').count()
      await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption({ index: 1 })
      await expect.poll(() => page.locator('.event').count()).toBeLessThan(all)
      const type = params(page).get('type')
      expect(type).toBeTruthy()
      await page.getByRole('combobox', { name: 'Rows by' }).selectOption('place')
      await page.reload()
      await page.waitForSelector('.event')
      await expect.poll(() => page.getByRole('combobox', { name: 'Kind', exact: true }).inputValue()).toBe(type)
      await expect.poll(() => page.getByRole('combobox', { name: 'Rows by' }).inputValue()).toBe('place')
      await page.getByLabel('From', { exact: true }).fill('2030-01-01')
      await page.waitForSelector('.empty')
      await page.getByRole('button', { name: 'Clear' }).click()
      await expect.poll(() => page.locator('.event').count()).toBe(all)
    })
  })

  describe('search', () => {
    test('answers as one types, and the arrow keys walk into the results', async () => {
      const { page } = await open('/search')
      await page.keyboard.press('/')
      await page.keyboard.type('missing')
      await page.waitForSelector('.hit')
      await expect.poll(() => params(page).get('q')).toBe('missing')
      await expect
        .poll(async () => (await page.locator('.hit mark').first().textContent())?.toLowerCase())
        .toContain('missing')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      expect(
        await page.evaluate<boolean>(`document.activeElement === document.querySelectorAll('.hit [data-entry]')[1]`),
      ).toBe(true)
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      await expect.poll(() => page.evaluate<string>('document.activeElement.tagName')).toBe('INPUT')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.marked-text')
      await page.goBack()
      await page.waitForSelector('.hit')
      await expect.poll(() => page.locator('.search-field').inputValue()).toBe('missing')
    })

    test('a kind, a publisher and a date narrow it, and can be cleared', async () => {
      const { page } = await open('/search?q=said')
      const count = () => page.locator('.search-count [role="status"]').textContent()
      const all = await count()
      await page.locator('.kind-tabs label', { hasText: 'Figures' }).click()
      await expect.poll(count).not.toBe(all)
      await expect
        .poll(() => page.locator('.hit .tag').allTextContents())
        .toSatisfy((kinds: string[]) => kinds.every((kind) => kind === 'Figure'))
      const figures = await count()
      await page.getByLabel('Published by').selectOption({ index: 1 })
      await expect.poll(count).not.toBe(figures)
      await page.getByRole('button', { name: 'Clear the filters' }).click()
      await expect.poll(count).toBe(figures)
      await expect.poll(() => params(page).get('kind')).toBe('figure')
    })

    test('finding nothing says so', async () => {
      const { page, complaints } = await open('/search?q=xyzzyplugh')
      await expect.poll(() => page.locator('.empty').textContent()).toContain('Nothing')
      expect(complaints).toEqual([])
    })
  })
})
