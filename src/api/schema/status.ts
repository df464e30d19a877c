import { z } from '@hono/zod-openapi'

/** What is being served. */
export const statusSchema = z
  .object({
    ledger: z.string(),
    seq: z.int(),
    version: z.string(),
  })
  .openapi('Status')

/** What `/changes` sends as its event `seq`. */
export const changeSchema = z.object({ seq: z.int() }).openapi('Change')
export type Change = z.infer<typeof changeSchema>
