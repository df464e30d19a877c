import { useCallback } from 'react'
import { navigate, usePlace } from './location.ts'

const decode = (hash: string): string | null => {
  try {
    return decodeURIComponent(hash.slice(1)) || null
  } catch {
    return null
  }
}

/** What the address names after its '#', and how to name another; `null` for none. Naming another leaves no step back. */
export function useHash(): readonly [string | null, (claim: string | null) => void] {
  const { hash } = usePlace()
  const select = useCallback((id: string | null) => {
    const here = location.pathname + location.search
    navigate(id === null ? here : `${here}#${encodeURIComponent(id)}`, 'replace')
  }, [])
  return [decode(hash), select]
}
