import { createRoute, z } from '@hono/zod-openapi'
import { answer } from './answer.ts'
import { paginate } from './paging.ts'
import { jsonOf, pagingQuery, problems, type Resource } from './resource.ts'
import { contradictionPageSchema } from './schema/contradiction.ts'
import { contradictionsOf, tellContradiction } from './tell/contradictions.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/contradictions',
  tags: ['Contradictions'],
  summary: 'Claims that cannot both be right, with both sentences and the reason',
  request: {
    query: z.object({
      question: z.string().max(200).optional().openapi({ description: 'Id of a question.' }),
      ...pagingQuery(100, 20),
    }),
  },
  responses: { 200: jsonOf(contradictionPageSchema, 'A page of contradictions.'), ...problems(400) },
})

export const contradictionsResource: Resource = (api, room) => {
  api.openapi(listRoute, (c) => {
    const { question, cursor = null, limit } = c.req.valid('query')
    const { reading } = room
    const all = contradictionsOf(reading)
    const chosen =
      question === undefined
        ? all
        : all.filter(({ relation: { a, b } }) => [...a, ...b].some((id) => reading.questionOf.get(id)?.id === question))
    const page = paginate(chosen, { cursor, limit }, ({ relation }) => relation.id)
    const items = page.items.map((one) => tellContradiction(reading, one))
    return c.json(answer(contradictionPageSchema, { ...page, items }), 200)
  })
}
