import type { Entity } from '../model/entity.ts'
import { foldName } from '../text/fold.ts'
import type { Linkable } from './corpus.ts'
import { findTitleCountries } from './title-countries.ts'

/** What the documents say of one entity. */
interface Pooled {
  /** By its own JSON, so that what many documents say alike is kept once. */
  readonly records: Map<string, Entity>
  /** Countries that titles give it. */
  readonly titles: Set<string>
}

/** Every entity of all documents once, by id, with the spellings of each document; the order of documents does not tell. */
export class EntityPool {
  private readonly pooled = new Map<string, Pooled>()
  private readonly gathered = new Map<string, Entity>()

  add(extraction: Pick<Linkable, 'document' | 'entities'>): void {
    for (const entity of extraction.entities) {
      const { records } = this.pool(entity.id)
      const key = JSON.stringify(entity)
      if (records.has(key)) continue
      records.set(key, entity)
      this.gathered.delete(entity.id)
    }
    for (const [id, codes] of findTitleCountries(extraction))
      for (const code of codes) {
        const { titles } = this.pool(id)
        if (titles.has(code)) continue
        titles.add(code)
        this.gathered.delete(id)
      }
  }

  /** Sorted by id. An entity that is unchanged since the last time is the same object. */
  gather(): Entity[] {
    for (const [id, { records, titles }] of this.pooled) {
      if (this.gathered.has(id)) continue
      const group = [...records]
        .sort(([key, a], [other, b]) => byFullness(a, b) || compare(key, other))
        .map(([, entity]) => entity)
      const entity = joinEntities(group[0] as Entity, group)
      const [title] = titles
      // Titles of two countries say nothing.
      this.gathered.set(
        id,
        entity.country === null && title && titles.size === 1 ? { ...entity, country: title } : entity,
      )
    }
    return [...this.gathered.values()].sort((a, b) => compare(a.id, b.id))
  }

  private pool(id: string): Pooled {
    let pooled = this.pooled.get(id)
    if (!pooled) this.pooled.set(id, (pooled = { records: new Map(), titles: new Set() }))
    return pooled
  }
}

/** The fullest name first: more words, more letters, more spellings, then by name and id. */
export const byFullness = (a: Entity, b: Entity): number =>
  b.name.split(' ').length - a.name.split(' ').length ||
  b.name.length - a.name.length ||
  b.variants.length - a.variants.length ||
  compare(a.name, b.name) ||
  compare(a.id, b.id)

/** The best of a group with what is known of any and every spelling. */
export function joinEntities(best: Entity, group: readonly Entity[]): Entity {
  const first = <K extends 'country' | 'role' | 'partOf'>(field: K) =>
    best[field] ?? group.map((entity) => entity[field]).find((value) => value !== null) ?? null
  const spellings = new Map<string, string>()
  for (const name of group.flatMap(({ name: own, variants }) => [own, ...variants]).sort())
    if (foldName(name) && !spellings.has(name)) spellings.set(name, name)
  spellings.delete(best.name)
  const fields = { country: first('country'), role: first('role'), partOf: first('partOf') }
  const offices = [...new Set(group.flatMap((entity) => entity.offices ?? []))].sort()
  const held = offices.length > 0 ? { offices } : {}
  return { ...best, ...fields, ...held, variants: [best.name, ...spellings.keys()] }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
