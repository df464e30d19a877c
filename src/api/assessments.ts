import { createRoute, z } from '@hono/zod-openapi'
import { draftAssessment } from '../assess/draft.ts'
import { StaleAssessment } from '../ledger/stale-assessment.ts'
import type { Assessment } from '../model/assessment.ts'
import type { HistoryEntry } from '../model/view.ts'
import { answer } from './answer.ts'
import { paginate } from './paging.ts'
import type { RoomReading } from './reading.ts'
import { Refusal } from './refusal.ts'
import { jsonOf, pagingQuery, problems, type Resource } from './resource.ts'
import type { Room } from './room.ts'
import {
  appendedAssessmentSchema,
  assessmentPageSchema,
  conflictSchema,
  newAssessmentSchema,
} from './schema/assessment.ts'
import { tellAssessment } from './tell/assessments.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/assessments',
  tags: ['Assessments'],
  summary: 'What people made of claims, entities and questions, the latest first',
  request: {
    query: z.object({
      about: z.string().max(200).optional().openapi({ description: 'Id of the thing whose history is asked for.' }),
      lost: z.enum(['true']).optional().openapi({ description: 'Only those that hold and find nothing any more.' }),
      ...pagingQuery(),
    }),
  },
  responses: {
    200: jsonOf(assessmentPageSchema, 'A page of assessments, those replaced or withdrawn included.'),
    ...problems(400),
  },
})

const appendRoute = createRoute({
  method: 'post',
  path: '/assessments',
  tags: ['Assessments'],
  summary: 'Say something of a claim, entity, question, relation or report; `withdraw` takes back what was said',
  request: { body: { required: true, content: { 'application/json': { schema: newAssessmentSchema } } } },
  responses: {
    201: jsonOf(appendedAssessmentSchema, 'It is in the ledger, and every answer honours it.'),
    ...problems(400, 413, 415),
    409: {
      description:
        'Somebody said something of it that `basedOn` does not know: that comes with it, and nothing was appended.',
      content: { 'application/problem+json': { schema: conflictSchema } },
    },
  },
})

export const assessmentsResource: Resource = (api, room) => {
  api.openapi(listRoute, (c) => {
    const { about, lost, cursor = null, limit } = c.req.valid('query')
    const chosen = historyOf(room.reading, about ?? null).filter((entry) => lost === undefined || entry.lost !== null)
    const page = paginate(chosen.toReversed(), { cursor, limit }, ({ assessment }) => assessment.id)
    return c.json(answer(assessmentPageSchema, { ...page, items: page.items.map(tellAssessment) }), 200)
  })
  api.openapi(appendRoute, async (c) => {
    const appended = await append(room, c.req.valid('json'))
    const told = tellAssessment({ assessment: appended, holds: true, lost: null })
    return c.json(answer(appendedAssessmentSchema, { assessment: told, seq: room.reading.seq }), 201)
  })
}

/** What was said of a thing, under whatever id, or of everything. */
const historyOf = ({ view }: RoomReading, about: string | null): readonly HistoryEntry[] =>
  about === null ? view.assessments : (view.assessed.get(about)?.history ?? [])

/** Appends what a person says of what the reading shows once all writers before are done. */
async function append(room: Room, said: z.output<typeof newAssessmentSchema>): Promise<Assessment> {
  const { change, basedOn, ...rest } = said
  try {
    return await room.change((ledger) => {
      const request = { ...rest, field: change?.field ?? null, to: change?.to ?? null }
      return ledger.assess(draftAssessment(request, room.reading.view), basedOn)
    })
  } catch (error) {
    if (!(error instanceof StaleAssessment)) throw error
    await room.refresh()
    throw new Refusal(409, error.code, error.message, { newer: error.newer.map((one) => tellNewer(room.reading, one)) })
  }
}

function tellNewer({ view }: RoomReading, newer: Assessment) {
  const entry = view.assessments.find(({ assessment }) => assessment.id === newer.id)
  return tellAssessment(entry ?? { assessment: newer, holds: true, lost: null })
}
