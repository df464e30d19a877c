import type { ActorRef, EntityRef, PlaceRef } from '../model/entity.ts'
import { makeId } from '../model/id.ts'
import type { LedgerView } from '../model/view.ts'
import { countryOf } from '../text/countries.ts'
import { foldName } from '../text/fold.ts'
import { refuse } from './refuse.ts'
import { checkName } from './words.ts'

/** Whom and what a ledger knows by name, so that a person can name them as the reports do. */
export interface Known {
  entity(named: unknown): EntityRef
  actor(named: unknown): ActorRef
  place(named: unknown): PlaceRef
}

/** What a view knows; found out when first asked. */
export function knownIn(view: Pick<LedgerView, 'entities' | 'statements' | 'figures' | 'events'>): Known {
  let index: Index | null = null
  const known = () => (index ??= indexRefs(view))
  return {
    entity: (named) => findRef('somebody', named, known().entities) ?? newEntity(named),
    actor: (named) => findRef('an actor', named, known().actors) ?? actorOf(named),
    place: (named) => findRef('a place', named, known().places) ?? newPlace(named),
  }
}

/** References by id, and by folded name. */
interface Refs<T extends EntityRef> {
  readonly byId: Map<string, T>
  readonly byName: Map<string, Map<string, T>>
}

interface Index {
  readonly entities: Refs<EntityRef>
  readonly actors: Refs<ActorRef>
  readonly places: Refs<PlaceRef>
}

function indexRefs({ entities, statements, figures, events }: Parameters<typeof knownIn>[0]): Index {
  const index: Index = { entities: emptyRefs(), actors: emptyRefs(), places: emptyRefs() }
  for (const { id, name, variants } of entities.values())
    for (const spelling of [name, ...variants]) put(index.entities, { id, name }, spelling)
  for (const { origin } of [...statements.values(), ...figures.values(), ...events.values()])
    if (origin) put(index.entities, { id: origin.id, name: origin.name }, origin.name)
  for (const { subject, by } of figures.values())
    for (const actor of [subject, by])
      if (actor) for (const name of [actor.name, actor.code]) put(index.actors, actor, name)
  for (const { place } of [...figures.values(), ...events.values()]) if (place) put(index.places, place, place.name)
  return index
}

const emptyRefs = <T extends EntityRef>(): Refs<T> => ({ byId: new Map(), byName: new Map() })

function put<T extends EntityRef>({ byId, byName }: Refs<T>, ref: T, spelling: string): void {
  if (!byId.has(ref.id)) byId.set(ref.id, ref)
  const name = foldName(spelling)
  const named = byName.get(name) ?? new Map<string, T>()
  if (!named.has(ref.id)) named.set(ref.id, ref)
  byName.set(name, named)
}

/** The one of that id or name; `null` where there is none. */
function findRef<T extends EntityRef>(what: string, named: unknown, { byId, byName }: Refs<T>): T | null {
  const words = idOrName(named)
  if (words === null) return null
  const known = byId.get(words)
  if (known) return known
  const all = [...(byName.get(foldName(words))?.values() ?? [])]
  if (all.length > 1)
    throw refuse(`${what} of that name is not one`, words, `give an id: ${all.map(({ id }) => id).join(', ')}`)
  return all[0] ?? null
}

function idOrName(named: unknown): string | null {
  if (typeof named === 'string') return named
  if (typeof named !== 'object' || named === null) throw refuse('a name is no text', named, 'give a name or an id')
  if ('id' in named && typeof named.id === 'string') return named.id
  return 'lat' in named ? null : 'name' in named && typeof named.name === 'string' ? named.name : null
}

const nameIn = (named: unknown): unknown =>
  typeof named === 'object' && named !== null && 'name' in named ? named.name : named

/** Somebody whom no report names so: known by the name alone, as extraction has it. */
function newEntity(named: unknown): EntityRef {
  const name = checkName('a name', nameIn(named))
  return { id: makeId('e', ['group', name.toLowerCase()]), name }
}

/** 'NO/military' or 'NO'. */
function actorOf(named: unknown): ActorRef {
  const code = typeof named === 'object' && named !== null && 'code' in named ? named.code : nameIn(named)
  const [, alpha = '', role = ''] = /^([A-Z]{2})(?:\/([a-z]+))?$/.exec(String(code)) ?? []
  const country = countryOf(alpha)
  if (!country) throw refuse('no such actor', code, "give a country's code, with a role if any: 'NO', 'NO/military'")
  const official = role === 'government' ? `Government of ${country.name}` : `${country.adjective} ${role}`
  return {
    id: makeId('e', ['actor', code as string]),
    code: code as string,
    name: role === '' ? country.name : official,
  }
}

/** A place that the reports do not name so: by its name alone, or with the coordinates given. */
function newPlace(named: unknown): PlaceRef {
  const name = checkName('a place', nameIn(named))
  const at = typeof named === 'object' && named !== null && 'lat' in named && 'lon' in named ? named : null
  if (at === null) return { id: makeId('p', ['place', foldName(name)]), name, lat: null, lon: null, precision: null }
  const [lat, lon] = [degrees(at.lat, 90), degrees(at.lon, 180)]
  return { id: makeId('p', ['placed', foldName(name), lat, lon]), name, lat, lon, precision: 'exact' }
}

function degrees(value: unknown, most: number): number {
  if (typeof value !== 'number' || !(Math.abs(value) <= most))
    throw refuse('no degrees', value, `give a number from -${most} to ${most}`)
  return value
}
