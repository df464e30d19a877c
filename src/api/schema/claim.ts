import { z } from '@hono/zod-openapi'
import type { Aggregate } from '../../model/claim.ts'
import type { Modifier } from '../../model/quantity.ts'
import type { RelationKind } from '../../model/relation.ts'
import type { Stance } from '../../model/statement.ts'
import { assessmentStateSchema } from './assessment-state.ts'
import { actorRefSchema, entityRefSchema, placeRefSchema, sideSchema } from './entity.ts'
import { excerptSchema, spanSchema } from './span.ts'

const stances = [
  'asserted',
  'estimated',
  'reported',
  'predicted',
  'denied',
  'presupposed',
  'questioned',
  'conditional',
] as const satisfies readonly Stance[]
const aggregates = [
  'cumulative',
  'period',
  'snapshot',
  'peak',
  'forecast',
  'event',
] as const satisfies readonly Aggregate[]
const modifiers = [
  'exact',
  'about',
  'at least',
  'more than',
  'at most',
  'nearly',
  'between',
] as const satisfies readonly Modifier[]

/** How two claims may stand to each other. */
export const relationKindSchema = z.enum([
  'repeats',
  'updates',
  'part-of',
  'corroborates',
  'contradicts',
  'derived',
] satisfies readonly RelationKind[])

/** A claim named in passing, with what is needed to show it and link to it. */
export const claimLinkSchema = z
  .object({
    id: z.string(),
    type: z.enum(['figure', 'event', 'statement']),
    words: z.string().describe("What stands for it in running words: 'at most 3,000', '‘crossed’, 6 Aug 2031'."),
    publisher: z.string(),
    document: z.string(),
  })
  .openapi('ClaimLink')
export type ClaimLink = z.infer<typeof claimLinkSchema>

/** One relation as seen from one of its claims. */
export const relationLinkSchema = z
  .object({
    id: z.string(),
    kind: relationKindSchema,
    words: z.string().describe("What stands between the claim and the others: 'updates', 'is repeated by'."),
    others: z.array(claimLinkSchema),
    reasons: z.array(z.string()).describe('Never empty: why it holds, in words that can be checked.'),
    assessment: assessmentStateSchema,
  })
  .openapi('RelationLink')
export type RelationLink = z.infer<typeof relationLinkSchema>

/** A relation with both its sides, by claim id. */
export const relationSchema = z
  .object({
    id: z.string(),
    kind: relationKindSchema,
    a: z.array(z.string()).describe('Ids of the later, the retelling, the parts or the result.'),
    b: z.array(z.string()).describe('Ids of the earlier, the original, the total or the inputs.'),
    reasons: z.array(z.string()),
    assessment: assessmentStateSchema,
  })
  .openapi('Relation')
export type Relation = z.infer<typeof relationSchema>

const said = {
  id: z.string(),
  document: z.string(),
  publisher: z.string().describe('What a page calls the publisher; where nobody says, the title or the file.'),
  title: z.string().nullable().describe('Of the document.'),
  published: z.string().nullable().describe('EDTF.'),
  publishedWords: z.string().describe("'5 Nov 2031', 'date not known'."),
  excerpt: excerptSchema,
  origin: entityRefSchema.nullable().describe('The first to assert it; null where the report does, or says no name.'),
  originWords: z.string().describe("The origin's name, 'the report itself' or 'no source named'."),
  side: sideSchema,
  via: z.array(entityRefSchema).describe('Those it came through, nearest the origin first.'),
  stance: z.enum(stances),
  polarity: z.enum(['+', '-']),
  hedges: z
    .array(z.string())
    .describe(
      "Words a reader must see: 'hearsay', 'denied', 'not verified, says Orla Venn'; [] for a plain assertion.",
    ),
  rules: z.array(z.string()).describe('Ids of the rules that made it; `docs/rules.md` says what they are.'),
  assessment: assessmentStateSchema,
}

const related = {
  relations: z.array(relationLinkSchema).describe('Contradictions first, retellings last; at most 12.'),
  relationCount: z.int().describe('How many there are in all.'),
}

/** A number that counts something, as somebody said it. */
export const figureClaimSchema = z
  .object({
    type: z.literal('figure'),
    ...said,
    ...related,
    words: z.string().describe("'at most 3,000', '600–700 km²'."),
    label: z.string().describe("The same in few signs, for a chart: '≤ 3,000', '~30'."),
    quantity: z.object({
      low: z.number().nullable(),
      high: z.number().nullable(),
      modifier: z.enum(modifiers),
      unit: z.string().nullable(),
      words: z.string().describe('As the text has it, hedge included.'),
    }),
    number: spanSchema.describe('In the text of the document.'),
    clause: spanSchema.describe('The clause it stands in, in the text of the document.'),
    measure: z.string(),
    item: z.string().nullable(),
    subject: actorRefSchema.nullable(),
    by: actorRefSchema.nullable(),
    place: placeRefSchema.nullable(),
    aggregate: z.enum(aggregates),
    aggregateWords: z.string().describe("'running total', 'in that time'."),
    period: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
    asOfWords: z.string().describe("What it is counted as of: '5 Nov 2031', 'since 6 Aug 2031', 'not stated'."),
    said: z.string().nullable().describe('When it was said, EDTF.'),
    question: z.object({ id: z.string(), words: z.string() }).nullable(),
    repeats: z
      .string()
      .nullable()
      .describe('Id of the figure that this one tells again; null where it is no retelling.'),
    statement: z.string().nullable().describe('Id of the statement whose content holds it.'),
  })
  .openapi('FigureClaim')
export type FigureClaim = z.infer<typeof figureClaimSchema>

/** Something that is said to have happened. */
export const eventClaimSchema = z
  .object({
    type: z.literal('event'),
    ...said,
    ...related,
    words: z.string().describe("The trigger and the date: '‘crossed’, 6 Aug 2031'."),
    trigger: spanSchema.describe('In the text of the document.'),
    eventType: z.string().describe('A PLOVER event type, else `OTHER:word`.'),
    eventWords: z.string().describe("The type in small words: 'assault'."),
    actor: entityRefSchema.nullable(),
    recipient: entityRefSchema.nullable(),
    place: placeRefSchema.nullable(),
    date: z.string().nullable().describe('EDTF.'),
    dateWords: z.string().describe("'6 Aug 2031', 'about 2031', 'no date given'."),
    earliest: z
      .string()
      .nullable()
      .describe('First day that the date allows, YYYY-MM-DD; null where it is open or unknown.'),
    latest: z.string().nullable().describe('Last day that the date allows.'),
    statement: z.string().nullable(),
  })
  .openapi('EventClaim')
export type EventClaim = z.infer<typeof eventClaimSchema>

/** Who is said to have said what. */
export const statementClaimSchema = z
  .object({
    type: z.literal('statement'),
    ...said,
    words: z.string().describe('Its content, parts joined by …'),
    source: spanSchema.nullable().describe('The words that name who said it, in the text of the document.'),
    cue: spanSchema.nullable(),
    content: z.array(spanSchema),
    kind: z.enum(['direct', 'indirect', 'mixed']),
    said: z.string().nullable().describe('EDTF.'),
    saidWords: z.string().nullable(),
  })
  .openapi('StatementClaim')
export type StatementClaim = z.infer<typeof statementClaimSchema>

/** A figure or an event: what relations hold between. */
export const claimSchema = z.discriminatedUnion('type', [figureClaimSchema, eventClaimSchema]).openapi('Claim')
export type Claim = z.infer<typeof claimSchema>

/** Anything that was said. */
export const sayingSchema = z
  .discriminatedUnion('type', [figureClaimSchema, eventClaimSchema, statementClaimSchema])
  .openapi('Saying')
export type Saying = z.infer<typeof sayingSchema>
