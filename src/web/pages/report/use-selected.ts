import { useCallback } from 'react'
import { navigate, usePlace } from '../../router/location.ts'

const decode = (hash: string): string | null => {
  try {
    return decodeURIComponent(hash.slice(1)) || null
  } catch {
    return null
  }
}

/** The claim that the address names after its '#', and how to name another; `null` for none. */
export function useSelected(): readonly [string | null, (claim: string | null) => void] {
  const { hash } = usePlace()
  const select = useCallback((claim: string | null) => {
    const here = location.pathname + location.search
    navigate(claim === null ? here : `${here}#${encodeURIComponent(claim)}`, 'replace')
  }, [])
  return [decode(hash), select]
}
