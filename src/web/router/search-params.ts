import { navigate, usePlace } from './location.ts'

/** Changes to a query: `null` and '' take a name out of the address. */
export type ParamChanges = Readonly<Record<string, string | readonly string[] | null>>

/** `search` with the changes made; names keep their order, '' where none is left. */
export function changeSearch(search: string, changes: ParamChanges): string {
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    const values = value === null || value === '' ? [] : typeof value === 'string' ? [value] : value
    const [first, ...others] = values
    if (first === undefined) params.delete(name)
    else params.set(name, first)
    for (const other of others) params.append(name, other)
  }
  const changed = params.toString()
  return changed === '' ? '' : `?${changed}`
}

/** The query of the address, and how to change it; filters that change often replace rather than push. */
export function useSearchParams(): readonly [
  URLSearchParams,
  (changes: ParamChanges, how?: 'push' | 'replace') => void,
] {
  const { search } = usePlace()
  const change = (changes: ParamChanges, how: 'push' | 'replace' = 'replace') =>
    navigate(`${location.pathname}${changeSearch(location.search, changes)}${location.hash}`, how)
  return [new URLSearchParams(search), change]
}
