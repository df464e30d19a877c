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
    targets: z.array(z.string()),
    quote: z.string().nullable(),
    by: z.string(),
    at: z.string().describe('RFC 3339.'),
    note: z.string().nullable(),
    supersedes: z.string().nullable().describe('Id of the assessment that this one replaces or withdraws.'),
  })
  .openapi('Assessment')
export type Assessment = z.infer<typeof assessmentSchema>

export const assessmentPageSchema = pageSchema(assessmentSchema).openapi('AssessmentPage')
export type AssessmentPage = z.infer<typeof assessmentPageSchema>

const SHORT = 200
const LONG = 5_000

/** What a person sends: the ledger adds id and time. */
export const newAssessmentSchema = z
  .object({
    about: z.string().min(1).max(SHORT),
    verdict: z.enum(verdicts),
    change: changeSchema.nullable().default(null),
    targets: z.array(z.string().min(1).max(SHORT)).max(100).default([]),
    quote: z.string().max(LONG).nullable().default(null),
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
