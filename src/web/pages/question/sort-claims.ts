import type { FigureClaim } from '../../../api/schema/claim.ts'

/** What the table can be sorted by; the server's own order is by as-of date, then publication. */
export const SORTS = ['asOf', 'value', 'origin', 'publisher'] as const

export type Sort = (typeof SORTS)[number]

/** A sort with its way, as the address has it: 'value', or '-value' for the largest first. */
export interface Sorting {
  readonly by: Sort
  readonly isDown: boolean
}

export function readSorting(value: string | null): Sorting {
  const name = value?.replace(/^-/, '')
  const by = SORTS.find((sort) => sort === name)
  return by ? { by, isDown: value?.startsWith('-') ?? false } : { by: 'asOf', isDown: false }
}

const middle = ({ quantity: { low, high } }: FigureClaim): number => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const COMPARE: Readonly<Record<Sort, ((a: FigureClaim, b: FigureClaim) => number) | null>> = {
  asOf: null,
  value: (a, b) => middle(a) - middle(b),
  origin: (a, b) => byWords(a.originWords, b.originWords),
  publisher: (a, b) => byWords(a.publisher, b.publisher),
}

/** The claims in another order; equal ones keep theirs. */
export function sortClaims(claims: readonly FigureClaim[], { by, isDown }: Sorting): readonly FigureClaim[] {
  const compare = COMPARE[by]
  if (compare) return claims.toSorted(isDown ? (a, b) => compare(b, a) : compare)
  return isDown ? claims.toReversed() : claims
}

/** What a heading does when pressed: sort by it, then the other way, then as before. */
export function nextSort(current: Sorting, by: Sort): string | null {
  if (current.by !== by) return by
  return current.isDown ? null : `-${by}`
}
