import {
  type InfiniteData,
  keepPreviousData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import { fetchJson } from './fetch-json.ts'
import { queryClient } from './query-client.ts'

const resource = <T>(path: string) => ({
  queryKey: [path],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => fetchJson<T>(path, signal),
})

/** A resource of the API; while another path loads the last one's answer stays, so that filters do not blank the page. */
export const useResource = <T>(path: string): UseQueryResult<T> =>
  useQuery({ ...resource<T>(path), placeholderData: keepPreviousData })

/** A resource that belongs to one thing: another thing's answer never stands in for it. */
export const useThing = <T>(path: string): UseQueryResult<T> => useQuery(resource<T>(path))

/** Starts loading a resource before its page is opened. */
export const preloadResource = (path: string): void => void queryClient.prefetchQuery(resource(path))

const withCursor = (path: string, cursor: string | null): string =>
  cursor === null ? path : `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`

/** Where the next page of an answer begins; `null` on the last. */
type NextOf<T> = (answer: T) => string | null

/** A list of the API, read page by page; `nextOf` finds the cursor where the list is a part of the answer. */
export const useList = <T>(path: string, nextOf: NextOf<T>): UseInfiniteQueryResult<InfiniteData<T>> =>
  useInfiniteQuery({
    queryKey: [path, 'list'],
    queryFn: ({ pageParam, signal }) => fetchJson<T>(withCursor(path, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  })
