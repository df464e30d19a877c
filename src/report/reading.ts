import type { Claim, Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Question } from '../model/question.ts'
import type { Relation } from '../model/relation.ts'
import type { LedgerView } from '../model/view.ts'
import { chooseSides, type Sides } from './sides.ts'

/** A view with the look-ups that every part of the page needs. */
export interface Reading {
  readonly view: LedgerView
  readonly documents: ReadonlyMap<string, Document>
  /** By claim id: the relations it stands in, on either side. */
  readonly relations: ReadonlyMap<string, readonly Relation[]>
  readonly sides: Sides
  /** By figure id: the question it answers. */
  readonly questionOf: ReadonlyMap<string, Question>
  /** The figure or event of that id; `null` where the ledger holds none. */
  claim(id: string): Claim | null
  /** What the page calls the publisher of a document. */
  publisher(document: string): string
}

/** Name of a document's publisher, else its title or key. */
export const publisherName = (document: Document | undefined): string =>
  document?.publisher ?? document?.title ?? document?.key ?? 'an unnamed report'

function indexRelations(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const index = new Map<string, Relation[]>()
  for (const relation of relations)
    for (const id of new Set([...relation.a, ...relation.b])) {
      const known = index.get(id)
      if (known) known.push(relation)
      else index.set(id, [relation])
    }
  return index
}

export function createReading(view: LedgerView): Reading {
  const documents = new Map(view.documents.map((document) => [document.id, document]))
  return {
    view,
    documents,
    relations: indexRelations(view.relations),
    sides: chooseSides(view),
    questionOf: new Map(view.questions.flatMap((question) => question.figures.map((id) => [id, question] as const))),
    claim: (id) => view.figures.get(id) ?? view.events.get(id) ?? null,
    publisher: (id) => publisherName(documents.get(id)),
  }
}

/** The original that a figure tells again; `null` where it is no retelling. */
export function originalOf(reading: Reading, figure: Figure): Figure | null {
  for (const relation of reading.relations.get(figure.id) ?? []) {
    if (relation.kind !== 'repeats' || !relation.a.includes(figure.id)) continue
    for (const id of relation.b) {
      const original = reading.view.figures.get(id)
      if (original && original.id !== figure.id) return original
    }
  }
  return null
}
