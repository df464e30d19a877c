import type { Entity, EntityKind, Reason } from '../model/entity.ts'
import { foldName } from '../text/fold.ts'
import type { Linkable } from './corpus.ts'
import { mergeBodies } from './merge-bodies.ts'
import { mergePersons } from './merge-persons.ts'
import { spellingKey } from './spelling.ts'
import { findTitleCountries, withTitleCountry } from './title-countries.ts'
import { Union } from './union.ts'

/** One entity found to be another, with why. It can be undone: the entities themselves are left as they are. */
export interface Merge {
  readonly entity: string
  readonly into: string
  readonly reasons: readonly Reason[]
}

/** The entities of all documents, each thing once. */
export interface MergedEntities {
  /** By canonical id, with the spellings of every entity merged into it. */
  readonly byId: ReadonlyMap<string, Entity>
  /** From any entity's id to the canonical one; an id that stands in no document's list is its own. */
  readonly canonicalOf: (id: string) => string
  /** By entity. */
  readonly merges: readonly Merge[]
}

/** Two entities that are one; found kind by kind. */
export interface Sameness {
  readonly a: string
  readonly b: string
  readonly reason: Reason
}

/** Merges persons with other spellings or a bare surname, bodies with acronyms or other names, and places spelt otherwise. */
export function mergeEntities(extractions: readonly Linkable[]): MergedEntities {
  const entities = gatherEntities(extractions)
  const union = new Union()
  const reasons = new Map<string, Reason[]>()
  for (const { a, b, reason } of samenesses(entities)) {
    union.join(a, b)
    for (const id of [a, b]) reasons.set(id, [...(reasons.get(id) ?? []), reason])
  }
  const groups = Map.groupBy(entities, (entity) => union.find(entity.id))
  const byId = new Map<string, Entity>()
  const canonical = new Map<string, string>()
  for (const group of groups.values()) {
    const best = group.toSorted(byFullness)[0] as Entity
    byId.set(best.id, group.length === 1 ? best : joinEntities(best, group))
    for (const { id } of group) canonical.set(id, best.id)
  }
  const canonicalOf = (id: string) => canonical.get(id) ?? id
  const merges = entities
    .filter(({ id }) => canonicalOf(id) !== id)
    .map(({ id }) => ({ entity: id, into: canonicalOf(id), reasons: reasons.get(id) ?? [] }))
  return { byId: repointParts(byId, canonicalOf), canonicalOf, merges }
}

/** Every entity of all documents once, by id, with the spellings of each document. */
function gatherEntities(extractions: readonly Linkable[]): Entity[] {
  const all = Map.groupBy(
    extractions.flatMap(({ entities }) => entities),
    (entity) => entity.id,
  )
  const countries = findTitleCountries(extractions)
  const gathered = [...all.values()].map((group) =>
    withTitleCountry(joinEntities(group.toSorted(byFullness)[0] as Entity, group), countries),
  )
  return gathered.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function samenesses(entities: readonly Entity[]): Sameness[] {
  const of = (...kinds: EntityKind[]) => entities.filter(({ kind }) => kinds.includes(kind))
  return [...mergePersons(of('person')), ...mergeBodies(of('organisation', 'group')), ...mergePlaces(of('place'))]
}

/** Places of one country whose names are spelt alike. */
function mergePlaces(places: readonly Entity[]): Sameness[] {
  const groups = Map.groupBy(places, ({ name, country }) => `${country} ${spellingKey(name)}`)
  return [...groups.values()].flatMap(([first, ...rest]) =>
    rest.map((place) => ({
      a: (first as Entity).id,
      b: place.id,
      reason: { rule: 'place-spelling', detail: `'${place.name}' is '${first?.name}' in another spelling` },
    })),
  )
}

/** The fullest name first: more words, more letters, more spellings, then by name and id. */
const byFullness = (a: Entity, b: Entity): number =>
  b.name.split(' ').length - a.name.split(' ').length ||
  b.name.length - a.name.length ||
  b.variants.length - a.variants.length ||
  compare(a.name, b.name) ||
  compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function joinEntities(best: Entity, group: readonly Entity[]): Entity {
  const first = <K extends 'country' | 'role' | 'partOf'>(field: K) =>
    best[field] ?? group.map((entity) => entity[field]).find((value) => value !== null) ?? null
  const spellings = new Map<string, string>()
  for (const name of group.flatMap(({ name: own, variants }) => [own, ...variants]).sort())
    if (foldName(name) && !spellings.has(name)) spellings.set(name, name)
  spellings.delete(best.name)
  const fields = { country: first('country'), role: first('role'), partOf: first('partOf') }
  return { ...best, ...fields, variants: [best.name, ...spellings.keys()] }
}

function repointParts(byId: ReadonlyMap<string, Entity>, canonicalOf: (id: string) => string): Map<string, Entity> {
  const repointed = [...byId].map(([id, entity]): [string, Entity] => {
    const partOf = entity.partOf && canonicalOf(entity.partOf)
    return [id, partOf === entity.partOf ? entity : { ...entity, partOf }]
  })
  return new Map(repointed)
}
