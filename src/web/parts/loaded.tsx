import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failure } from './failure.tsx'
import { Skeleton } from './skeleton.tsx'

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>
  /** What stands there while it loads; a box of 12rem where nothing is given. */
  readonly loading?: ReactNode
  readonly children: (value: T) => ReactNode
}

/** The content once it is there, else its skeleton, else what went wrong. */
export function Loaded<T>({ query, loading, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  return loading ?? <Skeleton height="12rem" />
}
