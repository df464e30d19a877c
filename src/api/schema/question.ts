import { z } from '@hono/zod-openapi'
import { assessmentStateSchema } from './assessment-state.ts'
import { claimLinkSchema, figureClaimSchema, relationKindSchema, relationSchema } from './claim.ts'
import { actorRefSchema, entityRefSchema, placeRefSchema, sideSchema } from './entity.ts'
import { facetSchema, pageSchema } from './page.ts'

/** One figure as a chart draws it. */
export const pointSchema = z
  .object({
    claim: z.string(),
    clock: z.enum(['as-of', 'said', 'published', 'none']).describe('Which of the clocks gave it its day.'),
    day: z.string().nullable().describe('YYYY-MM-DD; null for a figure of no date.'),
    since: z.string().nullable().describe('First day of the stretch that it counts.'),
    low: z.number().nullable().describe('null is an open end.'),
    high: z.number().nullable(),
    hedged: z.boolean(),
    label: z.string(),
    who: z.string().describe('The origin, else the publisher.'),
    side: z.int(),
    aggregate: figureClaimSchema.shape.aggregate,
    repeats: z.string().nullable(),
    updates: z.array(z.string()).describe('Ids of the figures of this chart that it updates.'),
    contradicts: z.array(z.string()),
    denied: z.boolean(),
    foretold: z.boolean(),
  })
  .openapi('Point')
export type Point = z.infer<typeof pointSchema>

/** A question with what a reader wants to know of it first. */
export const questionSummarySchema = z
  .object({
    id: z.string(),
    words: z.string(),
    measure: z.string(),
    item: z.string().nullable(),
    subject: actorRefSchema.nullable(),
    place: placeRefSchema.nullable(),
    unit: z.string().nullable(),
    figures: z.int(),
    independent: z.int().describe('Independent origins: what a reader is told, never the number of outlets.'),
    origins: z.array(z.string()).describe('By name, the one with the most figures first; at most 5.'),
    low: z.number().nullable().describe('The smallest number that anybody gives.'),
    high: z.number().nullable(),
    bounds: z.string().describe("Both, with a short unit: '600–1,400 km²', '12%'; '' where nobody gives a number."),
    asOf: z.string().nullable().describe('Latest date that a figure is counted to.'),
    contradictions: z
      .int()
      .describe('In which one of its figures stands, against another of them or of another question.'),
  })
  .openapi('QuestionSummary')
export type QuestionSummary = z.infer<typeof questionSummarySchema>

/** A question with a small chart. */
export const chartedQuestionSchema = questionSummarySchema
  .extend({ points: z.array(pointSchema).describe('At most 60, retellings left out first.') })
  .openapi('ChartedQuestion')
export type ChartedQuestion = z.infer<typeof chartedQuestionSchema>

/** Those who count as one origin. */
export const originSchema = z
  .object({
    name: z.string(),
    entities: z.array(entityRefSchema).describe('[] where the reports assert the figures themselves.'),
    side: sideSchema,
    figures: z.array(z.string()),
  })
  .openapi('Origin')
export type Origin = z.infer<typeof originSchema>

/** What the figures come to by the rule that was chosen. */
export const estimateSchema = z
  .object({
    rule: z.string(),
    low: z.number().nullable(),
    best: z.number().nullable(),
    high: z.number().nullable(),
    words: z
      .object({ low: z.string().nullable(), best: z.string().nullable(), high: z.string().nullable() })
      .describe("The same with a short unit: '600 km²', '12%'."),
    how: z.string().describe('Which figures it was made of, in words.'),
    disputed: z.array(z.object({ relation: z.string(), words: z.string() })),
  })
  .openapi('Estimate')

/** All there is on one question, as known on a day if one was asked for. */
export const questionSchema = questionSummarySchema
  .extend({
    assessment: assessmentStateSchema,
    points: z.array(pointSchema),
    claims: z
      .array(figureClaimSchema)
      .describe('By as-of date, publication date, then id; all of them unless `limit` was given.'),
    next: z
      .string()
      .nullable()
      .describe('Cursor under `/questions/{id}/claims` of the claims that `limit` left out; null where none are.'),
    reports: z.int().describe('In which the claims stand.'),
    retellings: z.int().describe('How many of the claims tell another again.'),
    sides: z
      .array(z.object({ side: sideSchema, figures: z.int() }))
      .describe('Of the claims, the most frequent first.'),
    relationKinds: z
      .array(z.object({ kind: relationKindSchema, count: z.int() }))
      .describe('Of all under `/questions/{id}/relations`, contradictions first.'),
    rejected: z.array(figureClaimSchema).describe('Figures that people rejected: they count for nothing here.'),
    relations: z
      .array(relationSchema)
      .describe('Those between the claims, contradictions first; at most 500, and no more than `limit`.'),
    all: z.array(originSchema).describe('Every origin, the one with the most figures first.'),
    bySide: z.array(z.object({ side: sideSchema, origins: z.int(), figures: z.int() })),
    estimate: estimateSchema,
    rules: z.array(z.object({ id: z.string(), words: z.string() })).describe('What `rule=` may be.'),
    asKnownOn: z.string().nullable().describe('The day asked for; null for now.'),
    leftOut: z
      .object({ later: z.int(), undated: z.int() })
      .describe('Figures of reports published later, and of reports of no known date.'),
    published: z
      .object({ first: z.string().nullable(), last: z.string().nullable() })
      .describe('Days on which the first and the last report on it came out: the ends of a slider.'),
  })
  .openapi('Question')
export type Question = z.infer<typeof questionSchema>

export const questionClaimPageSchema = pageSchema(figureClaimSchema).openapi('QuestionClaimPage')
export type QuestionClaimPage = z.infer<typeof questionClaimPageSchema>

/** A claim on one side of a relation. */
export const relationEndSchema = claimLinkSchema
  .extend({
    originWords: z.string().describe("The origin's name, 'the report itself' or 'no source named'."),
    answers: z.boolean().describe('Whether it answers the question that was asked for.'),
  })
  .openapi('RelationEnd')
export type RelationEnd = z.infer<typeof relationEndSchema>

/** A relation of a question's claims to one another or to claims that answer other questions. */
export const questionRelationSchema = relationSchema
  .extend({ a: z.array(relationEndSchema), b: z.array(relationEndSchema) })
  .openapi('QuestionRelation')
export type QuestionRelation = z.infer<typeof questionRelationSchema>

export const questionRelationPageSchema = pageSchema(questionRelationSchema).openapi('QuestionRelationPage')
export type QuestionRelationPage = z.infer<typeof questionRelationPageSchema>

export const questionPageSchema = pageSchema(questionSummarySchema)
  .extend({
    measures: z.array(facetSchema).describe('Of all questions, whatever the filters.'),
    places: z.array(facetSchema).describe('The 200 asked about most.'),
  })
  .openapi('QuestionPage')
export type QuestionPage = z.infer<typeof questionPageSchema>
