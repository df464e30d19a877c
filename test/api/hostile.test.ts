import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Document } from '../../src/api/schema/document.ts'
import type { HitPage } from '../../src/api/schema/search.ts'
import type { Source } from '../../src/api/schema/source.ts'
import { makeExtraction } from '../../src/ledger/ledger.fixture.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { makeId } from '../../src/model/id.ts'
import { rawRequest, serveRoom, type TestRoom } from './reading-room.fixture.ts'

/** What a browser, a header, a log or a query might run, break or follow. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '"><script src=https://evil.example/x.js></script>',
  "'><img src=x onerror=alert(1)>",
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '</title></style></textarea></script><script>alert(1)</script>',
  '<!-- --!><script>alert(1)</script>',
  '<base href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<math><mtext><style><img src onerror=alert(1)></style></mtext></math>',
  'javascript:alert(document.domain)',
  'JaVaScRiPt&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'https://evil.example/"onmouseover="alert(1)',
  '//evil.example/%2e%2e',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '`;alert(1)//',
  "'; DROP TABLE documents; --",
  '" OR "1"="1',
  'title:x NEAR(y, 5) *',
  '=HYPERLINK("https://evil.example","click")',
  'line\r\nSet-Cookie: a=b\r\n\r\n<script>',
  'nul\u0000inside',
  'bell\u0007 escape\u001b[31m',
  '\u202egnirts desrever\u202c',
  '\ufeff\u200b\u2028\u2029',
  '😀'.repeat(20),
  '\ud83d alone',
  '__proto__',
  'constructor',
  '%00%0d%0a<script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\u003cscript\\u003e',
  ']]><script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
]
const PLACES = ['title', 'publisher', 'author', 'url', 'name', 'text', 'key', 'furniture'] as const
type Place = (typeof PLACES)[number]

const cases = ATTACKS.flatMap((attack) => PLACES.map((place) => ({ attack, place })))

/** Names that are alike but for their signs would be taken for one. */
const nameOf = (attack: string): string => `${attack.toWellFormed()} of Ward ${ATTACKS.indexOf(attack)}`

const sourceId = (name: string): string => makeId('e', ['hostile', name])

/** A report with the attack in one place. */
async function addHostile(ledger: Ledger, attack: string, place: Place, index: number): Promise<void> {
  const words = place === 'text' ? attack.toWellFormed() : 'plain words'
  const { extraction, raw } = makeExtraction({
    text: `Case ${index}: ${words} kills 12, chief says.`,
    key: `case-${index}`,
  })
  const name = place === 'name' ? nameOf(attack) : 'Orla Venn'
  const entity = { id: sourceId(name), name }
  const document = {
    ...extraction.document,
    title: place === 'title' ? attack : `Case ${index}`,
    publisher: place === 'publisher' ? attack : 'Harbour Mail',
    author: place === 'author' ? attack : null,
    url: place === 'url' ? attack : null,
    key: place === 'key' ? attack : `case-${index}`,
    furniture: place === 'furniture' ? [{ kind: 'teaser', text: attack, start: 0, end: 0 }] : [],
  }
  const statements = extraction.statements.map((one) => ({
    ...one,
    origin: entity,
    source: { start: 0, end: 4, entity },
  }))
  const figures = extraction.figures.map((one) => ({ ...one, origin: entity }))
  const entities = extraction.entities.map((one) => ({
    ...one,
    ...entity,
    kind: 'group' as const,
    variants: [entity.name],
  }))
  await ledger.add({ ...extraction, document, statements, figures, entities }, raw)
}

let room: TestRoom

beforeAll(async () => {
  room = await serveRoom({
    rate: { burst: 1e9, refill: 1 },
    fill: async (ledger) => {
      for (const [index, { attack, place }] of cases.entries()) await addHostile(ledger, attack, place, index)
    },
  })
})

afterAll(() => room.close())

const fetchJson = async <T>(path: string): Promise<T> => {
  const answer = await fetch(`${room.base}/api/v1${path}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json'])
  return (await answer.json()) as T
}

test('three hundred of them come back as they are, in JSON and in nothing else', async () => {
  expect(cases.length).toBeGreaterThanOrEqual(300)
  const documents = new Map(room.room.reading.view.documents.map((document) => [numberOf(document.text), document.id]))
  for (const [index, { attack, place }] of cases.entries()) {
    const document = await fetchJson<Document>(`/documents/${documents.get(index)}`)
    const told = {
      title: document.title,
      publisher: document.publisher,
      author: document.author,
      key: document.key,
      url: document.url,
      furniture: document.furniture[0]?.text,
      text: document.text.slice(`Case ${index}: `.length, -' kills 12, chief says.'.length),
      name: document.claims.figures[0]?.origin?.name,
    }
    const expected = place === 'name' ? nameOf(attack) : attack.toWellFormed()
    if (place !== 'url') expect([place, told[place]?.toWellFormed()]).toEqual([place, expected])
    // An address is one only if it is of the web.
    else expect(told.url === null || told.url.startsWith('https://')).toBe(true)
  }
})

const numberOf = (text: string): number => Number(/^Case (\d+)/.exec(text)?.[1])

test('their names are sources like any other', async () => {
  for (const attack of ATTACKS) {
    const source = await fetchJson<Source>(`/sources/${sourceId(nameOf(attack))}`)
    expect(source.name).toBe(nameOf(attack))
  }
})

test('looked for, they are words, and what is found is marked by offsets', async () => {
  for (const attack of ATTACKS) {
    const { items } = await fetchJson<HitPage>(`/search?q=${encodeURIComponent(attack.toWellFormed())}&limit=100`)
    for (const { excerpt } of items)
      for (const { start, end } of excerpt.marks) expect(excerpt.text.slice(start, end).length).toBe(end - start)
  }
  const { total } = await fetchJson<HitPage>('/search?q=evil.example')
  expect(total).toBeGreaterThan(10)
})

test('in an address they are refused, as problems and not as pages', async () => {
  for (const attack of ATTACKS) {
    const written = encodeURIComponent(attack.toWellFormed())
    for (const path of [`/api/v1/documents/${written}`, `/api/v1/questions?cursor=${written}`, `/x${written}`]) {
      const { status, headers, text } = await rawRequest(room, path)
      expect([400, 404]).toContain(status)
      expect(headers['content-type']).toBe('application/problem+json')
      expect(headers['set-cookie']).toBeUndefined()
      JSON.parse(text)
    }
  }
})

test('nothing that a browser shows as a page has any of them', async () => {
  for (const path of ['/', '/docs', '/questions', `/reports/${encodeURIComponent(ATTACKS[0] ?? '')}`]) {
    const answer = await fetch(room.base + path)
    expect(answer.headers.get('content-type')).toContain('text/html')
    const text = await answer.text()
    for (const attack of ATTACKS.slice(0, 10)) expect(text).not.toContain(attack)
  }
})

test('in the export for spreadsheets none is a formula', async () => {
  const csv = await (await fetch(`${room.base}/api/v1/export?format=csv`)).text()
  expect(csv).toContain(`"'=HYPERLINK`)
  expect(csv).not.toMatch(/(?:^|,)"?=HYPERLINK/m)
})
