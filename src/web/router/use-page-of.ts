import { useEffect, useState } from 'react'
import type { PageComponent, Route } from './routes.ts'

/**
 * The page of a route; `null` while its code is on the way, and what went wrong is thrown. React's own `lazy` holds back what it
 * shows after a skeleton for a third of a second, however early the code is here.
 */
export function usePageOf(route: Route): PageComponent | null {
  const [outcome, setOutcome] = useState<{ readonly route: Route; readonly error: unknown } | null>(null)
  const page = route.loaded()
  useEffect(() => {
    if (page) return undefined
    let gone = false
    const settle = (error: unknown) => gone || setOutcome({ route, error })
    route.load().then(() => settle(null), settle)
    return () => {
      gone = true
    }
  }, [route, page])
  if (!page && outcome?.route === route && outcome.error) throw outcome.error
  return page
}
