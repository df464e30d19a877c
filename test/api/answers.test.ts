import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assessmentPageSchema } from '../../src/api/schema/assessment.ts'
import { sayingSchema } from '../../src/api/schema/claim.ts'
import { contradictionPageSchema } from '../../src/api/schema/contradiction.ts'
import { documentPageSchema, documentSchema } from '../../src/api/schema/document.ts'
import { eventPageSchema } from '../../src/api/schema/event.ts'
import { placePageSchema } from '../../src/api/schema/place.ts'
import { problemSchema } from '../../src/api/schema/problem.ts'
import {
  questionClaimPageSchema,
  questionPageSchema,
  questionRelationPageSchema,
  questionSchema,
} from '../../src/api/schema/question.ts'
import { hitPageSchema } from '../../src/api/schema/search.ts'
import { sourcePageSchema, sourceSchema } from '../../src/api/schema/source.ts'
import type { Excerpt } from '../../src/api/schema/span.ts'
import { statusSchema } from '../../src/api/schema/status.ts'
import { storySchema } from '../../src/api/schema/story.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { onrecord } from '../browser/serve.ts'
import { serveRoom, type TestRoom } from './reading-room.fixture.ts'

const root = join(import.meta.dirname, '../..')
const seeds = join(root, '../shared/seeds')

const note = (id: string, about: string): Assessment => ({
  id,
  about,
  verdict: 'note',
  change: null,
  targets: [],
  quote: null,
  by: 'Desk',
  at: `2031-03-05T10:00:0${id.at(-1)}Z`,
  note: 'See the correction.',
  supersedes: null,
  fields: null,
  anchors: {},
})

let room: TestRoom

beforeAll(async () => {
  const examples = ['kursk-2024', 'river-flood'].map((name) => join(root, 'examples', name))
  room = await serveRoom({
    rate: { burst: 1e9, refill: 1 },
    folders: existsSync(seeds) ? [...examples, seeds] : examples,
    fill: async (ledger) => {
      for (const id of ['a-1', 'a-2', 'a-3']) await ledger.addAssessment(note(id, 'e-nobody'))
    },
  })
})

afterAll(() => room.close())

const fetchJson = async (path: string): Promise<unknown> => {
  const answer = await fetch(`${room.base}/api/v1${path}`)
  expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'application/json'])
  return answer.json()
}

/** Holds an answer to its schema: nothing missing, nothing of another kind, and nothing that the schema does not name. */
async function fetchAs<T extends z.ZodType>(schema: T, path: string): Promise<z.output<T>> {
  const told = await fetchJson(path)
  const parsed = schema.parse(told)
  expect(parsed).toEqual(told)
  return parsed
}

interface Listed {
  readonly items: readonly unknown[]
  readonly total: number
  readonly next: string | null
}

/** Every list, with how an item is known. */
const lists: readonly (readonly [path: string, schema: z.ZodType<Listed>, idOf: (item: never) => string])[] = [
  ['/questions?', questionPageSchema, ({ id }: { id: string }) => id],
  ['/documents?', documentPageSchema, ({ id }: { id: string }) => id],
  ['/sources?', sourcePageSchema, ({ id }: { id: string }) => id],
  ['/contradictions?', contradictionPageSchema, ({ id }: { id: string }) => id],
  ['/places?', placePageSchema, ({ id }: { id: string }) => id],
  ['/events?', eventPageSchema, ({ id }: { id: string }) => id],
  ['/search?q=the&', hitPageSchema, ({ id }: { id: string }) => id],
  ['/search?q=killed&kind=figure&', hitPageSchema, ({ id }: { id: string }) => id],
  ['/assessments?', assessmentPageSchema, ({ id }: { id: string }) => id],
]

describe('every resource answers as its schema says', () => {
  test('status and story', async () => {
    const { seq } = await fetchAs(statusSchema, '/status')
    const story = await fetchAs(storySchema, '/story')
    expect([story.seq, story.ledger, story.changes]).toEqual([seq, 'room.db', null])
    const { view } = room.room.reading
    expect(story.counts).toMatchObject({ documents: view.documents.length, figures: view.figures.size })
    expect(story.questions.first[0]?.points.length).toBeGreaterThan(1)
    expect(story.contradictions.total).toBeGreaterThan(0)
  })

  test('what came since: everything since nothing, nothing since now', async () => {
    const { seq, counts } = await fetchAs(storySchema, '/story')
    const all = (await fetchAs(storySchema, '/story?since=0')).changes
    expect(all).toMatchObject({ claims: counts.figures + counts.events, contradictions: counts.contradictions })
    expect([all?.reports.total, all?.assessments]).toEqual([counts.documents, 3])
    const none = (await fetchAs(storySchema, `/story?since=${seq}`)).changes
    expect(none).toMatchObject({ claims: 0, contradictions: 0, questions: [], assessments: 0, reports: { total: 0 } })
  })

  test.each(lists)('%s', async (path, schema) => {
    const { items, total, next } = await fetchAs(schema, `${path}limit=100`)
    expect(items.length).toBeGreaterThan(0)
    expect(total).toBeGreaterThanOrEqual(items.length)
    expect(next === null).toBe(items.length === total)
  })

  test('every question, for every rule and as known on a day', async () => {
    for (const { id } of room.room.reading.view.questions) await fetchAs(questionSchema, `/questions/${id}`)
    const [first] = room.room.reading.view.questions
    for (const rule of ['ucdp', 'widest', 'latest-per-side', 'independent-majority']) {
      const { estimate } = await fetchAs(questionSchema, `/questions/${first?.id}?rule=${rule}`)
      expect(estimate.rule).toBe(rule)
    }
    await fetchAs(questionSchema, `/questions/${first?.id}?asOf=2024-11`)
  })

  test('the claims of a question, a part at a time: filters and order are those of all of them', async () => {
    const { id } = room.room.reading.view.questions.toSorted((a, b) => b.figures.length - a.figures.length)[0]!
    const whole = await fetchAs(questionSchema, `/questions/${id}`)
    const claims = (path: string) => fetchAs(questionClaimPageSchema, `/questions/${id}/claims?${path}`)
    const part = await fetchAs(questionSchema, `/questions/${id}?limit=2`)
    expect([whole.next, part.claims, part.points]).toEqual([null, whole.claims.slice(0, 2), whole.points])
    const rest = await claims(`limit=200&cursor=${part.next}`)
    expect([...part.claims, ...rest.items]).toEqual(whole.claims)
    const ids = async (path: string) => (await claims(`limit=200&${path}`)).items.map((claim) => claim.id)
    const wanted = (isWanted: (claim: (typeof whole.claims)[number]) => boolean) =>
      whole.claims.filter(isWanted).map((claim) => claim.id)
    const [side] = whole.sides
    expect(side?.figures).toBeLessThan(whole.figures)
    expect(await ids(`side=${side?.side.number}`)).toEqual(wanted((one) => one.side.number === side?.side.number))
    expect(await ids('side=0&side=1&side=2')).toEqual(wanted((one) => one.side.number < 3))
    expect(await ids('kind=cumulative')).toEqual(wanted(({ aggregate }) => aggregate === 'cumulative'))
    expect(await ids('retellings=no')).toEqual(wanted(({ repeats }) => repeats === null))
    expect(await ids('retellings=no')).toHaveLength(whole.figures - whole.retellings)
    expect(whole.retellings).toBeGreaterThan(0)
    expect(await ids(`claim=${part.claims[1]?.id}`)).toEqual([part.claims[1]?.id])
    const origin = whole.all[0]
    expect(new Set(await ids(`origin=${encodeURIComponent(origin?.name ?? '')}`))).toEqual(new Set(origin?.figures))
    const days = whole.points.flatMap(({ day }) => day ?? []).toSorted()
    const middle = days[Math.floor(days.length / 2)]!
    const then = new Set(whole.points.filter(({ day }) => day !== null && day <= middle).map(({ claim }) => claim))
    expect(await ids(`to=${middle}`)).toEqual(wanted((one) => then.has(one.id)))
    expect(await ids('sort=-asOf')).toEqual(wanted(() => true).toReversed())
    const publishers = (await claims('limit=200&sort=-publisher')).items.map(({ publisher }) => publisher)
    expect(publishers).toEqual(publishers.toSorted().toReversed())
    const values = (await claims('limit=200&sort=value')).items.map(
      ({ quantity }) => quantity.low ?? quantity.high ?? 0,
    )
    expect(values[0]).toBeLessThanOrEqual(values.at(-1)!)
    const early = await fetchAs(questionSchema, `/questions/${id}?asOf=${middle}`)
    expect(await ids(`asOf=${middle}`)).toEqual(early.claims.map((claim) => claim.id))
  })

  test('the relations of a question, by kind, with both their sides', async () => {
    for (const { id } of room.room.reading.view.questions) {
      const { relations, relationKinds } = await fetchAs(questionSchema, `/questions/${id}`)
      for (const { kind, count } of relationKinds) {
        const path = `/questions/${id}/relations?kind=${kind}&limit=200`
        const { items, total } = await fetchAs(questionRelationPageSchema, path)
        expect(total).toBe(count)
        const within = items.filter(({ a, b }) => [a, b].every((side) => side.some(({ answers }) => answers)))
        expect(within.map((one) => one.id)).toEqual(relations.filter((one) => one.kind === kind).map((one) => one.id))
      }
    }
  })

  test('every document, source and claim', async () => {
    const { view } = room.room.reading
    for (const { id, text } of view.documents) {
      const document = await fetchAs(documentSchema, `/documents/${id}`)
      expect(document.text).toBe(text)
      const { statements, figures, events } = document.claims
      for (const { excerpt } of [...statements, ...figures, ...events]) expectInText(text, excerpt)
      for (const { at } of document.furniture) expect(at).toBeLessThanOrEqual(text.length)
    }
    const sources = (await fetchAs(sourcePageSchema, '/sources?limit=200')).items
    for (const { id } of sources) await fetchAs(sourceSchema, `/sources/${id}`)
    for (const id of [...view.figures.keys(), ...view.events.keys(), ...view.statements.keys()])
      await fetchAs(sayingSchema, `/claims/${id}`)
  })

  test('the description names every route that answers with JSON, and is whole', async () => {
    const description = (await (await fetch(`${room.base}/openapi.json`)).json()) as {
      openapi: string
      paths: Record<string, Record<string, unknown>>
      components: { schemas: Record<string, unknown> }
    }
    expect(description.openapi).toBe('3.1.0')
    const asked = [
      '/story',
      '/status',
      '/questions/{id}',
      '/questions/{id}/claims',
      '/questions/{id}/relations',
      '/documents/{id}',
      '/sources/{id}',
      '/claims/{id}',
    ]
    const listed = lists.map(([path]) => path.replace(/\?.*/, ''))
    const reads = Object.entries(description.paths).filter(([, { get }]) => JSON.stringify(get)?.includes('json'))
    const known = new Set([
      ...asked,
      ...listed,
      '/documents/{id}/raw',
      '/changes',
      '/export',
      '/jobs/{id}',
      '/jobs/{id}/events',
    ])
    expect(reads.map(([path]) => path).filter((path) => !known.has(path))).toEqual([])
    const refs = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)]
    expect(refs.length).toBeGreaterThan(50)
    for (const [, name = ''] of refs) expect(description.components.schemas).toHaveProperty(name)
  })
})

/** The words quoted are those of the archived text, and what is marked lies within. */
function expectInText(text: string, { text: words, start, clause, marks }: Excerpt): void {
  expect(text.slice(start, start + words.length)).toBe(words)
  for (const span of clause ? [clause, ...marks] : marks) {
    expect(span.end).toBeLessThanOrEqual(words.length)
    expect(span.start).toBeLessThanOrEqual(span.end)
  }
}

describe('cursors', () => {
  test.each([1, 3, 7])('walk every list exactly once, %i at a time', async (limit) => {
    for (const [path, schema, idOf] of lists) {
      const { total } = await fetchAs(schema, `${path}limit=1`)
      const seen: string[] = []
      let cursor = ''
      do {
        const page = await fetchAs(schema, `${path}limit=${limit}${cursor}`)
        seen.push(...page.items.map((item) => idOf(item as never)))
        cursor = page.next === null ? '' : `&cursor=${encodeURIComponent(page.next)}`
        expect(seen.length).toBeLessThanOrEqual(total)
      } while (cursor !== '' && seen.length < 60)
      expect(new Set(seen).size).toBe(seen.length)
      if (cursor === '') expect([path, seen.length]).toEqual([path, total])
    }
  })

  test('and everything that one source said', async () => {
    const [top] = (await fetchAs(sourcePageSchema, '/sources?limit=1')).items
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { said }: { said: z.output<typeof sourceSchema>['said'] } = await fetchAs(
        sourceSchema,
        `/sources/${top?.id}?limit=5${cursor && `&cursor=${cursor}`}`,
      )
      seen.push(...said.items.map(({ claim }) => claim.id))
      cursor = said.next
      if (cursor === null) expect(seen).toHaveLength(said.total)
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength((top?.statements ?? 0) + (top?.figures ?? 0) + (top?.events ?? 0))
  })
})

test('a contradiction stands where the command line has it, under the same words', async () => {
  const pages = await fetchAs(contradictionPageSchema, '/contradictions?limit=100')
  const { conflicts } = JSON.parse(onrecord('conflicts', '--json', '--ledger', room.ledger.name)) as {
    conflicts: readonly { id: string; heading: string; reasons: readonly string[] }[]
  }
  expect(conflicts.length).toBeGreaterThan(1)
  expect(pages.items.map(({ id, heading, reasons }) => ({ id, heading, reasons }))).toEqual(
    conflicts.map(({ id, heading, reasons }) => ({ id, heading, reasons })),
  )
  for (const { question, heading } of pages.items) if (question) expect(heading).toBe(question.words)
})

describe('filters', () => {
  test('of what a source said: its kind, and what was updated or contradicted', async () => {
    const { items } = await fetchAs(sourcePageSchema, '/sources?limit=200')
    const whole = await Promise.all(items.map(({ id }) => fetchAs(sourceSchema, `/sources/${id}?limit=200`)))
    const source = whole.find(({ said, updated }) => said.next === null && updated > 0)
    if (!source) throw new Error('no source of the examples was updated')
    const idsOf = ({ said }: z.output<typeof sourceSchema>) => said.items.map(({ claim }) => claim.id)
    for (const kind of ['figure', 'event', 'statement'] as const) {
      const some = await fetchAs(sourceSchema, `/sources/${source.id}?limit=200&kind=${kind}`)
      const own = source.said.items.filter(({ claim }) => claim.type === kind)
      expect([idsOf(some), some.said.total]).toEqual([own.map(({ claim }) => claim.id), own.length])
      expect({ ...some, said: null }).toEqual({ ...source, said: null })
    }
    const questioned = await fetchAs(sourceSchema, `/sources/${source.id}?limit=200&questioned=true`)
    const isQuestioned = ({ claim }: (typeof source.said.items)[number]) =>
      claim.type !== 'statement' &&
      claim.relations.some(({ kind, words }) => kind === 'contradicts' || (kind === 'updates' && words !== 'updates'))
    expect(idsOf(questioned)).toEqual(source.said.items.filter(isQuestioned).map(({ claim }) => claim.id))
    expect(questioned.said.total).toBeGreaterThan(0)
    const calm = await fetchAs(sourceSchema, `/sources/${source.id}?limit=200&questioned=false`)
    expect(calm.said.total + questioned.said.total).toBe(source.said.total)
    const first = await fetchAs(sourceSchema, `/sources/${source.id}?limit=1&kind=figure`)
    const rest = await fetchAs(
      sourceSchema,
      `/sources/${source.id}?limit=200&kind=figure&cursor=${encodeURIComponent(first.said.next ?? '')}`,
    )
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(
      source.said.items.filter(({ claim }) => claim.type === 'figure').map(({ claim }) => claim.id),
    )
  })

  test('of questions: words, measure, place, disputed', async () => {
    const all = await fetchAs(questionPageSchema, '/questions?limit=200')
    const disputed = await fetchAs(questionPageSchema, '/questions?disputed=true&limit=200')
    expect(disputed.items.map(({ id }) => id)).toEqual(
      all.items.filter(({ contradictions }) => contradictions > 0).map(({ id }) => id),
    )
    expect(disputed.total).toBeGreaterThan(0)
    for (const { id, contradictions } of disputed.items) {
      const { total } = await fetchAs(contradictionPageSchema, `/contradictions?question=${id}`)
      expect(total).toBe(contradictions)
    }
    const [measure] = all.measures
    const [place] = all.places
    expect((await fetchAs(questionPageSchema, `/questions?measure=${measure?.value}`)).total).toBe(measure?.count)
    expect((await fetchAs(questionPageSchema, `/questions?place=${place?.value}`)).total).toBe(place?.count)
    const asked = await fetchAs(questionPageSchema, '/questions?q=SOLDIERS%20kursk&limit=200')
    expect(asked.total).toBeGreaterThan(0)
    for (const { words } of asked.items) expect(words).toMatch(/soldiers.*Kursk/i)
  })

  test('of search: kind, document, publisher, place and days', async () => {
    const all = await fetchAs(hitPageSchema, '/search?q=killed&limit=100')
    expect(all.total).toBe(all.kinds.document + all.kinds.figure + all.kinds.event + all.kinds.statement)
    const figures = await fetchAs(hitPageSchema, '/search?q=killed&kind=figure&limit=100')
    expect([figures.total, figures.kinds]).toEqual([all.kinds.figure, all.kinds])
    const [one] = figures.items
    const here = await fetchAs(hitPageSchema, `/search?q=killed&document=${one?.document}&limit=100`)
    expect(new Set(here.items.map(({ document }) => document))).toEqual(new Set([one?.document]))
    const theirs = await fetchAs(
      hitPageSchema,
      `/search?q=killed&publisher=${encodeURIComponent(one?.publisher ?? '')}&limit=100`,
    )
    expect(new Set(theirs.items.map(({ publisher }) => publisher))).toEqual(new Set([one?.publisher]))
    const early = await fetchAs(hitPageSchema, '/search?q=killed&to=2024-10&limit=100')
    expect(early.items.every(({ published }) => published !== null && published < '2024-11')).toBe(true)
    expect(early.total).toBeGreaterThan(0)
    expect(early.total).toBeLessThan(all.total)
    const [place] = (await fetchAs(placePageSchema, '/places')).items
    const placed = await fetchAs(hitPageSchema, `/search?q=killed&place=${place?.id}&limit=100`)
    expect(placed.total).toBeGreaterThan(0)
    expect(placed.total).toBeLessThan(all.total)
  })

  test('of events: days, with the uncertain ones that may lie in them', async () => {
    const all = await fetchAs(eventPageSchema, '/events?limit=500')
    const dated = all.items.filter(({ earliest, latest }) => earliest !== null || latest !== null)
    expect(dated.length + all.undated).toBe(all.total)
    const starts = dated.map(({ earliest, latest }) => earliest ?? latest ?? '')
    expect(starts).toEqual(starts.toSorted())
    const some = await fetchAs(eventPageSchema, '/events?from=2024-10&to=2024-10&limit=500')
    const may = dated.filter(
      ({ earliest, latest }) => (latest ?? '9') >= '2024-10-01' && (earliest ?? '0') <= '2024-10-31',
    )
    expect(some.items.map(({ id }) => id)).toEqual(may.map(({ id }) => id))
    expect(some.total).toBeGreaterThan(0)
  })
})

/** A question with figures published before that day and after it. */
function findQuestionOfBothTimes() {
  const { view, documents } = room.room.reading
  const days = (figures: readonly string[]) =>
    figures.map((id) => documents.get(view.figures.get(id)?.document ?? '')?.published ?? '')
  return view.questions.find(({ figures }) => {
    const known = days(figures)
    return known.some((day) => day > '2024-11-01') && known.some((day) => day !== '' && day <= '2024-11-01')
  })
}

describe('a question as known on a day', () => {
  test('leaves out what was published later, in claims, origins, relations and chart', async () => {
    const asked = findQuestionOfBothTimes()
    const now = await fetchAs(questionSchema, `/questions/${asked?.id}`)
    const then = await fetchAs(questionSchema, `/questions/${asked?.id}?asOf=2024-11-01`)
    expect(then.claims.length).toBeGreaterThan(0)
    expect(then.claims.length + then.leftOut.later + then.leftOut.undated).toBe(now.claims.length)
    expect(then.leftOut.later).toBeGreaterThan(0)
    const known = new Set(then.claims.map(({ id }) => id))
    for (const { published } of then.claims) expect((published ?? '9') <= '2024-11-01').toBe(true)
    for (const { figures } of then.all) for (const id of figures) expect(known.has(id)).toBe(true)
    for (const { claim } of then.points) expect(known.has(claim)).toBe(true)
    for (const { a, b } of then.relations)
      for (const id of [...a, ...b]) {
        const { published } = room.room.reading.documents.get(room.room.reading.claim(id)?.document ?? '') ?? {}
        expect((published ?? '9') <= '2024-11-01').toBe(true)
      }
    expect(then.independent).toBe(then.all.length)
    expect(then.independent).toBeLessThanOrEqual(now.independent)
  })

  test('is empty before the first report', async () => {
    const [asked] = room.room.reading.view.questions
    const then = await fetchAs(questionSchema, `/questions/${asked?.id}?asOf=1999`)
    expect(then).toMatchObject({ claims: [], points: [], all: [], independent: 0, estimate: { low: null } })
  })
})

describe('problems', () => {
  test.each([
    ['/nothing', 404, 'no-route'],
    ['/questions/q-nobody', 404, 'no-question'],
    ['/documents/d-nobody', 404, 'no-document'],
    ['/documents/d-nobody/raw', 404, 'no-document'],
    ['/sources/e-nobody', 404, 'no-source'],
    ['/claims/f-nobody', 404, 'no-claim'],
    ['/export?format=csv&question=q-nobody', 404, 'no-question'],
    ['/export?format=xls', 400, 'bad-request'],
    ['/questions?limit=0', 400, 'bad-request'],
    ['/questions?limit=1e2', 400, 'bad-request'],
    ['/questions?disputed=maybe', 400, 'bad-request'],
    ['/questions?cursor=%00', 400, 'bad-cursor'],
    ['/questions/x?asOf=yesterday', 400, 'bad-request'],
    ['/questions/x?asOf=2024-13', 400, 'bad-request'],
    ['/questions/x?rule=mine', 400, 'bad-request'],
    ['/story?since=-1', 400, 'bad-request'],
    ['/search?kind=rumour', 400, 'bad-request'],
    [`/search?q=${'x'.repeat(400)}`, 400, 'bad-request'],
  ])('%s is %i %s', async (path, status, code) => {
    const answer = await fetch(`${room.base}/api/v1${path}`)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = problemSchema.parse(await answer.json())
    expect([answer.status, problem.status, problem.code]).toEqual([status, status, code])
    expect(problem.detail.length).toBeGreaterThan(10)
  })
})

describe('exports', () => {
  test('a question alone, as CSV and as lines', async () => {
    const [asked] = room.room.reading.view.questions
    const csv = await (await fetch(`${room.base}/api/v1/export?format=csv&question=${asked?.id}`)).text()
    expect(csv.match(new RegExp(asked?.id ?? '', 'g'))).toHaveLength(asked?.figures.length ?? 0)
    const lines = await (await fetch(`${room.base}/api/v1/export?format=jsonl&question=${asked?.id}`)).text()
    const types = lines
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { type: string }).type)
    expect(types.filter((type) => type === 'figure')).toHaveLength(asked?.figures.length ?? 0)
    expect(types.filter((type) => type === 'question')).toHaveLength(1)
  })

  test('the whole ledger has every figure', async () => {
    const lines = await (await fetch(`${room.base}/api/v1/export?format=jsonl`)).text()
    expect(lines.match(/^\{"type":"figure"/gm)).toHaveLength(room.room.reading.view.figures.size)
  })
})
