import type { Entity, EntityKind, Reason } from '../model/entity.ts'
import type { Merge } from '../model/view.ts'
import type { Linkable } from './corpus.ts'
import { byFullness, EntityPool, joinEntities } from './entity-pool.ts'
import { keptIds, wouldJoinParted } from './join-pairs.ts'
import { mergeBodies } from './merge-bodies.ts'
import { mergeOffices } from './merge-offices.ts'
import { mergePersons } from './merge-persons.ts'
import { spellingKey } from './spelling.ts'
import { Union } from './union.ts'
import { noVerdicts, settlePairs, type Verdict, type Verdicts } from './verdicts.ts'

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
export function mergeGathered(gathered: readonly Entity[], verdicts: Verdicts): MergedEntities {
  const { entities, merged, parted } = settleVerdicts(gathered, verdicts)
  const union = new Union()
  const reasons = new Map<string, Reason[]>()
  const join = ({ a, b, reason }: Sameness) => {
    if (wouldJoinParted(union, a, b, parted)) return
    union.join(a, b)
    for (const id of [a, b]) reasons.set(id, [...(reasons.get(id) ?? []), reason])
  }
  for (const sameness of [...merged, ...samenesses(entities)]) join(sameness)
  for (const sameness of mergeOffices(entities, (id) => union.find(id))) join(sameness)
  const kept = keptIds(merged)
  const groups = Map.groupBy(entities, (entity) => union.find(entity.id))
  const byId = new Map<string, Entity>()
  const canonical = new Map<string, string>()
  for (const group of groups.values()) {
    const sorted = group.toSorted((a, b) => isUnnamed(a) - isUnnamed(b) || byFullness(a, b))
    const best = sorted.find(({ id }) => kept.has(id)) ?? sorted[0]
    if (best) byId.set(best.id, group.length === 1 ? best : joinEntities(best, group))
    for (const { id } of group) canonical.set(id, best?.id ?? id)
  }
  const canonicalOf = (id: string) => canonical.get(id) ?? id
  const merges = entities
    .filter(({ id }) => canonicalOf(id) !== id)
    .map(({ id, name }) => ({ entity: id, name, into: canonicalOf(id), reasons: reasons.get(id) ?? [] }))
  return { byId: repointParts(byId, canonicalOf), canonicalOf, merges }
}

/** The entities with those that only a person's merge lists, and the verdicts by the ids that they have now. */
function settleVerdicts(gathered: readonly Entity[], verdicts: Verdicts) {
  const { pairs, anchors } = verdicts
  if (pairs.length === 0) return { entities: gathered, merged: [], parted: [] }
  const byId = new Map(gathered.map((entity) => [entity.id, entity]))
  const byName = new Map(gathered.map((entity) => [`${entity.kind} ${entity.name}`, entity.id]))
  const unlisted = new Map<string, Entity>()
  const idOf = (id: string): string | null => {
    if (byId.has(id)) return id
    const anchor = anchors.get(id)
    if (anchor?.kind !== 'entity') return null
    const same = anchor.entityKind && byName.get(`${anchor.entityKind} ${anchor.name}`)
    if (same) return same
    // A source that no document lists by name ('local residents') is known by its id alone.
    if (anchor.entityKind !== null) return null
    const { name } = anchor
    unlisted.set(id, { id, kind: 'group', name, variants: [name], country: null, role: null, partOf: null })
    return id
  }
  const settled = settlePairs(pairs, idOf)
  const of = (wanted: Verdict['verdict']) => settled.filter(({ verdict }) => verdict === wanted)
  const used = new Set(of('merge').flatMap(({ a, b }) => [a, b]))
  const added = [...unlisted.values()].filter(({ id }) => used.has(id))
  const entities = added.length ? [...gathered, ...added].sort((a, b) => (a.id < b.id ? -1 : 1)) : gathered
  return { entities, merged: of('merge'), parted: of('part') }
}

/** A name tells better than a description what a group of entities is. */
const isUnnamed = ({ kind }: Entity): number => Number(kind === 'group')

function samenesses(entities: readonly Entity[]): Sameness[] {
  const of = (...kinds: EntityKind[]) => entities.filter(({ kind }) => kinds.includes(kind))
  return [
    ...mergePersons(withBareSurnames(of('person'), of('group'))),
    ...mergeBodies(of('organisation', 'group')),
    ...mergePlaces(of('place')),
  ]
}

/** Persons, and sources that a report knows by the surname of one of them alone ('according to Lund'). */
function withBareSurnames(persons: readonly Entity[], groups: readonly Entity[]): Entity[] {
  const surnames = new Set(persons.filter(({ name }) => name.includes(' ')).map(({ name }) => name.split(' ').at(-1)))
  return [...persons, ...groups.filter(({ name }) => /^\p{Lu}\p{Ll}/u.test(name) && surnames.has(name))]
}

/** Places of one country whose names are spelt alike; two of a gazetteer are two, and a place that acts is not the one where things happen. */
function mergePlaces(places: readonly Entity[]): Sameness[] {
  const named = places.filter(({ id }) => /^[ep]-/.test(id))
  const groups = Map.groupBy(named, ({ id, name, country }) => `${id.slice(0, 2)} ${country} ${spellingKey(name)}`)
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
