import type { Links } from '../link/link.ts'
import type { Event, Figure } from '../model/claim.ts'
import type { EntityRef } from '../model/entity.ts'
import type { Statement } from '../model/statement.ts'
import type { KeptExtraction } from './ledger.ts'

/** Claims as they read once the entities of all documents are merged: what is stored keeps the names of its own document. */
export interface MergedClaims {
  readonly statements: Statement[]
  readonly figures: Figure[]
  readonly events: Event[]
}

/** Points every reference at the entity that its own was found to be. */
export function mergeClaims(kept: readonly KeptExtraction[], { merges, entities }: Links): MergedClaims {
  const into = new Map(merges.map((merge) => [merge.entity, merge.into]))
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const follow = <T extends EntityRef>(ref: T): T => {
    const id = into.get(ref.id)
    return id === undefined ? ref : { ...ref, id, name: names.get(id) ?? ref.name }
  }
  const known = <T extends EntityRef>(ref: T | null): T | null => ref && follow(ref)
  return {
    statements: kept.flatMap(({ statements }) =>
      statements.map((statement) => ({
        ...statement,
        source: statement.source && { ...statement.source, entity: follow(statement.source.entity) },
        origin: known(statement.origin),
        via: statement.via.map(follow),
      })),
    ),
    figures: kept.flatMap(({ figures }) =>
      figures.map((figure) => ({
        ...figure,
        subject: known(figure.subject),
        by: known(figure.by),
        place: known(figure.place),
        origin: known(figure.origin),
        via: figure.via.map(follow),
      })),
    ),
    events: kept.flatMap(({ events }) =>
      events.map((event) => ({
        ...event,
        actor: known(event.actor),
        recipient: known(event.recipient),
        place: known(event.place),
        origin: known(event.origin),
        via: event.via.map(follow),
      })),
    ),
  }
}
