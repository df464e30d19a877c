import type { z } from '@hono/zod-openapi'

/**
 * What a route sends, held to the schema that it declares: what the schema does not name is left out, and an answer that does not
 * fit is a bug that is told instead of sent.
 */
export function answer<T extends z.ZodType>(schema: T, told: z.input<T>): z.output<T> {
  const { success, data, error } = schema.safeParse(told)
  if (!success) throw new Error(`an answer does not fit its schema: ${error.message.slice(0, 2000)}`)
  return data
}
