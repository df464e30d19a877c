import { createRoute, z } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import { csvRows } from '../export/csv.ts'
import { jsonlLines } from '../export/jsonl.ts'
import type { LedgerView } from '../model/view.ts'
import type { RoomReading } from './reading.ts'
import { Refusal } from './refusal.ts'
import { problems, type Resource } from './resource.ts'
import { questionById } from './tell/questions.ts'

const exportRoute = createRoute({
  method: 'get',
  path: '/export',
  tags: ['Export'],
  summary: 'The ledger, or one question of it, for other programs',
  request: {
    query: z.object({
      format: z.enum(['csv', 'jsonl']),
      question: z.string().max(200).optional().openapi({ description: 'Id of a question.' }),
    }),
  },
  responses: {
    200: {
      description: 'As `onrecord export` prints it.',
      content: { 'text/csv': { schema: z.string() }, 'application/jsonl': { schema: z.string() } },
    },
    ...problems(400, 404),
  },
})

const TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' } as const

/** Lines sent at a time, so that others are answered in between. */
const LINES = 500

export const exportResource: Resource = (api, room) => {
  api.openapi(exportRoute, (c) => {
    const { format, question } = c.req.valid('query')
    const view = question === undefined ? room.reading.view : viewOf(room.reading, question)
    const lines = format === 'csv' ? csvRows(view) : jsonTexts(view)
    c.header('Content-Type', TYPES[format])
    c.header(
      'Content-Disposition',
      `attachment; filename="${question === undefined ? 'ledger' : 'question'}.${format}"`,
    )
    return stream(c, async (out) => {
      for (let part = takeLines(lines); part.length && !out.aborted; part = takeLines(lines))
        await out.write(part.join(''))
    })
  })
}

/** The next lines; unlike `take` of the language it leaves the rest to be taken later. */
function takeLines(lines: Iterator<string>): string[] {
  const part: string[] = []
  for (let next = lines.next(); !next.done; next = lines.next()) {
    part.push(next.value)
    if (part.length === LINES) break
  }
  return part
}

function* jsonTexts(view: LedgerView): Generator<string> {
  for (const line of jsonlLines(view)) yield `${JSON.stringify(line)}\n`
}

/** What the ledger holds on one question: its figures, their statements, documents, relations and origins. */
function viewOf(reading: RoomReading, id: string): LedgerView {
  const question = questionById(reading).get(id)
  if (!question) throw new Refusal(404, 'no-question', `no such question, ${id}, see /api/v1/questions`)
  const { view } = reading
  const own = new Set(question.figures)
  const figures = [...view.figures].filter(([figure]) => own.has(figure))
  const documents = new Set(figures.map(([, { document }]) => document))
  const statements = new Set(figures.flatMap(([, { statement }]) => statement ?? []))
  return {
    ...view,
    questions: [question],
    figures: new Map(figures),
    events: new Map(),
    statements: new Map([...view.statements].filter(([statement]) => statements.has(statement))),
    documents: view.documents.filter((document) => documents.has(document.id)),
    relations: view.relations.filter(({ a, b }) => [...a, ...b].every((claim) => own.has(claim))),
    copies: view.copies.filter(({ document }) => documents.has(document)),
  }
}
