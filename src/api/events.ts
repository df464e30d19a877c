import { createRoute, z } from '@hono/zod-openapi'
import { answer } from './answer.ts'
import { paginate } from './paging.ts'
import { daySchema, jsonOf, pagingQuery, problems, type Resource } from './resource.ts'
import { eventPageSchema } from './schema/event.ts'
import { tellEvent } from './tell/claims.ts'
import { daysOf, overlaps } from './tell/days.ts'
import { type DatedEvent, datedEvents, eventTypes } from './tell/events.ts'

const filters = z.object({
  type: z.string().max(200).optional().openapi({ description: 'An event type.' }),
  place: z.string().max(200).optional().openapi({ description: 'Id of a place.' }),
  source: z.string().max(200).optional().openapi({ description: 'Id of the origin.' }),
  document: z.string().max(200).optional(),
  from: daySchema.optional().openapi({ description: 'May have happened then or later.' }),
  to: daySchema.optional().openapi({ description: 'May have happened then or earlier.' }),
})
type Filters = z.output<typeof filters>

const listRoute = createRoute({
  method: 'get',
  path: '/events',
  tags: ['Events'],
  summary: 'What is said to have happened, by the first day that its date allows, the undated last',
  request: { query: filters.extend(pagingQuery(500, 100)) },
  responses: { 200: jsonOf(eventPageSchema, 'A page of events.'), ...problems(400) },
})

export const eventsResource: Resource = (api, room) => {
  api.openapi(listRoute, (c) => {
    const { cursor = null, limit, ...chosen } = c.req.valid('query')
    const { reading } = room
    const events = datedEvents(reading).filter(matches(chosen))
    const page = paginate(events, { cursor, limit }, ({ event }) => event.id)
    const told = {
      ...page,
      items: page.items.map(({ event }) => tellEvent(reading, event)),
      types: [...eventTypes(reading)],
      undated: events.filter(isUndated).length,
    }
    return c.json(answer(eventPageSchema, told), 200)
  })
}

const isUndated = ({ earliest, latest }: DatedEvent): boolean => earliest === null && latest === null

function matches({ type, place, source, document, from, to }: Filters): (event: DatedEvent) => boolean {
  const [first, last] = [daysOf(from ?? null).earliest, daysOf(to ?? null).latest]
  return (dated) => {
    const { event } = dated
    if (type !== undefined && event.eventType !== type) return false
    if (place !== undefined && event.place?.id !== place) return false
    if (source !== undefined && event.origin?.id !== source) return false
    if (document !== undefined && event.document !== document) return false
    return overlaps(dated, first, last)
  }
}
