/** What the table can be sorted by; the server's own order is by as-of date, then publication. */
const SORTS = ['asOf', 'value', 'origin', 'publisher'] as const

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

/** A sorting as addresses, of pages and of the API, have it. */
export const sortWord = ({ by, isDown }: Sorting): string => `${isDown ? '-' : ''}${by}`

/** What a heading does when pressed: sort by it, then the other way, then as before. */
export function nextSort(current: Sorting, by: Sort): string | null {
  if (current.by !== by) return by
  return current.isDown ? null : sortWord({ by, isDown: true })
}
