import type { Claim, Figure } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Relation } from '../../model/relation.ts'
import type { LedgerView, Merge } from '../../model/view.ts'

/** A view with the look-ups that the reading commands share. */
export interface ViewIndex {
  readonly view: LedgerView
  /** By entity id: those that were taken for it. */
  readonly merged: ReadonlyMap<string, readonly Merge[]>
  /** The document of that id; a claim always has one. */
  document(id: string): Document
  /** The figure or event of that id; `null` where the ledger has none. */
  claim(id: string): Claim | null
  /** The figures of these ids, in their order. */
  figures(ids: readonly string[]): Figure[]
  /** The relations that a claim stands in, on either side. */
  relations(claim: string): readonly Relation[]
}

export function indexView(view: LedgerView): ViewIndex {
  const documents = new Map(view.documents.map((document) => [document.id, document]))
  const relations = new Map<string, Relation[]>()
  for (const relation of view.relations)
    for (const claim of new Set([...relation.a, ...relation.b])) {
      const known = relations.get(claim)
      if (known) known.push(relation)
      else relations.set(claim, [relation])
    }
  return {
    view,
    merged: Map.groupBy(view.merges, ({ into }) => into),
    document(id) {
      const found = documents.get(id)
      if (!found) throw new Error(`no document ${id} in the view`)
      return found
    },
    claim: (id) => view.figures.get(id) ?? view.events.get(id) ?? null,
    figures: (ids) => ids.map((id) => view.figures.get(id)).filter((figure) => figure !== undefined),
    relations: (claim) => relations.get(claim) ?? [],
  }
}
