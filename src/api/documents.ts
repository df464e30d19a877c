import { createRoute, z } from '@hono/zod-openapi'
import type { Document } from '../model/document.ts'
import { answer } from './answer.ts'
import { paginate } from './paging.ts'
import type { RoomReading } from './reading.ts'
import { Refusal } from './refusal.ts'
import { daySchema, idParam, jsonOf, pagingQuery, problems, type Resource } from './resource.ts'
import { documentPageSchema, documentSchema } from './schema/document.ts'
import { daysOf, overlaps } from './tell/days.ts'
import { summarizeDocument, tellDocument } from './tell/documents.ts'
import { foldedWords, hasWords } from './tell/folded-words.ts'

const filters = z.object({
  q: z.string().max(200).optional().openapi({ description: 'Words of title or publisher.' }),
  publisher: z.string().max(500).optional(),
  from: daySchema.optional().openapi({ description: 'Published then or later.' }),
  to: daySchema.optional().openapi({ description: 'Published then or earlier.' }),
})
type Filters = z.output<typeof filters>

const listRoute = createRoute({
  method: 'get',
  path: '/documents',
  tags: ['Documents'],
  summary: 'The reports, by publication date, those of no known date last',
  request: { query: filters.extend(pagingQuery()) },
  responses: { 200: jsonOf(documentPageSchema, 'A page of reports.'), ...problems(400) },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/documents/{id}',
  tags: ['Documents'],
  summary: 'A report: its archived text and what was read in it',
  request: { params: idParam },
  responses: { 200: jsonOf(documentSchema, 'Text, claims with their spans, copies, versions.'), ...problems(404) },
})

const rawRoute = createRoute({
  method: 'get',
  path: '/documents/{id}/raw',
  tags: ['Documents'],
  summary: 'The archived bytes as they came, to be saved',
  request: { params: idParam },
  responses: {
    200: {
      description: 'Never shown by a browser, whatever they are.',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(404),
  },
})

export const documentsResource: Resource = (api, room) => {
  api.openapi(listRoute, (c) => {
    const { cursor = null, limit, ...chosen } = c.req.valid('query')
    const { reading } = room
    const page = paginate(chooseDocuments(reading, chosen), { cursor, limit }, ({ id }) => id)
    const items = page.items.map((document) => summarizeDocument(reading, document))
    return c.json(answer(documentPageSchema, { ...page, items }), 200)
  })
  api.openapi(oneRoute, (c) => {
    const { id } = c.req.valid('param')
    const { reading } = room
    return c.json(answer(documentSchema, tellDocument(reading, requireDocument(reading, id))), 200)
  })
  api.openapi(rawRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { raw } = requireDocument(room.reading, id)
    const bytes = await room.ledger.raw(id)
    if (!bytes) throw new Error(`no raw bytes of ${id}`)
    // A name of our own: one that came from outside could be taken for a program's.
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${raw.sha256.slice(0, 16).replace(/\W/g, '')}.raw"`,
    })
  })
}

function requireDocument(reading: RoomReading, id: string) {
  const document = reading.documents.get(id)
  if (!document) throw new Refusal(404, 'no-document', `no such report, ${id}, see /api/v1/documents`)
  return document
}

function chooseDocuments(reading: RoomReading, { q, publisher, from, to }: Filters): readonly Document[] {
  const wanted = foldedWords(q ?? '')
  const [first, last] = [daysOf(from ?? null).earliest, daysOf(to ?? null).latest]
  const dated = first !== null || last !== null
  const named = wanted.length > 0 || publisher !== undefined
  if (!dated && !named) return reading.view.documents
  return reading.view.documents.filter((document) => {
    if (dated && !overlaps(daysOf(document.published), first, last)) return false
    if (!named) return true
    const name = reading.publisher(document.id)
    const isTheirs = publisher === undefined || name === publisher
    return isTheirs && hasWords(`${document.title ?? document.key} ${name}`, wanted)
  })
}
