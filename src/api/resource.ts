import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import type { Room } from './room.ts'
import { problemSchema } from './schema/problem.ts'

/** The routes of everything, under `/api/v1`. */
export type Api = OpenAPIHono

/** One resource: adds its routes. */
export type Resource = (api: Api, room: Room) => void

type Responses = RouteConfig['responses']

/** An answer in JSON. */
export const jsonOf = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const PROBLEMS = {
  400: 'Something in the request is wrong.',
  404: 'There is no such thing in the ledger.',
  409: 'Somebody else was there first.',
  413: 'The request is too large.',
  415: 'The body is of a kind that is not read.',
  422: 'It cannot be done.',
  503: 'Too many others are being answered.',
} as const

/** The problems that a route may answer with, beside those that any may (401, 403, 421, 429, 500). */
export function problems<S extends keyof typeof PROBLEMS>(...statuses: readonly S[]) {
  const one = (status: S) => ({
    description: PROBLEMS[status],
    content: { 'application/problem+json': { schema: problemSchema } },
  })
  return Object.fromEntries(statuses.map((status) => [status, one(status)])) as Record<S, ReturnType<typeof one>> &
    Responses
}

/** A whole number in an address: digits alone, no sign, point or exponent. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'no whole number')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .openapi({ type: 'integer', minimum: least, maximum: most })

/** A name that may stand in an address several times, or not at all. */
export const several = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one).max(200)])
    .optional()
    .transform((given): z.output<T>[] =>
      given === undefined ? [] : Array.isArray(given) ? given : [given as z.output<T>],
    )

/** Which page of a list is asked for. */
export const pagingQuery = (most = 200, usual = 50) => ({
  cursor: z.string().max(300).optional().openapi({ description: '`next` of the page before.' }),
  limit: wholeNumber(1, most)
    .default(usual)
    .openapi({ description: `At most ${most}.` }),
})

/** The id of a thing in a path. */
export const idParam = z.object({
  id: z
    .string()
    .min(1)
    .max(200)
    .openapi({ param: { name: 'id', in: 'path' } }),
})

/** A day, month or year. */
export const daySchema = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'no date, give one as 2031-05-04')
