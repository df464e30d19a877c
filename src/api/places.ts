import { createRoute, z } from '@hono/zod-openapi'
import { answer } from './answer.ts'
import { paginate } from './paging.ts'
import { jsonOf, pagingQuery, problems, type Resource } from './resource.ts'
import { placePageSchema } from './schema/place.ts'
import { foldedWords, hasWords } from './tell/folded-words.ts'
import { placesOf, placesOfQuestion } from './tell/places.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/places',
  tags: ['Places'],
  summary: 'The places that claims name, with how exactly each is known',
  request: {
    query: z.object({
      q: z.string().max(200).optional().openapi({ description: 'Words of the name.' }),
      question: z.string().max(200).optional().openapi({ description: 'Id of a question.' }),
      ...pagingQuery(1000, 200),
    }),
  },
  responses: { 200: jsonOf(placePageSchema, 'A page of places, the one named most first.'), ...problems(400) },
})

export const placesResource: Resource = (api, room) => {
  api.openapi(listRoute, (c) => {
    const { q, question, cursor = null, limit } = c.req.valid('query')
    const { reading } = room
    const all = question === undefined ? placesOf(reading) : placesOfQuestion(reading, question)
    const wanted = foldedWords(q ?? '')
    const chosen = wanted.length ? all.filter(({ name }) => hasWords(name, wanted)) : all
    const page = paginate(chosen, { cursor, limit }, ({ id }) => id)
    return c.json(answer(placePageSchema, { ...page, items: [...page.items] }), 200)
  })
}
