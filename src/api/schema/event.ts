import { z } from '@hono/zod-openapi'
import { eventClaimSchema } from './claim.ts'
import { facetSchema, pageSchema } from './page.ts'

export const eventPageSchema = pageSchema(eventClaimSchema)
  .extend({
    types: z.array(facetSchema).describe('Of all events, whatever the filters.'),
    undated: z.int().describe('Events of the list that have no date: they come last.'),
  })
  .openapi('EventPage')
export type EventPage = z.infer<typeof eventPageSchema>
