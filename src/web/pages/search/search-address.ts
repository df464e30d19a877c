import { askedPath } from '../../fetch/asked-path.ts'

const FILTERS = ['kind', 'document', 'publisher', 'place', 'from', 'to'] as const

/** Filters of the address that the search has beside its words and its kind. */
export const narrowing = (params: URLSearchParams): readonly string[] =>
  FILTERS.filter((name) => name !== 'kind' && params.has(name))

/** The API's path for what the address asks for; `null` where it asks for nothing. */
export function searchPath(params: URLSearchParams): string | null {
  const words = params.get('q') ?? ''
  if (words.trim() === '' && narrowing(params).length === 0) return null
  return askedPath('/search', params, FILTERS, { q: words, limit: '25' })
}
