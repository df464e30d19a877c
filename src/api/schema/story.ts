import { z } from '@hono/zod-openapi'
import { eventClaimSchema } from './claim.ts'
import { contradictionSchema } from './contradiction.ts'
import { documentSummarySchema } from './document.ts'
import { sideSchema } from './entity.ts'
import { chartedQuestionSchema } from './question.ts'
import { sourceSummarySchema } from './source.ts'

const listOf = <T extends z.ZodType>(item: T) => z.object({ total: z.int(), first: z.array(item) })

/** What came since a visit. */
export const sinceSchema = z
  .object({
    since: z.int(),
    reports: listOf(documentSummarySchema).describe('The latest first.'),
    claims: z.int().describe('Figures and events in those reports.'),
    contradictions: z.int().describe('Contradictions in which a claim of those reports stands.'),
    questions: z
      .array(z.object({ id: z.string(), words: z.string(), figures: z.int() }))
      .describe('That those reports give figures for, the most figures first; at most 10.'),
    assessments: z.int(),
  })
  .openapi('Since')
export type Since = z.infer<typeof sinceSchema>

/** What the ledger holds at a glance. */
export const storySchema = z
  .object({
    ledger: z.string().describe('Name of its file, without folders.'),
    seq: z.int().describe('Revision of the ledger: grows with every report and every assessment.'),
    counts: z.object({
      documents: z.int(),
      statements: z.int(),
      figures: z.int(),
      events: z.int(),
      questions: z.int(),
      contradictions: z.int(),
      sources: z.int(),
      places: z.int(),
      copies: z.int(),
    }),
    published: z.object({ first: z.string().nullable(), last: z.string().nullable() }),
    sides: z.array(sideSchema).describe('Those that have a colour of their own.'),
    questions: listOf(chartedQuestionSchema).describe('Those with the most independent origins.'),
    contradictions: listOf(contradictionSchema),
    sources: listOf(sourceSummarySchema).describe('Who says most.'),
    events: listOf(eventClaimSchema).describe('The earliest.'),
    documents: listOf(documentSummarySchema).describe('The latest published.'),
    changes: sinceSchema.nullable().describe('null where `since` was not given.'),
  })
  .openapi('Story')
export type Story = z.infer<typeof storySchema>
