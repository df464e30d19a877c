import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestRoom, type TestRoom } from '../api/room.fixture.ts'
import type { Job } from '../api/schema/job.ts'
import { OnrecordError } from '../model/errors.ts'
import { makeFolder, quarryReports, removeFolder, runCli } from './cli.fixture.ts'
import { createIntake } from './intake.ts'

const PAGE =
  '<html><body><article><h1>Quarry</h1><p>Mayor Idris Quell said 30 workers were evacuated from Brackwell.</p></article></body></html>'

let here: TestRoom

beforeEach(async () => {
  const { knowledge } = await import('./knowledge.ts')
  const fetchPage = async (url: string) => {
    if (!url.includes('open'))
      throw new OnrecordError('not-fetched', `cannot fetch, ${url}, it is not on the open network`)
    return { url: `${url}/found`, bytes: Buffer.from(PAGE) }
  }
  here = await openTestRoom([], createIntake({ knowledge, fetchPage, now: () => '2031-03-09T10:00:00.000Z' }))
})

afterEach(() => here.close())

function formOf(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): FormData {
  const form = new FormData()
  for (const [name, content] of Object.entries(files)) form.append('files', new File([content], name))
  return form
}

/** Sends it, and waits for the end of the stream of its progress. */
async function add(body: FormData | object): Promise<{ readonly ended: Job; readonly states: readonly string[] }> {
  const init =
    body instanceof FormData
      ? { body }
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await here.request('/documents', { method: 'POST', ...init })
  const text = await response.text()
  expect([response.status, text]).toEqual([202, expect.any(String)])
  const { id } = JSON.parse(text) as Job
  expect(response.headers.get('location')).toBe(`/api/v1/jobs/${id}`)
  const stream = await (await here.request(`/jobs/${id}/events`)).text()
  const told = [...stream.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data) as Job)
  const ended = told.at(-1) as Job
  expect(await here.get(`/jobs/${id}`)).toEqual(ended)
  return { ended, states: told.map(({ state, done, total }) => `${state} ${done}/${total}`) }
}

const documents = () => here.room.reading.view.documents

describe('what is sent is added', () => {
  test('files with their manifest, as add adds them', async () => {
    const told: number[] = []
    here.room.listen((seq) => told.push(seq))
    const { ended, states } = await add(formOf(quarryReports))
    expect(ended.items.map(({ name, state, detail }) => [name, state, detail])).toEqual([
      ['bramley-echo.txt', 'added', null],
      ['norrby-post.txt', 'added', null],
      ['tarn-valley-news.txt', 'added', null],
    ])
    expect([states.at(-1), ended.seq, told.at(-1)]).toEqual(['done 3/3', 3, 3])
    const folder = makeFolder(quarryReports)
    await runCli(folder, ['add', '.'])
    const { stdout } = await runCli(folder, ['export', '--format', 'jsonl'])
    removeFolder(folder)
    const { jsonlLines } = await import('../export/jsonl.ts')
    const { view } = here.room.reading
    expect([...jsonlLines(view)].map((line) => `${JSON.stringify(line)}\n`).join('')).toBe(stdout)
    const again = await add(formOf(quarryReports))
    expect(again.ended.items.map(({ state }) => state)).toEqual(['known', 'known', 'known'])
    expect(documents()).toHaveLength(3)
  })

  test('lines of a file, each a report', async () => {
    const lines = ['A', 'B'].map((id) =>
      JSON.stringify({
        id,
        publisher: id,
        text: `Fire chief Orla Venn said ${id === 'A' ? 12 : 17} people were killed.`,
      }),
    )
    const { ended } = await add(formOf({ 'wire.jsonl': lines.join('\n') }))
    expect([ended.done, ended.total, ended.items.map(({ state }) => state)]).toEqual([2, 2, ['added', 'added']])
  })

  test('a text with what is told of it', async () => {
    const text = 'Fire chief Orla Venn said 12 people were killed.'
    await add({ text, publisher: 'Echo', published: '2031-03-04' })
    expect(documents()).toMatchObject([
      { publisher: 'Echo', published: '2031-03-04', text: expect.stringContaining('12') as string },
    ])
  })

  test('the page of an address, and where it was found', async () => {
    await add({ url: 'http://open.example/page' })
    expect(documents()).toMatchObject([
      { url: 'http://open.example/page/found', retrieved: '2031-03-09T10:00:00.000Z' },
    ])
    expect([...here.room.reading.view.figures.values()].map(({ quantity }) => quantity.low)).toEqual([30])
  })

  test('all but what cannot be read, and that says why', async () => {
    const { ended } = await add(
      formOf({
        'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
        'ok.txt': 'Twelve people were killed.',
        'blank.txt': ' ',
      }),
    )
    expect(ended.items.map(({ name, state }) => [name, state])).toEqual([
      ['picture.txt', 'failed'],
      ['ok.txt', 'added'],
      ['blank.txt', 'failed'],
    ])
    expect(ended.items[0]?.detail).toContain('picture.txt')
    const refused = await add({ url: 'http://closed.example/' })
    expect(refused.ended.items).toMatchObject([
      { state: 'failed', detail: expect.stringContaining('not on the open network') as string },
    ])
  })

  test('names of files are names, and hostile ones stay text', async () => {
    const { ended } = await add(formOf({ '../../etc/<img src=x onerror=alert(1)>.txt': 'Twelve people were killed.' }))
    expect(ended.items.map(({ state }) => state)).toEqual(['added'])
    expect(documents()[0]?.path).toBe('<img src=x onerror=alert(1)>.txt')
  })
})

test('what a job says is added is on disk, and what a stop leaves out is told', async () => {
  const lines = Array.from({ length: 60 }, (_, i) =>
    JSON.stringify({ id: String(i), text: `Fire chief Orla Venn said ${i + 2} people were killed.` }),
  )
  const response = await here.request('/documents', {
    method: 'POST',
    body: formOf({ 'wire.jsonl': lines.join('\n') }),
  })
  const { id } = (await response.json()) as Job
  await here.room.jobs.stop()
  const { items, state } = await here.get<Job>(`/jobs/${id}`)
  const added = items.filter((item) => item.state === 'added')
  expect(state).toBe('done')
  expect(items.at(-1)).toMatchObject({
    state: 'failed',
    detail: expect.stringContaining('the server was stopped') as string,
  })
  expect(await here.room.ledger.count()).toMatchObject({ documents: added.length })
})

test.each<[string, () => Promise<Response>, number, string]>([
  ['a body of no kind', () => here.request('/documents', { method: 'POST', body: 'x' }), 415, 'Unsupported Media Type'],
  ['no files', () => here.request('/documents', { method: 'POST', body: formOf({}) }), 400, 'files: '],
  ['a date that is none', () => here.send('/documents', { text: 'x', published: 'May' }), 400, 'no date, May'],
  ['an address that is none', () => here.send('/documents', { url: 'file:///etc/passwd' }), 400, 'url'],
  ['nothing', () => here.send('/documents', {}), 400, 'see /docs'],
  ['a job that is none', () => here.request('/jobs/j-none'), 404, 'no such job'],
])('refuses %s', async (_name, send, status, detail) => {
  const response = await send()
  expect(response.status).toBe(status)
  expect(((await response.json()) as { detail: string }).detail).toContain(detail)
})
