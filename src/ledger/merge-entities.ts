import type { Entity } from '../model/entity.ts'

/** One entity an id out of what each document knows of it; the result does not depend on the order of the documents. */
export function mergeEntities(lists: readonly (readonly Entity[])[]): Entity[] {
  const known = Map.groupBy(lists.flat(), ({ id }) => id)
  return [...known.values()].map(mergeEntity).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function mergeEntity(entities: readonly Entity[]): Entity {
  const { id, kind } = entities[0] as Entity
  return {
    id,
    kind,
    name: longest(entities.map(({ name }) => name)),
    variants: [...new Set(entities.flatMap(({ variants }) => variants))].sort(),
    country: known(entities.map(({ country }) => country)),
    role: known(entities.map(({ role }) => role)),
    partOf: known(entities.map(({ partOf }) => partOf)),
  }
}

/** The fullest name, the first by code unit among equally long ones. */
const longest = (names: readonly string[]): string =>
  names.reduce((best, name) =>
    name.length > best.length || (name.length === best.length && name < best) ? name : best,
  )

/** What any document knows; where they differ, the first by code unit. */
const known = (values: readonly (string | null)[]): string | null =>
  values.filter((value) => value !== null).sort()[0] ?? null
