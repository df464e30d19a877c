import { z } from '@hono/zod-openapi'
import type { EntityKind, PlaceRef as PlaceInModel } from '../../model/entity.ts'

/** An entity by id and name. */
export const entityRefSchema = z.object({ id: z.string(), name: z.string() }).openapi('EntityRef')
export type EntityRef = z.infer<typeof entityRefSchema>

/** Whose people, equipment or land. */
export const actorRefSchema = entityRefSchema
  .extend({ code: z.string().describe('ISO 3166-1 alpha-2, `/`, role: RU/military; or the country alone.') })
  .openapi('ActorRef')

const precisions = [
  'exact',
  'near',
  'district',
  'region',
  'country',
] as const satisfies readonly PlaceInModel['precision'][]

/** A place with where it is, as far as a gazetteer knows. */
export const placeRefSchema = entityRefSchema
  .extend({
    lat: z.number().nullable().describe('WGS 84 degrees; null where no gazetteer knows the place.'),
    lon: z.number().nullable(),
    precision: z.enum(precisions).nullable(),
  })
  .openapi('PlaceRef')

export const entityKindSchema = z.enum([
  'person',
  'organisation',
  'country',
  'place',
  'group',
] satisfies readonly EntityKind[])

/** Which of the pages' colours and shapes stands for an origin. */
export const sideSchema = z
  .object({
    number: z
      .int()
      .min(0)
      .max(7)
      .describe('0 for nobody and those on no side, 1 to 6 those most heard from, 7 the others.'),
    name: z.string(),
  })
  .openapi('Side')
export type Side = z.infer<typeof sideSchema>
