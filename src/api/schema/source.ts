import { z } from '@hono/zod-openapi'
import { assessmentStateSchema } from './assessment-state.ts'
import { sayingSchema } from './claim.ts'
import { entityKindSchema, entityRefSchema, sideSchema } from './entity.ts'
import { pageSchema } from './page.ts'

/** Somebody who said something, in short. */
export const sourceSummarySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: entityKindSchema.nullable(),
    country: z.string().nullable(),
    role: z.string().nullable(),
    side: sideSchema,
    statements: z.int(),
    figures: z.int(),
    events: z.int(),
    relayed: z.int().describe('Statements that came through it from somebody else.'),
    documents: z.int().describe('Reports that quote it.'),
    questions: z.int().describe('Questions that it gives a figure for.'),
    alone: z.int().describe('Of those, where nobody independent of it gives one.'),
    countedWith: z.array(entityRefSchema).describe('Those that count as one origin with it; at most 5.'),
    first: z
      .object({
        document: z.string(),
        publisher: z.string(),
        published: z.string().nullable(),
        publishedWords: z.string(),
        via: z.array(z.string()).describe('Whom that report had it from.'),
      })
      .nullable()
      .describe('The earliest report that quotes it.'),
  })
  .openapi('SourceSummary')
export type SourceSummary = z.infer<typeof sourceSummarySchema>

/** Everything one person or body said over time. */
export const sourceSchema = sourceSummarySchema
  .extend({
    variants: z.array(z.string()).describe('Other spellings.'),
    merged: z
      .array(entityRefSchema.extend({ reasons: z.array(z.string()) }))
      .describe('Those that were taken for it, each with why: what `part` may part it from again.'),
    partOf: entityRefSchema.nullable(),
    members: z.array(entityRefSchema),
    assessment: assessmentStateSchema,
    updated: z.int().describe('Its figures that a later one replaced.'),
    contradicted: z.int().describe('Its claims that another contradicts.'),
    said: pageSchema(
      z.object({
        day: z
          .string()
          .nullable()
          .describe('YYYY-MM-DD: when it was said, else published; null where neither is known.'),
        clock: z.enum(['said', 'published', 'none']),
        claim: sayingSchema,
      }),
    ).describe('Of what passes, page by page with `cursor`, in the order of days, the undated last.'),
  })
  .openapi('Source')
export type Source = z.infer<typeof sourceSchema>

export const sourcePageSchema = pageSchema(sourceSummarySchema).openapi('SourcePage')
export type SourcePage = z.infer<typeof sourcePageSchema>
