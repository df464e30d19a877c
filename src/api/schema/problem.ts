import { z } from '@hono/zod-openapi'

/** What went wrong (RFC 9457), sent as `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string().describe('The status in words.'),
    status: z.int(),
    detail: z.string().describe('What, the value, and what to do.'),
    code: z.string().describe('Stable name for programs.'),
  })
  .openapi('Problem')
