import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { shellStrings } from '../strings/shell.ts'

type List = Pick<UseInfiniteQueryResult<InfiniteData<unknown>>, 'data' | 'hasNextPage' | 'isFetching' | 'fetchNextPage'>

interface MoreButtonProps {
  readonly list: List
  /** Entries that are there. */
  readonly shown: number
  /** Of the whole list. */
  readonly total: number
}

/** Entries that may be shown by one click: a page of more is slow to draw and long to print. */
const MOST_AT_ONCE = 2000

/** Asks for page after page until nothing is left, or one does not come. */
async function fetchRest({ fetchNextPage }: List): Promise<void> {
  let { hasNextPage, isError } = await fetchNextPage()
  while (hasNextPage && !isError) ({ hasNextPage, isError } = await fetchNextPage())
}

/** Asks for the next page of a list, or for all of it, and says in print what is left out; nothing where all of it is shown. */
export function MoreButton({ list, shown, total }: MoreButtonProps) {
  const [isAsking, setAsking] = useState(false)
  if (!list.hasNextPage) return null
  const rest = total - shown
  const step = Math.min(rest, Math.round(shown / (list.data?.pages.length ?? 1)))
  const isBusy = isAsking || list.isFetching
  const showAll = async () => {
    setAsking(true)
    await fetchRest(list).finally(() => setAsking(false))
  }
  return (
    <>
      <p className="more no-print">
        {/* Not `disabled`: that would take the focus away. */}
        <button
          type="button"
          className="button"
          aria-disabled={isBusy}
          onClick={() => void (isBusy || list.fetchNextPage())}
        >
          {shellStrings.more(step, rest)}
        </button>
        {step < rest && rest <= MOST_AT_ONCE && (
          <button type="button" className="button" aria-disabled={isBusy} onClick={() => void (isBusy || showAll())}>
            {shellStrings.all}
          </button>
        )}
      </p>
      <p className="print-only left-out">{shellStrings.leftOut(rest)}</p>
    </>
  )
}
