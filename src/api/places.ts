import { createRoute, z } from '@hono/zod-openapi'
import { answer } from './answer.ts'
import { paginate } from './paging.ts'
import type { RoomReading } from './reading.ts'
import { jsonOf, pagingQuery, problems, type Resource } from './resource.ts'
import { placePageSchema } from './schema/place.ts'
import { foldedWords, hasWords } from './tell/folded-words.ts'
import { placesOf, placesOfClaims } from './tell/places.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/places',
  tags: ['Places'],
  summary: 'The places that claims name, with how exactly each is known',
  request: {
    query: z.object({
      q: z.string().max(200).optional().openapi({ description: 'Words of the name.' }),
      question: z.string().max(200).optional().openapi({ description: 'Id of a question.' }),
      type: z.string().max(200).optional().openapi({ description: 'An event type: events of it alone count.' }),
      ...pagingQuery(1000, 200),
    }),
  },
  responses: { 200: jsonOf(placePageSchema, 'A page of places, the one named most first.'), ...problems(400) },
})

export const placesResource: Resource = (api, room) => {
  api.openapi(listRoute, (c) => {
    const { q, question, type, cursor = null, limit } = c.req.valid('query')
    const { reading } = room
    const all = choosePlaces(reading, question, type)
    const wanted = foldedWords(q ?? '')
    const chosen = wanted.length ? all.filter(({ name }) => hasWords(name, wanted)) : all
    const page = paginate(chosen, { cursor, limit }, ({ id }) => id)
    return c.json(answer(placePageSchema, { ...page, items: [...page.items] }), 200)
  })
}

function choosePlaces(reading: RoomReading, question: string | undefined, type: string | undefined) {
  if (question !== undefined) return placesOfClaims(reading, ({ id }) => reading.questionOf.get(id)?.id === question)
  if (type !== undefined) return placesOfClaims(reading, (claim) => claim.type === 'event' && claim.eventType === type)
  return placesOf(reading)
}
