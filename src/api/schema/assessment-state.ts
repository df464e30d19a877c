import { z } from '@hono/zod-openapi'

/** What people made of one claim, entity or question, in short; its history is under `/assessments?about=ID`. */
export const assessmentStateSchema = z
  .object({
    count: z.int().describe('Assessments of it, those withdrawn or replaced included.'),
    last: z.string().nullable().describe('Id of the latest one: what `basedOn` of the next one is.'),
    verdict: z
      .enum(['accept', 'correct', 'reject'])
      .nullable()
      .describe('The verdict that stands; null where none does.'),
    by: z.string().nullable().describe('Whose verdict that is.'),
    at: z.string().nullable().describe('RFC 3339.'),
    notes: z.int(),
  })
  .openapi('AssessmentState')
export type AssessmentState = z.infer<typeof assessmentStateSchema>
