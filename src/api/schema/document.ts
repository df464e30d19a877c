import { z } from '@hono/zod-openapi'
import type { PublishedBasis } from '../../model/document.ts'
import type { Copy as CopyInModel } from '../../model/relation.ts'
import { eventClaimSchema, figureClaimSchema, sayingSchema, statementClaimSchema } from './claim.ts'
import { pageSchema } from './page.ts'

const bases = ['manifest', 'metadata', 'dateline', 'text', 'url'] as const satisfies readonly PublishedBasis[]
const copyKinds = ['copy', 'rewrite', 'excerpt', 'credited'] as const satisfies readonly CopyInModel['kind'][]

/** How one report draws on another. */
export const copySchema = z
  .object({
    kind: z.enum(copyKinds),
    words: z
      .string()
      .describe("'copies', 'rewrites', 'quotes at length from', 'credits'; or the same from the other side."),
    document: z.string().nullable().describe('The other report; null where it is not in the ledger.'),
    name: z.string().describe('Publisher and title of the other report, as far as known.'),
    share: z.number().describe("Share of the drawing report's words that stand in the other too, 0 to 1."),
    reasons: z.array(z.string()),
  })
  .openapi('Copy')
export type Copy = z.infer<typeof copySchema>

/** A report as lists show it. */
export const documentSummarySchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    name: z.string().describe('The title, else what else it is known by.'),
    publisher: z.string(),
    author: z.string().nullable(),
    url: z.string().nullable().describe('Only ever http or https; null where the address is none.'),
    language: z.string().nullable(),
    published: z.string().nullable().describe('EDTF.'),
    publishedWords: z.string(),
    publishedBasis: z.enum(bases).nullable(),
    basisWords: z.string().nullable().describe("How the date is known: 'from its dateline'."),
    retrieved: z.string().nullable(),
    characters: z.int(),
    statements: z.int(),
    figures: z.int(),
    events: z.int(),
    copies: z.array(copySchema).describe('What it draws on.'),
    copied: z.int().describe('How many reports draw on it.'),
    revises: z.string().nullable().describe('The report of the same address archived before it.'),
    revisedBy: z.string().nullable(),
  })
  .openapi('DocumentSummary')
export type DocumentSummary = z.infer<typeof documentSummarySchema>

/** A report with its archived text and everything that was read in it. */
export const documentSchema = documentSummarySchema
  .extend({
    key: z.string(),
    path: z.string().nullable(),
    text: z.string(),
    raw: z.object({ sha256: z.string(), bytes: z.int(), encoding: z.string() }),
    claims: z.object({
      statements: z.array(statementClaimSchema),
      figures: z.array(figureClaimSchema),
      events: z.array(eventClaimSchema),
      rejected: z.array(sayingSchema).describe('Claims that people rejected: they count for nothing anywhere.'),
    }),
    furniture: z
      .array(
        z.object({
          kind: z.string(),
          text: z.string(),
          at: z.int().describe('Where in `text` it stood before it was left out.'),
        }),
      )
      .describe('Lines left out of the text, in their order.'),
    credits: z.array(z.object({ publisher: z.string(), words: z.string() })).describe('Whom it names as its source.'),
    copiedBy: z.array(copySchema),
    revisions: z
      .array(z.object({ document: z.string(), name: z.string(), publishedWords: z.string() }))
      .describe('Every version of this address, the earliest archived first; [] where there is one.'),
  })
  .openapi('Document')
export type Document = z.infer<typeof documentSchema>

export const documentPageSchema = pageSchema(documentSummarySchema).openapi('DocumentPage')
export type DocumentPage = z.infer<typeof documentPageSchema>
