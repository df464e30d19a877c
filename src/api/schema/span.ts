import { z } from '@hono/zod-openapi'

/** A stretch of text, as in the model. */
export const spanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .openapi('Span', { description: '[start, end) in UTF-16 code units: `text.slice(start, end)` is the quote.' })
export type Span = z.infer<typeof spanSchema>

/** Words quoted from a document with what is to be marked in them. */
export const excerptSchema = z
  .object({
    text: z.string().describe('As it stands in the archived text.'),
    start: z.int().min(0).describe('Where it begins in the text of the document.'),
    clause: spanSchema
      .nullable()
      .describe('The clause of the claim, counted in `text`; null where the whole is meant.'),
    marks: z.array(spanSchema).describe('What is to be marked, counted in `text`, in its order, never overlapping.'),
  })
  .openapi('Excerpt')
export type Excerpt = z.infer<typeof excerptSchema>
