import { useEffect, useMemo, useRef } from 'react'
import { usePageKeys } from '../../keys/page-keys.ts'
import { stepFrom } from '../../keys/step.ts'
import { reportStrings } from '../../strings/report.ts'
import type { Entry } from './entries.ts'

interface Walk {
  readonly at: number
  step(by: 1 | -1): void
}

/** Steps through the claims in the order of the text, with n and p too; Escape lets go. */
export function useClaimKeys(
  entries: readonly Entry[],
  selected: string | null,
  select: (claim: string | null) => void,
): Walk {
  const at = entries.findIndex(({ claim }) => claim.id === selected)
  const step = (by: 1 | -1) => {
    const next = entries[stepFrom(at, entries.length, by)]?.claim.id ?? null
    if (next !== null) select(next)
  }
  const latest = useRef({ step, select })
  useEffect(() => {
    latest.current = { step, select }
  })
  const keys = useMemo(
    () => [
      { key: 'n', words: reportStrings.keys.next, act: () => latest.current.step(1) },
      { key: 'p', words: reportStrings.keys.previous, act: () => latest.current.step(-1) },
      { key: 'Escape', words: reportStrings.keys.close, act: () => latest.current.select(null) },
    ],
    [],
  )
  usePageKeys(keys)
  return { at, step }
}
