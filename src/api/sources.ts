import { createRoute, z } from '@hono/zod-openapi'
import { answer } from './answer.ts'
import { paginate } from './paging.ts'
import { Refusal } from './refusal.ts'
import { idParam, jsonOf, pagingQuery, problems, type Resource } from './resource.ts'
import { entityKindSchema } from './schema/entity.ts'
import { sourcePageSchema, sourceSchema } from './schema/source.ts'
import { foldedWords, hasWords } from './tell/folded-words.ts'
import { sayingKinds, tellSource } from './tell/source.ts'
import { sourceSummaries } from './tell/sources.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/sources',
  tags: ['Sources'],
  summary: 'Who is said to have said something, who said most first',
  request: {
    query: z.object({
      q: z.string().max(200).optional().openapi({ description: 'Words of the name.' }),
      kind: entityKindSchema.optional(),
      ...pagingQuery(),
    }),
  },
  responses: { 200: jsonOf(sourcePageSchema, 'A page of sources.'), ...problems(400) },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/sources/{id}',
  tags: ['Sources'],
  summary: 'Everything one person or body said, in the order of time',
  request: {
    params: idParam,
    query: z.object({
      kind: z
        .enum(sayingKinds)
        .optional()
        .openapi({ description: 'What is told of what was said; all of it where it is not given.' }),
      questioned: z.enum(['true', 'false']).optional().openapi({
        description:
          'Whether a later figure took its place or another claim contradicts it; of no statement by itself.',
      }),
      ...pagingQuery(),
    }),
  },
  responses: { 200: jsonOf(sourceSchema, 'The source, and a page of what it said.'), ...problems(400, 404) },
})

export const sourcesResource: Resource = (api, room) => {
  api.openapi(listRoute, (c) => {
    const { q, kind, cursor = null, limit } = c.req.valid('query')
    const wanted = foldedWords(q ?? '')
    const chosen = sourceSummaries(room.reading).filter(
      (source) => (kind === undefined || source.kind === kind) && hasWords(source.name, wanted),
    )
    const page = paginate(chosen, { cursor, limit }, ({ id }) => id)
    return c.json(answer(sourcePageSchema, { ...page, items: [...page.items] }), 200)
  })
  api.openapi(oneRoute, (c) => {
    const { id } = c.req.valid('param')
    const { cursor = null, limit, kind = null, questioned } = c.req.valid('query')
    const choice = { kind, questioned: questioned === undefined ? null : questioned === 'true' }
    const source = tellSource(room.reading, id, choice, { cursor, limit })
    if (!source) throw new Refusal(404, 'no-source', `no such source, ${id}, see /api/v1/sources`)
    return c.json(answer(sourceSchema, source), 200)
  })
}
