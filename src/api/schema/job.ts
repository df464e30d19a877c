import { z } from '@hono/zod-openapi'

/** Reports being added. */
export const jobSchema = z
  .object({
    id: z.string(),
    state: z.enum(['waiting', 'running', 'done']),
    done: z.int(),
    total: z.int(),
    items: z.array(
      z.object({
        name: z.string().describe('File name, address, or the beginning of the text.'),
        state: z.enum(['waiting', 'running', 'added', 'known', 'failed']),
        document: z.string().nullable(),
        detail: z.string().nullable().describe('Why it failed, or what was said about it.'),
      }),
    ),
    seq: z.int().nullable().describe('Revision of the ledger once all is done.'),
  })
  .openapi('Job')
export type Job = z.infer<typeof jobSchema>

/** A text or an address to be added; files come as multipart/form-data. */
export const newDocumentSchema = z
  .union([
    z.object({
      text: z.string().min(1),
      title: z.string().max(500).nullable().default(null),
      publisher: z.string().max(500).nullable().default(null),
      url: z.httpUrl().nullable().default(null),
      published: z.string().max(40).nullable().default(null).describe('EDTF.'),
    }),
    z.object({ url: z.httpUrl() }),
  ])
  .openapi('NewDocument')
export type NewDocument = z.input<typeof newDocumentSchema>
