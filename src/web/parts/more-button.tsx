import type { UseInfiniteQueryResult } from '@tanstack/react-query'

interface MoreButtonProps {
  readonly list: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetching' | 'fetchNextPage'>
  readonly children: string
}

/** Asks for the next page of a list; nothing where all of it is shown. */
export function MoreButton({ list, children }: MoreButtonProps) {
  if (!list.hasNextPage) return null
  return (
    <button
      type="button"
      className="button more no-print"
      // Not `disabled`: that would take the focus away.
      aria-disabled={list.isFetching}
      onClick={() => void (list.isFetching || list.fetchNextPage())}
    >
      {children}
    </button>
  )
}
