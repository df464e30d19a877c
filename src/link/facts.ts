import type { MergedEntities } from './merge-entities.ts'

/** All that linking reads of an entity id, as one string: where it is unchanged, nothing that refers to it has to be looked at again. */
export function factsOf(id: string, entities: MergedEntities, countries: ReadonlyMap<string, string>): string {
  const canonical = entities.canonicalOf(id)
  const entity = entities.byId.get(canonical)
  const body = entity?.partOf ? entities.byId.get(entity.partOf) : null
  const known = entity && [entity.kind, entity.name, entity.country, entity.role, entity.partOf, entity.offices]
  return JSON.stringify([
    canonical,
    known ?? null,
    body ? [body.role, body.country] : null,
    countries.get(canonical) ?? null,
  ])
}
