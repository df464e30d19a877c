import type { EntityRef } from '../../model/entity.ts'
import type { Relay } from '../../model/statement.ts'
import { assessedWords } from '../../report/assessed-words.ts'
import { publisherOf } from './publisher.ts'
import type { ViewIndex } from './view-index.ts'

/** Who said how much. */
export interface ToldSource {
  readonly id: string
  readonly name: string
  readonly statements: number
  readonly figures: number
  /** Number of reports that quote it. */
  readonly documents: number
  /** The earliest report that quotes it. */
  readonly first: {
    readonly document: string
    readonly publisher: string
    readonly published: string | null
    /** Whom that report had it from; `[]` where it had it itself. */
    readonly via: readonly string[]
  }
  /** Those that were taken for it, which 'assess --verdict part' may part it from again. */
  readonly merged: readonly { readonly id: string; readonly name: string; readonly reasons: readonly string[] }[]
  /** What people said of it and holds, a line each. */
  readonly assessed: readonly string[]
}

interface Said {
  readonly origin: EntityRef | null
  readonly document: string
  readonly via: readonly Relay[]
}

/** Every source, who said most first. */
export function tellSources(index: ViewIndex): ToldSource[] {
  const { statements, figures } = index.view
  const bySource = Map.groupBy([...statements.values(), ...figures.values()], ({ origin }) => origin?.id ?? null)
  bySource.delete(null)
  return [...bySource.values()]
    .map((said) => tellSource(said, index))
    .sort((a, b) => b.statements + b.figures - a.statements - a.figures || (a.name < b.name ? -1 : 1))
}

function tellSource(said: readonly (Said & { readonly measure?: string })[], index: ViewIndex): ToldSource {
  const documents = new Set(said.map(({ document }) => document))
  // The view's documents stand in the order of publication.
  const first = index.view.documents.find(({ id }) => documents.has(id)) ?? index.document(said[0]?.document ?? '')
  const figures = said.filter(({ measure }) => measure !== undefined).length
  const via = said.find(({ document }) => document === first.id)?.via ?? []
  const origin = said[0]?.origin
  return {
    id: origin?.id ?? '',
    name: origin?.name ?? '',
    statements: said.length - figures,
    figures,
    documents: documents.size,
    first: {
      document: first.id,
      publisher: publisherOf(first),
      published: first.published,
      via: via.map(({ name }) => name),
    },
    merged: (index.merged.get(origin?.id ?? '') ?? []).map(({ entity, name, reasons }) => ({
      id: entity,
      name: name ?? entity,
      reasons: reasons.map(({ detail }) => detail),
    })),
    assessed: assessedWords(index.view.assessed.get(origin?.id ?? '')),
  }
}
