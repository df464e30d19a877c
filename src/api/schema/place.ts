import { z } from '@hono/zod-openapi'
import { placeRefSchema } from './entity.ts'
import { pageSchema } from './page.ts'

/** A place that claims name. */
export const placeSchema = placeRefSchema
  .extend({
    precisionKm: z
      .number()
      .nullable()
      .describe('Radius within which it lies; null where no gazetteer knows the place.'),
    precisionWords: z.string().describe("'the town itself', 'somewhere in the region', 'not located'."),
    figures: z.int(),
    events: z.int(),
    documents: z.int(),
    questions: z.array(z.object({ id: z.string(), words: z.string() })).describe('Asked about it; at most 5.'),
  })
  .openapi('Place')
export type Place = z.infer<typeof placeSchema>

export const placePageSchema = pageSchema(placeSchema).openapi('PlacePage')
export type PlacePage = z.infer<typeof placePageSchema>
