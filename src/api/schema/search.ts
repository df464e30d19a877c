import { z } from '@hono/zod-openapi'
import { pageSchema } from './page.ts'
import { excerptSchema } from './span.ts'

export const searchKindSchema = z.enum(['document', 'statement', 'figure', 'event'])
export type SearchKind = z.infer<typeof searchKindSchema>

/** A report or claim that has the words looked for. */
export const hitSchema = z
  .object({
    kind: searchKindSchema,
    id: z.string(),
    words: z.string().describe("A report's title, else what stands for the claim in running words."),
    document: z.string(),
    publisher: z.string(),
    published: z.string().nullable(),
    publishedWords: z.string(),
    origin: z.string().nullable(),
    question: z.object({ id: z.string(), words: z.string() }).nullable(),
    excerpt: excerptSchema.describe(
      'Its marks are the words found; a title that was found has no place in the text: start 0.',
    ),
  })
  .openapi('Hit')
export type Hit = z.infer<typeof hitSchema>

export const hitPageSchema = pageSchema(hitSchema)
  .extend({
    kinds: z
      .object({ document: z.int(), statement: z.int(), figure: z.int(), event: z.int() })
      .describe('How many of each, whatever `kind` says.'),
  })
  .openapi('HitPage')
export type HitPage = z.infer<typeof hitPageSchema>
