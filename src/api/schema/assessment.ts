import { z } from '@hono/zod-openapi'
import type { Assessment as AssessmentInModel } from '../../model/assessment.ts'
import { pageSchema } from './page.ts'
import { problemSchema } from './problem.ts'

const verdicts = [
  'accept',
  'correct',
  'reject',
  'merge',
  'part',
  'add',
  'note',
  'withdraw',
] as const satisfies readonly AssessmentInModel['verdict'][]

const changeSchema = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })

/** A person's verdict as it was appended. */
export const assessmentSchema = z
  .object({
    id: z.string(),
    about: z.string().describe('Id of what it is about.'),
    verdict: z.enum(verdicts),
    change: changeSchema.nullable(),
    fields: z.record(z.string(), z.unknown()).nullable().describe('Of `add`: what the claim says.'),
    targets: z.array(z.string()),
    quote: z.string().nullable().describe('The words of the claim.'),
    by: z.string(),
    at: z.string().describe('RFC 3339.'),
    note: z.string().nullable(),
    supersedes: z.string().nullable().describe('Id of the assessment that this one replaces or withdraws.'),
    holds: z.boolean().describe('False where it was withdrawn or replaced.'),
    lost: z
      .string()
      .nullable()
      .describe('What it does not find in the texts any more; null where it finds everything.'),
  })
  .openapi('Assessment')
export type Assessment = z.infer<typeof assessmentSchema>

export const assessmentPageSchema = pageSchema(assessmentSchema).openapi('AssessmentPage')
export type AssessmentPage = z.infer<typeof assessmentPageSchema>

const SHORT = 200
const LONG = 5_000

/** Words of a document that a person selected, and what they say. */
const claimSchema = z.object({
  kind: z.enum(['statement', 'figure', 'event']),
  document: z.string().max(SHORT),
  start: z.int().min(0).describe('In UTF-16 code units of the text.'),
  end: z.int().min(1),
  quote: z.string().min(1).max(LONG).describe('The words that stand there.'),
  fields: z.record(z.string().max(SHORT), z.unknown()).describe('By the names that corrections take.'),
})

/** What a person sends: the ledger adds id, time and what was there before. */
export const newAssessmentSchema = z
  .object({
    about: z.string().min(1).max(SHORT).nullable().default(null).describe('Null for `add` alone.'),
    verdict: z.enum(verdicts),
    change: z
      .object({
        field: z.string().max(SHORT),
        from: z.unknown().optional(),
        to: z.unknown().describe("As text ('800-900', 'Orla Venn', 'NO/military') or as the claim has it."),
      })
      .nullable()
      .default(null),
    claim: claimSchema.nullable().default(null).describe('Of `add`.'),
    targets: z.array(z.string().min(1).max(SHORT)).max(100).default([]),
    by: z.string().trim().min(1).max(SHORT),
    note: z.string().max(LONG).nullable().default(null),
    supersedes: z.string().max(SHORT).nullable().default(null),
    basedOn: z
      .string()
      .max(SHORT)
      .nullable()
      .describe('Id of the latest assessment of that thing which the person saw; null where there was none.'),
  })
  .openapi('NewAssessment')
export type NewAssessment = z.input<typeof newAssessmentSchema>

/** What was appended, and the ledger's revision since. */
export const appendedAssessmentSchema = z
  .object({ assessment: assessmentSchema, seq: z.int() })
  .openapi('AppendedAssessment')
export type AppendedAssessment = z.infer<typeof appendedAssessmentSchema>

/** 409: somebody else was there first. */
export const conflictSchema = problemSchema
  .extend({ newer: z.array(assessmentSchema).describe('What was appended since, the earliest first.') })
  .openapi('Conflict')
export type Conflict = z.infer<typeof conflictSchema>
