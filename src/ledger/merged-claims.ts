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
export type MergeClaims = (kept: readonly KeptExtraction[], links: Links) => MergedClaims

export const mergeClaims: MergeClaims = (kept, links) => joinClaims(kept.map(claimMerger(links)))

/** The same, and the very same claims of a document while neither it nor the names of entities change. */
export function keepMerging(): MergeClaims {
  let names = ''
  let known = new Map<KeptExtraction, MergedClaims>()
  return (kept, links) => {
    const { merges, entities } = links
    const now = JSON.stringify([
      merges.map(({ entity, into }) => [entity, into]),
      entities.map(({ id, name }) => [id, name]),
    ])
    const before = now === names ? known : new Map<KeptExtraction, MergedClaims>()
    const merge = claimMerger(links)
    names = now
    known = new Map(kept.map((extraction) => [extraction, before.get(extraction) ?? merge(extraction)]))
    return joinClaims([...known.values()])
  }
}

const joinClaims = (documents: readonly MergedClaims[]): MergedClaims => ({
  statements: documents.flatMap(({ statements }) => statements),
  figures: documents.flatMap(({ figures }) => figures),
  events: documents.flatMap(({ events }) => events),
})

function claimMerger({ merges, entities }: Links): (extraction: KeptExtraction) => MergedClaims {
  const into = new Map(merges.map((merge) => [merge.entity, merge.into]))
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const follow = <T extends EntityRef>(ref: T): T => {
    const id = into.get(ref.id)
    return id === undefined ? ref : { ...ref, id, name: names.get(id) ?? ref.name }
  }
  const known = <T extends EntityRef>(ref: T | null): T | null => ref && follow(ref)
  return ({ statements, figures, events }) => ({
    statements: statements.map((statement) => ({
      ...statement,
      source: statement.source && { ...statement.source, entity: follow(statement.source.entity) },
      origin: known(statement.origin),
      via: statement.via.map(follow),
    })),
    figures: figures.map((figure) => ({
      ...figure,
      subject: known(figure.subject),
      by: known(figure.by),
      place: known(figure.place),
      origin: known(figure.origin),
      via: figure.via.map(follow),
    })),
    events: events.map((event) => ({
      ...event,
      actor: known(event.actor),
      recipient: known(event.recipient),
      place: known(event.place),
      origin: known(event.origin),
      via: event.via.map(follow),
    })),
  })
}
