import { createRoute, z } from '@hono/zod-openapi'
import { answer } from './answer.ts'
import { paginate } from './paging.ts'
import { requireQuestion } from './questions.ts'
import { daySchema, idParam, jsonOf, pagingQuery, problems, type Resource, several, wholeNumber } from './resource.ts'
import { figureClaimSchema, relationKindSchema } from './schema/claim.ts'
import { questionClaimPageSchema, questionRelationPageSchema } from './schema/question.ts'
import { tellFigure } from './tell/claims.ts'
import { chooseClaims, claimSorts } from './tell/question-claims.ts'
import { chooseRelations, tellQuestionRelation } from './tell/question-relations.ts'

const asOf = daySchema.optional().openapi({ description: 'As under `/questions/{id}`.' })

const dateSchema = z.iso.date('no day, give one as 2031-05-04').optional()

const filters = z.object({
  asOf,
  side: several(wholeNumber(0, 1000)).openapi({ description: 'Numbers of the sides that are let through.' }),
  kind: several(figureClaimSchema.shape.aggregate).openapi({ description: 'Aggregates that are let through.' }),
  origin: z.string().max(2000).optional().openapi({ description: "Name of one of the question's origins." }),
  from: dateSchema.openapi({ description: 'First day, by the day that a figure has in `points`.' }),
  to: dateSchema.openapi({ description: 'Last day.' }),
  retellings: z.enum(['yes', 'no']).default('yes'),
  claim: several(z.string().max(200)).openapi({ description: 'Ids: these alone.' }),
  sort: z.enum(claimSorts).default('asOf').openapi({ description: 'A minus turns the order round.' }),
})

const claimsRoute = createRoute({
  method: 'get',
  path: '/questions/{id}/claims',
  tags: ['Questions'],
  summary: 'The figures that answer a question, a page at a time',
  request: { params: idParam, query: filters.extend(pagingQuery()) },
  responses: { 200: jsonOf(questionClaimPageSchema, 'A page of figures.'), ...problems(400, 404) },
})

const relationsRoute = createRoute({
  method: 'get',
  path: '/questions/{id}/relations',
  tags: ['Questions'],
  summary: 'How the figures of a question stand to one another and to claims that answer others, contradictions first',
  request: { params: idParam, query: z.object({ asOf, kind: relationKindSchema.optional(), ...pagingQuery() }) },
  responses: { 200: jsonOf(questionRelationPageSchema, 'A page of relations.'), ...problems(400, 404) },
})

/** The parts of a question that can be too many for one answer. */
export const questionClaimsResource: Resource = (api, room) => {
  api.openapi(claimsRoute, (c) => {
    const { reading } = room
    const question = requireQuestion(reading, c.req.valid('param').id)
    const { cursor = null, limit, ...asked } = c.req.valid('query')
    const { figures, knows } = chooseClaims(reading, question, {
      asOf: asked.asOf ?? null,
      sides: asked.side,
      aggregates: asked.kind,
      origin: asked.origin ?? null,
      from: asked.from ?? null,
      to: asked.to ?? null,
      retellings: asked.retellings === 'yes',
      claims: asked.claim,
      sort: asked.sort,
    })
    const page = paginate(figures, { cursor, limit }, ({ id }) => id)
    const items = page.items.map((figure) => tellFigure(reading, figure, knows))
    return c.json(answer(questionClaimPageSchema, { ...page, items }), 200)
  })
  api.openapi(relationsRoute, (c) => {
    const { reading } = room
    const question = requireQuestion(reading, c.req.valid('param').id)
    const { cursor = null, limit, kind = null, asOf: day = null } = c.req.valid('query')
    const page = paginate(chooseRelations(reading, question, { asOf: day, kind }), { cursor, limit }, ({ id }) => id)
    const items = page.items.map((relation) => tellQuestionRelation(reading, relation, question.id))
    return c.json(answer(questionRelationPageSchema, { ...page, items }), 200)
  })
}
