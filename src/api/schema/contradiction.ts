import { z } from '@hono/zod-openapi'
import { assessmentStateSchema } from './assessment-state.ts'
import { claimSchema } from './claim.ts'
import { pageSchema } from './page.ts'

/** Claims that cannot both be right, with why. */
export const contradictionSchema = z
  .object({
    id: z.string(),
    question: z.object({ id: z.string(), words: z.string() }).nullable().describe('null for events.'),
    heading: z.string().describe('The question in words, or what is asked of events.'),
    reasons: z.array(z.string()),
    a: z.array(claimSchema).describe('The later.'),
    b: z.array(claimSchema).describe('The earlier.'),
    assessment: assessmentStateSchema,
  })
  .openapi('Contradiction')
export type Contradiction = z.infer<typeof contradictionSchema>

export const contradictionPageSchema = pageSchema(contradictionSchema).openapi('ContradictionPage')
export type ContradictionPage = z.infer<typeof contradictionPageSchema>
