import { createRoute, z } from '@hono/zod-openapi'
import { answer } from './answer.ts'
import { paginate } from './paging.ts'
import { jsonOf, pagingQuery, problems, type Resource } from './resource.ts'
import { assessmentPageSchema } from './schema/assessment.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/assessments',
  tags: ['Assessments'],
  summary: 'What people made of claims, entities and questions, the latest first',
  request: {
    query: z.object({
      about: z.string().max(200).optional().openapi({ description: 'Id of the thing whose history is asked for.' }),
      ...pagingQuery(),
    }),
  },
  responses: {
    200: jsonOf(assessmentPageSchema, 'A page of assessments, those replaced or withdrawn included.'),
    ...problems(400),
  },
})

export const assessmentsResource: Resource = (api, room) => {
  api.openapi(listRoute, (c) => {
    const { about, cursor = null, limit } = c.req.valid('query')
    const all = room.reading.assessments.toReversed()
    const chosen = about === undefined ? all : all.filter((one) => one.about === about)
    const page = paginate(chosen, { cursor, limit }, ({ id }) => id)
    const items = page.items.map((one) => ({ ...one, targets: [...one.targets] }))
    return c.json(answer(assessmentPageSchema, { ...page, items }), 200)
  })
}
