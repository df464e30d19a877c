import { z } from '@hono/zod-openapi'

/** One page of a list. `items` of the next one are had with `cursor=` what `next` says. */
export const pageSchema = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    total: z.int().describe('Of the whole list.'),
    next: z.string().nullable().describe('Cursor of the next page; null on the last one.'),
  })

/** A page as every list resource gives it. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly next: string | null
}

/** A value of a filter with how many there are. */
export const facetSchema = z.object({ value: z.string(), words: z.string(), count: z.int() }).openapi('Facet')
export type Facet = z.infer<typeof facetSchema>
