import type { Claim, Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Question } from '../model/question.ts'
import type { Relation } from '../model/relation.ts'
import type { LedgerView } from '../model/view.ts'
import { questionsByFigure } from './found-contradictions.ts'
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

type RelationIndex = ReadonlyMap<string, readonly Relation[]>

/** Where an earlier view had most of the relations, only the others are put in their places: in both they stand by id. */
const indexRelations = (relations: readonly Relation[], before: Reading | null): RelationIndex =>
  before ? indexAgain(relations, before) : indexAll(relations)

function indexAll(relations: readonly Relation[]): Map<string, Relation[]> {
  const index = new Map<string, Relation[]>()
  for (const relation of relations)
    for (const id of new Set([...relation.a, ...relation.b])) {
      const known = index.get(id)
      if (known) known.push(relation)
      else index.set(id, [relation])
    }
  return index
}

function indexAgain(relations: readonly Relation[], before: Reading): RelationIndex {
  const gone = new Set(before.view.relations)
  const fresh = relations.filter((relation) => !gone.delete(relation))
  const index = new Map(before.relations)
  for (const id of new Set([...gone].flatMap(({ a, b }) => [...a, ...b]))) {
    const left = (index.get(id) ?? []).filter((relation) => !gone.has(relation))
    if (left.length) index.set(id, left)
    else index.delete(id)
  }
  for (const [id, own] of indexAll(fresh))
    index.set(
      id,
      [...(index.get(id) ?? []), ...own].sort((a, b) => (a.id < b.id ? -1 : 1)),
    )
  return index
}

/** A reading of a view. */
export function createReading(view: LedgerView): Reading {
  const parts = readInParts(view, null)
  for (;;) {
    const { done, value } = parts.next()
    if (done) return value
  }
}

/**
 * The same in parts, for whoever has others to answer between them. `before` is the reading of an earlier view, of which all look-ups
 * are kept whose parts of the view are the very same.
 */
export function* readInParts(view: LedgerView, before: Reading | null): Generator<void, Reading> {
  const isKept = (...parts: readonly (keyof LedgerView)[]) => parts.every((part) => before?.view[part] === view[part])
  const documents =
    before && isKept('documents')
      ? before.documents
      : new Map(view.documents.map((document) => [document.id, document]))
  yield
  const relations = before && isKept('relations') ? before.relations : indexRelations(view.relations, before)
  yield
  const areSides = isKept('figures', 'questions', 'origins', 'entities')
  const sides = before && areSides ? before.sides : chooseSides(view)
  yield
  const questionOf = before && isKept('questions') ? before.questionOf : questionsByFigure(view)
  const claim: Reading['claim'] = (id) => view.figures.get(id) ?? view.events.get(id) ?? null
  return { view, documents, relations, sides, questionOf, claim, publisher: (id) => publisherName(documents.get(id)) }
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
