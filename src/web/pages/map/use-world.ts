import { useEffect, useState } from 'react'
import type { Country } from './countries.ts'
import { loadWorld } from './world.ts'

/** The countries once they are there; `failed` where they could not be had, and the map does without. */
export function useWorld(): { readonly countries: readonly Country[]; readonly failed: boolean } {
  const [countries, setCountries] = useState<readonly Country[]>([])
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let wanted = true
    loadWorld().then(
      (loaded) => wanted && setCountries(loaded),
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [])
  return { countries, failed }
}
