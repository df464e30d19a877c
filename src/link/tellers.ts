import type { Document } from '../model/document.ts'
import type { Copy } from '../model/relation.ts'

/** Whose words copies tell, by document id: the first text that they go back to, or the publisher where that is not at hand. */
export function tellersOf(
  copies: readonly Copy[],
  find: (id: string) => Document | null,
): Map<string, Document | string> {
  const of = new Map(copies.map((copy) => [copy.document, copy]))
  return new Map(copies.map(({ document }) => [document, follow(document, of, find)]))
}

function follow(
  document: string,
  of: ReadonlyMap<string, Copy>,
  find: (id: string) => Document | null,
): Document | string {
  const seen = new Set<string>()
  let at = document
  for (let next = of.get(at); next && !seen.has(at); next = of.get(at)) {
    seen.add(at)
    if (next.kind === 'credited') return next.of
    at = next.of
  }
  return find(at) ?? at
}
