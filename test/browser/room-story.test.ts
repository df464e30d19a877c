import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { exampleReports, onrecord } from './serve.ts'
import { axeFindings, faultsOf, isReady, LOOKS, visitIn } from './visit.ts'

describe.skipIf(chromiumPath === null)('the start page', () => {
  const room = openRoom('river-flood', exampleReports)

  test.each(LOOKS)(
    '$colorScheme at $width px: axe finds nothing, nothing complains or runs off the side',
    async (look) => {
      const opened = await room.visit('/', look)
      await expect.poll(() => faultsOf(opened)).toEqual([])
    },
  )

  test('it says what the ledger holds, and each part leads on', async () => {
    const { page } = await room.visit('/')
    await expect.poll(() => page.locator('h1').textContent()).toBe('River flood')
    await expect
      .poll(() => page.locator('.lead').first().textContent())
      .toMatch(/4 reports, published .* hold \d+ figures/)
    for (const name of ['Questions', 'Contradicted', 'Who speaks most', 'First events', 'Reports'])
      await expect.poll(() => page.getByRole('heading', { name, exact: true, level: 2 }).count()).toBe(1)
    const card = page.locator('.question-card').first()
    await expect.poll(() => card.locator('svg').getAttribute('aria-label')).toMatch(/^\d+ figures: .+–.+/)
    const words = await card.locator('h3').textContent()
    await card.click()
    await page.waitForURL(/\/questions\/q-/)
    await isReady(page)
    await expect.poll(() => page.locator('h1').textContent()).toBe(words)
    await page.goBack()
    const speaker = page.locator('.speakers tbody th a').first()
    const name = await speaker.textContent()
    await speaker.click()
    await page.waitForURL(/\/sources\//)
    await isReady(page)
    await expect.poll(() => page.locator('h1').textContent()).toBe(name)
  })

  test('what came since the last visit is said, until the reader has seen it', async () => {
    const context = await room.browser.newContext()
    const come = async () => (await visitIn(context, `${room.url}/`)).page
    const first = await come()
    await expect.poll(() => first.locator('.since, .since-nothing').count()).toBe(0)
    await first.close()
    const second = await come()
    await expect
      .poll(() => second.locator('.since-nothing').textContent())
      .toContain('Nothing new since your last visit')
    await second.close()

    const report = { publisher: 'The Arden Post', title: 'Levee fails at Oxmoor', published: '2025-05-20' }
    const file = join(room.folder, 'later.jsonl')
    writeFileSync(file, JSON.stringify({ ...report, text: 'Mayor Orla Venn said 14 people were injured in Oxmoor.' }))
    onrecord('add', file, '--ledger', room.ledger)
    const story = async () => JSON.stringify(await room.read('/story'))
    await expect.poll(story).toContain('Oxmoor')

    const third = await come()
    const since = third.locator('.since')
    await expect.poll(() => since.textContent()).toContain('1 report')
    await expect.poll(() => since.textContent()).toContain('Levee fails at Oxmoor')
    await third.reload()
    await isReady(third)
    await expect.poll(() => since.textContent()).toContain('Levee fails at Oxmoor')
    await expect.poll(() => axeFindings(third)).toEqual([])
    await third.getByRole('button', { name: 'I have seen this' }).click()
    await third.locator('.since-nothing').waitFor()
    await context.close()
  })

  test('what comes after the page was read and before it listens is told as well', async () => {
    const context = await room.browser.newContext()
    const added = Promise.withResolvers<void>()
    await context.route('**/api/v1/changes', async (route) => {
      await added.promise
      await route.continue()
    })
    const { page } = await visitIn(context, `${room.url}/`)
    const file = join(room.folder, 'between.jsonl')
    const report = { publisher: 'The Arden Post', title: 'Pumps wanted' }
    writeFileSync(file, JSON.stringify({ ...report, text: 'Mayor Orla Venn said 5 people were injured.' }))
    onrecord('add', file, '--ledger', room.ledger)
    await expect.poll(async () => JSON.stringify(await room.read('/documents'))).toContain('Pumps wanted')
    added.resolve()
    await page.getByRole('button', { name: 'Show what is new' }).waitFor()
    await context.close()
  })

  test('a page that is open is told that the ledger has grown, and shows it when asked', async () => {
    const { page } = await room.visit('/')
    const file = join(room.folder, 'latest.jsonl')
    writeFileSync(
      file,
      JSON.stringify({
        publisher: 'The Arden Post',
        title: 'Pumps arrive',
        text: 'Mayor Orla Venn said 3 people were injured.',
      }),
    )
    onrecord('add', file, '--ledger', room.ledger)
    const button = page.getByRole('button', { name: 'Show what is new' })
    await button.waitFor({ timeout: 20_000 })
    expect(await page.locator('.report-list').textContent()).not.toContain('Pumps arrive')
    await button.click()
    await page.locator('.report-list').getByText('Pumps arrive').waitFor()
    await button.waitFor({ state: 'detached' })
  })
})
