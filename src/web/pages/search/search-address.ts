const FILTERS = ['kind', 'document', 'publisher', 'place', 'from', 'to'] as const

/** Filters of the address that the search has beside its words and its kind. */
export const narrowing = (params: URLSearchParams): readonly string[] =>
  FILTERS.filter((name) => name !== 'kind' && params.has(name))

/** The API's path for what the address asks for; `null` where it asks for nothing. */
export function searchPath(params: URLSearchParams): string | null {
  const words = params.get('q') ?? ''
  if (words.trim() === '' && narrowing(params).length === 0) return null
  const query = new URLSearchParams({ q: words, limit: '25' })
  for (const name of FILTERS) {
    const value = params.get(name)
    if (value) query.set(name, value)
  }
  return `/search?${query}`
}
