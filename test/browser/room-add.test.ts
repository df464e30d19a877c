import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { exampleReports } from './serve.ts'
import { axeFindings, faultsOf, LOOKS, type VisitOptions } from './visit.ts'

const TEXT = 'Officials in Harnwick said on Monday that 34 people were missing after the dam at Brackwell broke.'

describe.skipIf(chromiumPath === null)('adding reports', () => {
  const room = openRoom('river-flood', exampleReports)

  const open = (options?: VisitOptions) => room.visit('/add', options)

  const summary = (page: Page) => page.locator('.job-head [role="status"]').first()

  function file(name: string, content: string | Buffer): string {
    const path = join(room.folder, name)
    writeFileSync(path, content)
    return path
  }

  test.each(LOOKS)('$colorScheme at $width px: axe finds nothing, nothing complains', async (look) => {
    const opened = await open(look)
    await expect.poll(() => faultsOf(opened)).toEqual([])
  })

  test('files are added, what fails is said line by line, and the new report is one click away', async () => {
    const { page, complaints } = await open()
    const files = [
      file('harnwick.txt', `Dam breaks\n\n${TEXT}`),
      file('picture.txt', Buffer.from([0, 1, 2, 0, 255, 0])),
    ]
    await page.locator('input[type="file"]').setInputFiles(files)
    await expect.poll(() => summary(page).textContent(), { timeout: 20_000 }).toBe('1 report added, 1 not added')
    await expect.poll(() => page.locator('.item.failed').textContent()).toContain('picture.txt')
    await expect
      .poll(async () => (await page.locator('.item.failed .item-detail').textContent())?.length)
      .toBeGreaterThan(10)
    await expect.poll(() => axeFindings(page)).toEqual([])
    await page.locator('.item.added a').click()
    await page.waitForSelector('.marked-text')
    await expect.poll(() => page.locator('.marked-text').textContent()).toContain(TEXT)
    await expect.poll(() => page.locator('.newer').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.goBack()
    // The job stands in the address: what became of it is still there.
    await expect.poll(() => summary(page).textContent()).toBe('1 report added, 1 not added')
  })

  test('the same once more is known already', async () => {
    const { page } = await open()
    await page.locator('input[type="file"]').setInputFiles([file('harnwick.txt', `Dam breaks\n\n${TEXT}`)])
    await expect.poll(() => summary(page).textContent(), { timeout: 20_000 }).toBe('1 known already')
    await expect.poll(() => page.locator('.item.known a').count()).toBe(1)
  })

  test('a text is added with what is known of it', async () => {
    const { page } = await open()
    await page.getByLabel('Text', { exact: true }).fill(`${TEXT} Police said 9 were found.`)
    await page.getByLabel('Title').fill('Nine found')
    await page.getByLabel('Published by').fill('Harnwick Observer')
    await page.getByLabel('Published on').fill('2025-05-20')
    await page.locator('.add-form:has(textarea)').getByRole('button', { name: 'Add' }).click()
    await expect.poll(() => summary(page).textContent(), { timeout: 20_000 }).toBe('1 report added')
    await expect.poll(() => page.getByLabel('Text', { exact: true }).inputValue()).toBe('')
    await page.locator('.item.added a').click()
    await page.waitForSelector('.marked-text')
    await expect.poll(() => page.locator('h1').textContent()).toBe('Nine found')
    await expect.poll(() => page.locator('.page-head').textContent()).toContain('20 May 2025')
  })

  test('an address that is not public is refused, and said so', async () => {
    const { page } = await open()
    await page.getByLabel('Address of a page').fill(`${room.url}/secret`)
    await page.locator('.add-form:has([type="url"][required])').getByRole('button', { name: 'Add' }).click()
    await expect.poll(() => page.locator('.item.failed, .failure').count(), { timeout: 20_000 }).toBeGreaterThan(0)
  })

  test('what is pasted beside the fields finds its way', async () => {
    const { page } = await open()
    const paste = (words: string) =>
      page.evaluate(
        `(() => {
          const clipboardData = new DataTransfer()
          clipboardData.setData('text/plain', ${JSON.stringify(words)})
          document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
        })()`,
      )
    await paste(' https://harnwick.example/2025/dam ')
    await expect.poll(() => page.getByLabel('Address of a page').inputValue()).toBe('https://harnwick.example/2025/dam')
    await paste(TEXT)
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(TEXT)
    await expect.poll(() => page.locator('.job').count()).toBe(0)
  })

  test('files are dropped', async () => {
    const { page } = await open()
    await page.evaluate(
      `(() => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([${JSON.stringify(`Later\n\n${TEXT} By night 36 were missing.`)}], 'later.txt'))
        document.querySelector('.drop-zone').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      })()`,
    )
    await expect.poll(() => summary(page).textContent(), { timeout: 20_000 }).toBe('1 report added')
  })
})
