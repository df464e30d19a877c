import type { ReactNode } from 'react'
import { type ParamChanges, useSearchParams } from '../router/search-params.ts'

interface FilterEndProps {
  /** How many pass, said as it changes; `null` while that is not known. */
  readonly shown: string | null
  readonly label: string
  /** Whether there is nothing to clear. */
  readonly isClear: boolean
  /** What clearing changes in the address. */
  readonly cleared: ParamChanges
  readonly children?: ReactNode
}

/** The end of a row of filters: how many pass, and a button that lets everything through. */
export function FilterEnd({ shown, label, isClear, cleared, children }: FilterEndProps) {
  const [, change] = useSearchParams()
  return (
    <p className="filter-end">
      <span role="status">{shown}</span>
      {children}
      <button type="button" className="button" disabled={isClear} onClick={() => change(cleared)}>
        {label}
      </button>
    </p>
  )
}
