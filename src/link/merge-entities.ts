import type { Entity, EntityKind, Reason } from '../model/entity.ts'
import type { Linkable } from './corpus.ts'
import { byFullness, EntityPool, joinEntities } from './entity-pool.ts'
import { mergeBodies } from './merge-bodies.ts'
import { mergePersons } from './merge-persons.ts'
import { spellingKey } from './spelling.ts'
import { Union } from './union.ts'
import { noVerdicts, type Verdicts } from './verdicts.ts'

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
export function mergeEntities(extractions: readonly Linkable[], verdicts: Verdicts = noVerdicts): MergedEntities {
  const pool = new EntityPool()
  for (const extraction of extractions) pool.add(extraction)
  return mergeGathered(pool.gather(), verdicts)
}

/** Merges entities each of which stands here once, sorted by id; what a person said of two of them goes before every rule. */
export function mergeGathered(entities: readonly Entity[], verdicts: Verdicts): MergedEntities {
  const union = new Union()
  const reasons = new Map<string, Reason[]>()
  for (const { a, b, reason } of [...verdicts.merged, ...samenesses(entities)]) {
    if (wouldJoinParted(union, a, b, verdicts)) continue
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

/** Whether joining the groups of two ids would put two into one group that a person parted. */
function wouldJoinParted(union: Union, a: string, b: string, { parted }: Verdicts): boolean {
  if (parted.length === 0) return false
  const [first, second] = [union.find(a), union.find(b)]
  return parted.some((pair) => {
    const [one, other] = [union.find(pair.a), union.find(pair.b)]
    return (one === first && other === second) || (one === second && other === first)
  })
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

function repointParts(byId: ReadonlyMap<string, Entity>, canonicalOf: (id: string) => string): Map<string, Entity> {
  const repointed = [...byId].map(([id, entity]): [string, Entity] => {
    const partOf = entity.partOf && canonicalOf(entity.partOf)
    return [id, partOf === entity.partOf ? entity : { ...entity, partOf }]
  })
  return new Map(repointed)
}
