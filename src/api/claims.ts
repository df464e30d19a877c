import { createRoute } from '@hono/zod-openapi'
import { claimIn } from '../assess/subject.ts'
import { answer } from './answer.ts'
import { Refusal } from './refusal.ts'
import { idParam, jsonOf, problems, type Resource } from './resource.ts'
import { sayingSchema } from './schema/claim.ts'
import { tellSaying } from './tell/sayings.ts'

const oneRoute = createRoute({
  method: 'get',
  path: '/claims/{id}',
  tags: ['Claims'],
  summary: 'One figure, event or statement, rejected ones too',
  request: { params: idParam },
  responses: { 200: jsonOf(sayingSchema, 'The claim with its sentence and its relations.'), ...problems(404) },
})

export const claimsResource: Resource = (api, room) => {
  api.openapi(oneRoute, (c) => {
    const { id } = c.req.valid('param')
    const { reading } = room
    const saying = claimIn(id, reading.view)
    if (!saying) throw new Refusal(404, 'no-claim', `no such claim, ${id}, see /api/v1/search`)
    return c.json(answer(sayingSchema, tellSaying(reading, saying)), 200)
  })
}
