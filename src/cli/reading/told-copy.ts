import type { Copy } from '../../model/relation.ts'
import { publisherOf } from './publisher.ts'
import type { ViewIndex } from './view-index.ts'

/** A report that draws on another, by name. */
export interface ToldCopy {
  readonly kind: Copy['kind']
  readonly document: string
  readonly report: string
  /** Document id, or the publisher credited where that report is not in the ledger. */
  readonly of: string
  readonly original: string
  /** Share of the report's words that stand in the original too, 0 to 1. */
  readonly share: number
  readonly reasons: readonly string[]
}

/** Every copy, the largest share first. */
export function tellCopies({ view, document }: ViewIndex): ToldCopy[] {
  const known = new Set(view.documents.map(({ id }) => id))
  return view.copies
    .map(({ kind, document: copy, of, share, reasons }) => ({
      kind,
      document: copy,
      report: nameOf(document(copy)),
      of,
      original: known.has(of) ? nameOf(document(of)) : of,
      share,
      reasons: reasons.map(({ detail }) => detail),
    }))
    .sort((a, b) => b.share - a.share)
}

/** 'The Courier: Dam holds', as far as both are known. */
const nameOf = (document: Parameters<typeof publisherOf>[0]): string =>
  document.title === null ? publisherOf(document) : `${publisherOf(document)}: ${document.title}`
