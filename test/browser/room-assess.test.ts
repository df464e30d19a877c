import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { openRoom } from './open-room.ts'
import { exampleReports } from './serve.ts'
import { axeFindings, overflowOf, type Visit, type VisitOptions } from './visit.ts'

interface Figure {
  readonly id: string
  readonly words: string
  readonly question: { readonly id: string } | null
  readonly quantity: { readonly low: number | null; readonly high: number | null }
  readonly assessment: { readonly verdict: string | null; readonly by: string | null; readonly last: string | null }
}

interface Told {
  readonly text: string
  readonly claims: { readonly figures: readonly Figure[]; readonly rejected: readonly Figure[] }
}

describe.skipIf(chromiumPath === null)('assessing', () => {
  const room = openRoom('river-flood', exampleReports)
  let report: string

  beforeAll(async () => {
    const { items } = await room.read<{ items: { id: string; figures: number }[] }>('/documents')
    report = items.toSorted((a, b) => b.figures - a.figures)[0]?.id ?? ''
  })

  const read = (): Promise<Told> => room.read<Told>(`/documents/${report}`)

  /** A figure that nobody has said anything of yet. */
  const fresh = async (): Promise<Figure> => {
    const figure = (await read()).claims.figures.find(
      ({ question, assessment, quantity }) => question && assessment.last === null && quantity.low === quantity.high,
    )
    if (!figure) throw new Error('every figure has been assessed')
    return figure
  }

  const stateOf = async (id: string): Promise<Figure | undefined> => {
    const { figures, rejected } = (await read()).claims
    return [...figures, ...rejected].find((claim) => claim.id === id)
  }

  /** Opens the report at a claim, as somebody who has given their name before unless `null`. */
  async function open(claim: string, name: string | null = 'Ada Venn', options: VisitOptions = {}): Promise<Visit> {
    const opened = await room.visit(`/reports/${report}#${claim}`, {
      ...(name !== null && { before: `localStorage.setItem('onrecord.assessor', ${JSON.stringify(name)})` }),
      ...options,
    })
    await opened.page.waitForSelector('.note.open')
    return opened
  }

  const mark = (page: Page) => page.locator('.note.open .assessment-mark')

  test('undoing waits for what is still being sent, and then takes it back', async () => {
    const { id } = await fresh()
    const { page, complaints } = await open(id)
    const undone = Promise.withResolvers<void>()
    await page.route('**/api/v1/assessments', async (route) => {
      await undone.promise
      await route.continue()
    })
    const sent: (string | null)[] = []
    page.on('request', (request) => void (request.method() === 'POST' && sent.push(request.postData())))
    await page.keyboard.press('a')
    await expect.poll(() => sent.length).toBe(1)
    await page.keyboard.press('u')
    undone.resolve()
    await expect.poll(() => sent.length).toBe(2)
    await expect.poll(async () => (await stateOf(id))?.assessment.last).not.toBeNull()
    await expect.poll(async () => (await stateOf(id))?.assessment.verdict).toBeNull()
    expect(sent.map((body) => JSON.parse(body ?? '{}').verdict)).toEqual(['accept', 'withdraw'])
    await expect.poll(() => mark(page).count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('the first time it asks for a name, and keeps it', async () => {
    const { id } = await fresh()
    const { page, complaints } = await open(id, null)
    await page.keyboard.press('a')
    await page.getByLabel('Your name').waitFor()
    await expect.poll(() => axeFindings(page)).toEqual([])
    await page.keyboard.type('Ada Venn')
    await page.keyboard.press('Enter')
    await expect.poll(() => mark(page).textContent()).toContain('Accepted by Ada Venn')
    expect((await stateOf(id))?.assessment).toMatchObject({ verdict: 'accept', by: 'Ada Venn' })
    await page.keyboard.press('m')
    await page.keyboard.type('Seen in print.')
    await page.keyboard.press('Enter')
    await expect.poll(() => mark(page).textContent()).toContain('1 note')
    expect(complaints).toEqual([])
  })

  test('a field is corrected, shown in the text and in the history, and undone', async () => {
    const { id, words } = await fresh()
    const { page } = await open(id)
    await page.keyboard.press('c')
    await page.getByLabel('Should be').fill('777')
    await page.getByLabel('Why (if you like)').fill('Misprint, says the paper.')
    await page.keyboard.press('Enter')
    await expect.poll(() => mark(page).textContent()).toContain('Corrected by Ada Venn')
    expect((await stateOf(id))?.quantity).toMatchObject({ low: 777, high: 777 })
    await expect.poll(() => page.locator('.note.open .note-line').textContent()).toContain('777')
    await page.keyboard.press('h')
    const entry = page.locator('.history li').first()
    await entry.waitFor()
    await expect.poll(() => entry.textContent()).toContain('Ada Venn corrected it')
    await expect.poll(() => entry.textContent()).toContain('Misprint, says the paper.')
    await expect.poll(() => axeFindings(page)).toEqual([])
    await page.keyboard.press('u')
    await expect.poll(async () => (await stateOf(id))?.words).toBe(words)
    await expect.poll(() => page.locator('.history li').count()).toBe(2)
    await expect.poll(() => page.locator('.history .gone').count()).toBe(1)
  })

  test('a rejected claim stays in its place, counts for nothing, and comes back', async () => {
    const { id, question } = await fresh()
    const { page } = await open(id)
    const counted = async (): Promise<string[]> =>
      (await room.read<{ claims?: { id: string }[] }>(`/questions/${question?.id}`)).claims?.map((claim) => claim.id) ??
      []
    await expect.poll(() => counted()).toContain(id)
    await page.keyboard.press('x')
    await page.keyboard.type('A caption, no claim.')
    await page.keyboard.press('Enter')
    await expect.poll(() => mark(page).textContent()).toContain('Rejected by Ada Venn')
    await expect.poll(() => page.locator(`.note.rejected[id="${id}"]`).count()).toBe(1)
    await expect.poll(() => counted()).not.toContain(id)
    await page.locator('.undo-bar').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => page.locator('.note.rejected').count()).toBe(0)
    await expect.poll(() => counted()).toContain(id)
  })

  test('two at once: the second sees what the first did beside their own, and chooses', async () => {
    const { id } = await fresh()
    const [first, second] = [await open(id, 'Ada Venn'), await open(id, 'Bo Lind')]
    await first.page.keyboard.press('a')
    await expect.poll(() => mark(first.page).textContent()).toContain('Accepted by Ada Venn')
    await second.page.keyboard.press('c')
    await second.page.getByLabel('Should be').fill('888')
    await second.page.keyboard.press('Enter')
    const dialog = second.page.getByRole('dialog', { name: 'Somebody was there first' })
    await dialog.waitFor()
    await expect.poll(() => dialog.textContent()).toContain('Ada Venn accepted it')
    await expect.poll(() => dialog.textContent()).toContain('888')
    await expect.poll(() => axeFindings(second.page)).toEqual([])
    expect((await stateOf(id))?.assessment).toMatchObject({ verdict: 'accept', by: 'Ada Venn' })
    await dialog.getByRole('button', { name: 'Add mine as well' }).click()
    await expect.poll(async () => (await stateOf(id))?.quantity.low).toBe(888)
    await expect.poll(() => mark(second.page).textContent()).toContain('Corrected by Bo Lind')
    const history = await room.read<{ total: number }>(`/assessments?about=${id}`)
    expect(history.total).toBe(2)
    await first.close()
    await second.close()
  })

  test('what the other did can be left as it is, and nothing is sent', async () => {
    const { id } = await fresh()
    const [first, second] = [await open(id, 'Ada Venn'), await open(id, 'Bo Lind')]
    await first.page.keyboard.press('a')
    await expect.poll(() => mark(first.page).textContent()).toContain('Accepted')
    await second.page.keyboard.press('x')
    await second.page.keyboard.press('Enter')
    const dialog = second.page.getByRole('dialog', { name: 'Somebody was there first' })
    await dialog.getByRole('button', { name: 'Leave it at theirs' }).click()
    expect((await stateOf(id))?.assessment).toMatchObject({ verdict: 'accept', by: 'Ada Venn' })
    await first.close()
    await second.close()
  })

  test('what the ledger refuses is said, and what was typed stays', async () => {
    const { id } = await fresh()
    const { page } = await open(id)
    await page.keyboard.press('c')
    await page.getByLabel('Should be').fill('many')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.assess-failure').textContent()).toContain('many')
    await expect.poll(() => page.getByLabel('Should be').inputValue()).toBe('many')
  })

  test('a figure can be parted from its question', async () => {
    const { id, question } = await fresh()
    const { page } = await open(id)
    await page.locator('.note.open').getByRole('button', { name: 'Not this question' }).click()
    await page.keyboard.type('Another river.')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await stateOf(id))?.question?.id).not.toBe(question?.id)
    await page.locator('.undo-bar').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await stateOf(id))?.question?.id).toBe(question?.id)
  })

  test('words that are selected become a claim', async () => {
    const { text, claims } = await read()
    const word = /\b[a-z]{7,}\b/.exec(text)?.[0] ?? ''
    const { page, complaints } = await open(claims.figures[0]?.id ?? '')
    await page.keyboard.press('Escape')
    await page.evaluate(
      `(() => {
        const p = [...document.querySelectorAll('.marked-text p')].find((p) => p.textContent.includes(${JSON.stringify(word)}))
        p.scrollIntoView({ block: 'center' })
        const at = p.textContent.indexOf(${JSON.stringify(word)})
        const selection = document.getSelection()
        selection.setBaseAndExtent(p.firstChild, at, p.firstChild, at + ${word.length})
        dispatchEvent(new PointerEvent('pointerup'))
      })()`,
    )
    await page.locator('.selection-bar').getByRole('button', { name: 'Event' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a claim' })
    await dialog.waitFor()
    await expect.poll(() => dialog.locator('textarea').inputValue()).toBe(word)
    await expect.poll(() => axeFindings(page)).toEqual([])
    await dialog.getByLabel('Kind of event').fill('OTHER:flood')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await page.waitForSelector('.note.open.event')
    await expect.poll(() => page.locator('.note.open .note-line').textContent()).toContain(word)
    expect(complaints).toEqual([])
  })

  test('words can be typed instead, and those that do not stand there are told apart', async () => {
    const { page } = await open((await read()).claims.figures[0]?.id ?? '', 'Ada Venn', {
      viewport: { width: 320, height: 800 },
    })
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: 'Add a claim' })
    await dialog.locator('textarea').fill('words that nobody wrote there')
    await expect.poll(() => dialog.textContent()).toContain('do not stand in the text')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await expect.poll(() => dialog.isVisible()).toBe(true)
    await expect.poll(() => overflowOf(page)).toBe(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
  })

  test('the keys are listed on ?', async () => {
    const { page } = await open((await read()).claims.figures[0]?.id ?? '')
    await page.keyboard.press('?')
    const keys = await page.getByRole('dialog', { name: 'Keys' }).textContent()
    for (const words of [
      'Accept the selected claim',
      'Correct a field',
      'Reject it',
      'Add a note',
      'Undo',
      'Next claim',
    ])
      expect(keys).toContain(words)
  })
})
