import { createRoute, z } from '@hono/zod-openapi'
import { estimateRules } from '../link/assess-question.ts'
import type { Question } from '../model/question.ts'
import { answer } from './answer.ts'
import { paginate } from './paging.ts'
import type { RoomReading } from './reading.ts'
import { Refusal } from './refusal.ts'
import { daySchema, idParam, jsonOf, pagingQuery, problems, type Resource, wholeNumber } from './resource.ts'
import { type QuestionSummary, questionPageSchema, questionSchema } from './schema/question.ts'
import { foldedWords, hasWords } from './tell/folded-words.ts'
import { questionFacets } from './tell/question-facets.ts'
import { questionById, questionSummaries, tellQuestion } from './tell/questions.ts'

const filters = z.object({
  q: z.string().max(200).optional().openapi({ description: 'Words that the question has, or beginnings of words.' }),
  measure: z.string().max(200).optional(),
  place: z.string().max(200).optional().openapi({ description: 'Id of a place.' }),
  disputed: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: 'Whether its figures contradict one another.' }),
})
type Filters = z.output<typeof filters>

const listRoute = createRoute({
  method: 'get',
  path: '/questions',
  tags: ['Questions'],
  summary: 'The questions that the figures answer, the one with the most independent origins first',
  request: { query: filters.extend(pagingQuery()) },
  responses: { 200: jsonOf(questionPageSchema, 'A page of questions.'), ...problems(400) },
})

const ruleIds = estimateRules.map(({ id }) => id)

const oneRoute = createRoute({
  method: 'get',
  path: '/questions/{id}',
  tags: ['Questions'],
  summary: 'All there is on one question',
  request: {
    params: idParam,
    query: z.object({
      asOf: daySchema.optional().openapi({
        description:
          'Only what had been published by the end of that day, month or year; who is who stays as known now.',
      }),
      rule: z
        .enum(ruleIds)
        .default(ruleIds[0] ?? '')
        .openapi({ description: 'How low, best and high are found.' }),
      limit: wholeNumber(1, 200).optional().openapi({
        description:
          'How many claims and relations at most, where there may be thousands: the others are under `/questions/{id}/claims` and `/questions/{id}/relations`. All where it is not given.',
      }),
    }),
  },
  responses: { 200: jsonOf(questionSchema, 'Its claims, origins, relations and estimate.'), ...problems(400, 404) },
})

export const questionsResource: Resource = (api, room) => {
  api.openapi(listRoute, (c) => {
    const { cursor = null, limit, ...chosen } = c.req.valid('query')
    const { reading } = room
    const page = paginate(chooseQuestions(reading, chosen), { cursor, limit }, ({ id }) => id)
    return c.json(answer(questionPageSchema, { ...page, items: [...page.items], ...questionFacets(reading) }), 200)
  })
  api.openapi(oneRoute, (c) => {
    const { id } = c.req.valid('param')
    const { asOf = null, rule, limit = null } = c.req.valid('query')
    const { reading } = room
    return c.json(
      answer(questionSchema, tellQuestion(reading, requireQuestion(reading, id), { asOf, rule, limit })),
      200,
    )
  })
}

/** The question of that id; where there is none the asker is told where to look. */
export function requireQuestion(reading: RoomReading, id: string): Question {
  const question = questionById(reading).get(id)
  if (!question) throw new Refusal(404, 'no-question', `no such question, ${id}, see /api/v1/questions`)
  return question
}

function chooseQuestions(reading: RoomReading, { q, measure, place, disputed }: Filters): readonly QuestionSummary[] {
  const all = [...questionSummaries(reading).values()]
  const wanted = foldedWords(q ?? '')
  return all.filter(
    (question) =>
      (measure === undefined || question.measure === measure) &&
      (place === undefined || question.place?.id === place) &&
      (disputed === undefined || question.contradictions > 0 === (disputed === 'true')) &&
      hasWords(question.words, wanted),
  )
}
