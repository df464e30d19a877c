import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestRoom, type TestRoom } from './room.fixture.ts'
import type { AppendedAssessment, Assessment, Conflict, NewAssessment } from './schema/assessment.ts'
import type { Saying } from './schema/claim.ts'
import type { Document } from './schema/document.ts'
import type { Question } from './schema/question.ts'

let here: TestRoom

beforeEach(async () => {
  here = await openTestRoom([
    {
      key: 'echo',
      publisher: 'Echo',
      published: '2031-03-04',
      text: 'Venn said 12 were killed. Another 40 were hurt.',
    },
    { key: 'post', publisher: 'Post', published: '2031-03-06', text: 'Venn said 17 were killed.' },
    {
      key: 'tarn',
      publisher: 'Tarn',
      published: '2031-03-09',
      text: 'Venn said that 9 were killed, and the mayor fled.',
    },
  ])
})

afterEach(() => here.close())

const view = () => here.room.reading.view
const figure = (number: number): string =>
  [...view().figures.values()].find(({ quantity }) => quantity.low === number)?.id ?? ''
const killed = (): string => view().questions.find(({ measure }) => measure === 'killed')?.id ?? ''
const question = () => here.get<Question>(`/questions/${killed()}`)
const numbers = async () => (await question()).claims.map(({ words }) => words)

const say = (verdict: NewAssessment['verdict'], more: Partial<NewAssessment> = {}) =>
  here.send('/assessments', { verdict, by: 'A. Recorder', basedOn: null, ...more })

/** Says it, and gives what was appended. */
async function said(verdict: NewAssessment['verdict'], more: Partial<NewAssessment> = {}): Promise<Assessment> {
  const response = await say(verdict, more)
  const body = await response.text()
  expect([response.status, body]).toEqual([201, expect.any(String)])
  return (JSON.parse(body) as AppendedAssessment).assessment
}

/** All that the pages show, but for what people said. */
async function shown(): Promise<string[]> {
  const lists = ['/questions', '/contradictions', '/sources', '/places', '/events', '/documents', '/export?format=csv']
  const paths = [...lists, `/questions/${killed()}`]
  const all = await Promise.all(paths.map(async (path) => (await here.request(path)).text()))
  return all.map((text) => text.replaceAll(/"assessment":\{[^}]*\}/g, ''))
}

test('rejected: out of every list, still to be seen, and back when it is taken back', async () => {
  const [before, id] = [await shown(), figure(17)]
  const told: number[] = []
  here.room.listen((seq) => told.push(seq))
  const rejected = await said('reject', { about: id, note: 'a misprint' })
  expect(told).toEqual([here.room.reading.seq])
  expect(await numbers()).toEqual(['12', '40', '9'])
  const { rejected: seen, high } = await question()
  expect([seen.map((one) => one.words), high]).toEqual([['17'], 40])
  expect(seen[0]?.assessment).toMatchObject({
    verdict: 'reject',
    by: 'A. Recorder',
    count: 1,
    last: rejected.id,
    notes: 1,
  })
  const { document } = await here.get<Saying>(`/claims/${id}`)
  expect((await here.get<Document>(`/documents/${document}`)).claims.rejected.map((one) => one.id)).toEqual([id])
  expect(await (await here.request('/export?format=csv')).text()).not.toContain(id)
  expect((await here.get<Question>(`/questions/${killed()}?asOf=2031-03-06`)).claims.map(({ words }) => words)).toEqual(
    ['12', '40'],
  )
  await said('withdraw', { about: id, supersedes: rejected.id, basedOn: rejected.id })
  expect(await shown()).toEqual(before)
  const { items } = await here.get<{ items: Assessment[] }>(`/assessments?about=${id}`)
  expect(items.map(({ verdict, holds }) => [verdict, holds])).toEqual([
    ['withdraw', true],
    ['reject', false],
  ])
})

test('corrected: the claim answers another question, in its own words', async () => {
  const widest = async () => (await here.get<Question>(`/questions/${killed()}?rule=widest`)).estimate.high
  expect(await widest()).toBe(40)
  const { change } = await said('correct', { about: figure(40), change: { field: 'measure', to: 'injured' } })
  expect(change).toEqual({ field: 'measure', from: 'killed', to: 'injured' })
  expect(await numbers()).toEqual(['12', '17', '9'])
  expect(await widest()).toBe(17)
  const { items } = await here.get<{ items: { words: string }[] }>('/questions')
  expect(items.map(({ words }) => words)).toContain('How many people were injured in Brackwell?')
  expect(await here.get<Saying>(`/claims/${figure(40)}`)).toMatchObject({
    measure: 'injured',
    assessment: { verdict: 'correct' },
  })
})

test('added: selected words are a claim', async () => {
  const document = view().documents.find(({ key }) => key === 'tarn')
  const start = document?.text.indexOf('fled') ?? -1
  const claim = {
    kind: 'event',
    document: document?.id ?? '',
    start,
    end: start + 4,
    quote: 'fled',
    fields: { eventType: 'RETREAT', date: '2031-03-09' },
  } as const
  const { about } = await said('add', { about: null, claim })
  expect(await here.get<Saying>(`/claims/${about}`)).toMatchObject({
    type: 'event',
    eventType: 'RETREAT',
    rules: ['assessment-add'],
  })
  expect((await here.get<{ items: unknown[] }>('/events')).items).toHaveLength(1)
})

test('merged, parted, accepted and noted', async () => {
  await said('correct', { about: figure(40), change: { field: 'measure', to: 'injured' } })
  const [a, b] = view().questions.map(({ id }) => id) as [string, string]
  const merged = await said('merge', { about: a, targets: [b] })
  expect(view().questions.map(({ id, figures }) => [id, figures.length])).toEqual([[a, 4]])
  await said('withdraw', { about: a, supersedes: merged.id, basedOn: merged.id })
  expect(view().questions).toHaveLength(2)
  await said('part', { about: killed(), targets: [figure(9)], basedOn: (await question()).assessment.last })
  expect(view().questions.map(({ words }) => words)).toContain('How many people were killed in Brackwell? (set apart)')
  const accepted = await said('accept', { about: figure(12) })
  await said('note', { about: figure(12), note: 'seen at the site', basedOn: accepted.id })
  expect((await here.get<Saying>(`/claims/${figure(12)}`)).assessment).toMatchObject({
    verdict: 'accept',
    count: 2,
    notes: 1,
  })
})

describe('two people at once', () => {
  test('one is told what the other said, and nothing of theirs is lost', async () => {
    const about = figure(12)
    const answers = await Promise.all([say('accept', { about, by: 'a' }), say('reject', { about, by: 'b' })])
    expect(answers.map(({ status }) => status)).toEqual([201, 409])
    const problem = (await answers[1]?.json()) as Conflict
    expect(answers[1]?.headers.get('content-type')).toBe('application/problem+json')
    expect(problem).toMatchObject({
      status: 409,
      code: 'stale-assessment',
      newer: [{ about, verdict: 'accept', by: 'a', holds: true }],
    })
    expect((await say('reject', { about, by: 'b', basedOn: problem.newer[0]?.id ?? null })).status).toBe(201)
    expect(view().assessments).toHaveLength(2)
  })

  test('of whom one uses another terminal', async () => {
    const about = figure(12)
    const { openSqliteLedger } = await import('../ledger/sqlite.ts')
    const other = openSqliteLedger({
      file: here.file,
      create: false,
      version: 'test',
      now: () => new Date().toISOString(),
    })
    const nothing = { change: null, fields: null, targets: [], quote: null, note: 'x', supersedes: null }
    const anchors = { [about]: { kind: 'relation' } } as const
    const there = await other.assess({ ...nothing, about, verdict: 'note', by: 'b', anchors }, null)
    await other.close()
    const answer = await say('accept', { about })
    expect(answer.status).toBe(409)
    expect(((await answer.json()) as Conflict).newer.map(({ id }) => id)).toEqual([there.id])
  })
})

test.each<[string, Partial<NewAssessment> & { verdict: NewAssessment['verdict'] }, string]>([
  ['an unknown thing', { verdict: 'accept', about: 'f-nobody' }, 'nothing of the ledger has that id'],
  ['a value that is none', { verdict: 'correct', about: '12', change: { field: 'to', to: 'May' } }, 'no date, May'],
  ['no name', { verdict: 'accept', about: '12', by: ' ' }, 'by: '],
  ['signs that steer', { verdict: 'note', about: '12', note: 'a\u202eb' }, 'characters that do not print'],
  ['an unknown verdict', { verdict: 'like' as 'accept', about: '12' }, 'verdict: '],
])('refuses %s', async (_name, { verdict, ...more }, detail) => {
  const response = await say(verdict, { ...more, about: more.about === '12' ? figure(12) : (more.about ?? null) })
  expect(response.status).toBe(400)
  expect(((await response.json()) as { detail: string }).detail).toContain(detail)
  expect(view().assessments).toEqual([])
})

test('hostile names and notes come back as they are', async () => {
  const [by, note] = ['"><img src=x onerror=alert(1)>', "<script>alert('1')</script>"]
  await said('note', { about: figure(12), by, note })
  expect(await here.get('/assessments')).toMatchObject({ items: [{ by, note }] })
})
