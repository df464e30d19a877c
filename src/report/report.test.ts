import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { emptyView, type LedgerView } from '../model/view.ts'
import { renderReport } from './report.ts'
import { sampleDocument, sampleFigure, sampleView } from './sample/sample-view.ts'

const page = renderReport(sampleView)

describe('the page', () => {
  test.each([
    ['4 reports by 4 publishers, published from 3 Mar 2031 to 9 Mar 2031', 'what the ledger holds'],
    ['<b>3 independent origins</b> for 4 claims in 3 reports', 'origins, not outlets'],
    ['14 and 19 for one day', 'the reason of a contradiction'],
    ['via <a href="#s-e-witness">Ines Falk</a>', 'a relay'],
    ['not verified, says the Mail', 'a note on verification'],
    ['Answered once', 'questions with one claim'],
    ['1 line left out as page furniture', 'removed furniture'],
    ['from its dateline', 'how a date is known'],
    ['Original Source: Tide Wire', 'a credit in its words'],
    ['41% of its words stand there too', 'the share of a copy'],
    ['9f86d081884c7d65', 'the hash'],
    ['Skip to the questions', 'a skip link'],
    ['not stated', 'a missing as-of date, said and not replaced'],
  ])('%s (%s)', (words) => {
    expect(page).toContain(words)
  })

  test('calls no claim a fact', () => {
    expect(page.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/\bfacts?\b/i)
  })

  test('asks for nothing and runs nothing', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|base)\b/i)
    expect(page).not.toMatch(/ (?:on\w+|style|src|srcset)=/i)
    expect(page).not.toMatch(/@import|url\((?!#)/)
  })

  test('its policy allows its own style element and nothing else', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(`content="default-src &#39;none&#39;; img-src data:; style-src &#39;sha256-${hash}&#39;;`)
  })

  test('every link leads somewhere and no id stands twice', () => {
    for (const view of [sampleView, { ...sampleView, questions: sampleView.questions.slice(1) }]) {
      const markup = renderReport(view)
      const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      const links = [...markup.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
      expect(links.filter((id) => !ids.includes(id))).toEqual([])
      expect(ids.length).toBe(new Set(ids).size)
    }
  })

  test('the same view gives the same page', () => {
    expect(renderReport(sampleView)).toBe(page)
  })

  test('an empty ledger has a page too', () => {
    expect(renderReport(emptyView)).toContain('0 reports by 0 publishers. They hold 0 figures')
  })

  test('a title and a note are shown', () => {
    expect(renderReport(emptyView, { title: 'A & B', note: 'Made up.' })).toMatch(/<h1>A &amp; B<\/h1>[^]*Made up\./)
  })
})

describe('hostile reports', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
  const document = sampleDocument(evil, `${evil} 12 dead.`, {
    url: 'javascript:alert(1)',
    title: evil,
    author: evil,
    published: evil,
    raw: { sha256: evil, bytes: 1, encoding: evil },
    furniture: [{ kind: evil, text: evil, start: 0, end: 1 }],
    credits: [{ kind: 'wire', publisher: evil, words: evil }],
  })
  const origin = { id: evil, name: evil }
  const parts = { words: '12', low: 12, high: 12, modifier: 'exact', origin, said: evil } as const
  const figures = [evil, `${evil}2`].map((id) => sampleFigure(id, document, parts))
  const [first, second] = figures as [(typeof figures)[0], (typeof figures)[0]]
  const view: LedgerView = {
    ...emptyView,
    documents: [document],
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    entities: new Map([
      [evil, { id: evil, kind: 'person', name: evil, variants: [evil, 'x'], country: evil, role: evil, partOf: null }],
    ]),
    questions: [
      {
        id: evil,
        measure: evil,
        item: evil,
        subject: null,
        place: null,
        unit: evil,
        words: evil,
        figures: [first.id, second.id],
      },
    ],
    relations: [
      { id: 'r', kind: 'contradicts', a: [second.id], b: [first.id], reasons: [{ rule: evil, detail: evil }] },
    ],
    copies: [{ document: document.id, of: evil, kind: 'copy', share: 1, reasons: [{ rule: evil, detail: evil }] }],
    origins: new Map([[evil, { independent: 1, origins: [{ entities: [origin], name: evil, figures: [] }] }]]),
  }
  const hostile = renderReport(view, { title: evil, note: evil })

  test('no element or handler of theirs is on the page', () => {
    expect(hostile).not.toMatch(/<(?:script|img)\b/)
    expect(hostile).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('a javascript: address is text', () => {
    expect(hostile).not.toMatch(/href="javascript:/i)
    expect(hostile).toContain('javascript:alert(1)')
  })

  test('their ids stay inside their attributes', () => {
    for (const [, id] of hostile.matchAll(/ (?:id|href)="([^"]*)"/g)) expect(id).toMatch(/^#?[\w-]+$/)
  })
})

test('a big ledger is cut short, and says so', () => {
  const questions = Array.from({ length: 700 }, (_, index) => ({
    ...sampleView.questions[0]!,
    id: `q-${index}`,
    figures: index < 350 ? ['f-12', 'f-19'] : ['f-14'],
  }))
  const documents = Array.from({ length: 2000 }, (_, index) => ({ ...sampleView.documents[0]!, id: `doc-${index}` }))
  const markup = renderReport({ ...sampleView, questions, documents })
  expect(markup).toContain('The 200 questions with the most independent origins of 350 are shown')
  expect(markup).toContain('The first 300 of 350 are shown')
  expect(markup).toContain('The first 300 of 2000 documents are shown')
  expect(markup.length).toBeLessThan(6_000_000)
})

test('questions with very many claims do not make a page of very many megabytes', () => {
  const questions = Array.from({ length: 100 }, (_, index) => ({
    ...sampleView.questions[0]!,
    id: `q-${index}`,
    figures: Array.from({ length: 1000 }, () => 'f-19'),
  }))
  const markup = renderReport({ ...sampleView, questions })
  expect(markup).toContain('The 6 questions with the most independent origins of 100 are shown')
  expect(markup).toContain('The table shows the first 300 of 1000 claims.')
  expect(markup).toContain('The chart shows the first 120 figures.')
})
