import {
  type InfiniteData,
  keepPreviousData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import type { Page } from '../../api/schema/page.ts'
import { fetchJson } from './fetch-json.ts'
import { queryClient } from './query-client.ts'

const resource = <T>(path: string) => ({
  queryKey: [path],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => fetchJson<T>(path, signal),
})

/** A resource of the API; while another path loads the last one's answer stays, so that filters do not blank the page. */
export const useResource = <T>(path: string): UseQueryResult<T> =>
  useQuery({ ...resource<T>(path), placeholderData: keepPreviousData })

/** A resource that belongs to one thing: another thing's answer never stands in for it. `null` asks for nothing. */
export const useThing = <T>(path: string | null): UseQueryResult<T> =>
  useQuery({ ...resource<T>(path ?? ''), enabled: path !== null })

/** Starts loading a resource before its page is opened. */
export const preloadResource = (path: string): void => void queryClient.prefetchQuery(resource(path))

const withCursor = (path: string, cursor: string | null): string =>
  cursor === null ? path : `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`

/** Where the next page of an answer begins; `null` on the last. */
type NextOf<T> = (answer: T) => string | null

const list = <T>(path: string, nextOf: NextOf<T>) => ({
  queryKey: [path, 'list'],
  queryFn: ({ pageParam, signal }: { readonly pageParam: string | null; readonly signal: AbortSignal }) =>
    fetchJson<T>(withCursor(path, pageParam), signal),
  initialPageParam: null as string | null,
  getNextPageParam: nextOf,
})

/** A list of the API, read page by page; `nextOf` finds the cursor where the list is a part of the answer. */
export const useList = <T>(path: string, nextOf: NextOf<T>): UseInfiniteQueryResult<InfiniteData<T>> =>
  useInfiniteQuery({ ...list(path, nextOf), placeholderData: keepPreviousData })

/** Starts loading the first page of a list of which `next` is the cursor. */
export const preloadList = (path: string): void =>
  void queryClient.prefetchInfiniteQuery(list<Page<unknown>>(path, nextOf))

const nextOf = ({ next }: Page<unknown>): string | null => next

/** Every item of a list, page after page: for a table that is saved. `pageOf` finds the list where it is a part of the answer. */
export async function fetchAll<T>(
  path: string,
  pageOf: (answer: unknown) => Page<T> = (answer) => answer as Page<T>,
): Promise<readonly T[]> {
  const items: T[] = []
  let cursor: string | null = null
  do {
    const page = pageOf(await fetchJson<unknown>(withCursor(path, cursor)))
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  return items
}
