import { useEffect } from 'react'
import { preloadPage } from './routes.ts'

/** Milliseconds after which a browser that cannot tell when it is idle is taken to be. */
const SURELY_IDLE = 1000

/** Loads the code of the page that readers most often go to next, once this one is there and the browser has nothing to do. */
export function useIdlePreload(to: string, ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined
    const preload = () => preloadPage(to)
    if (typeof requestIdleCallback === 'function') {
      const asked = requestIdleCallback(preload)
      return () => cancelIdleCallback(asked)
    }
    const waiting = setTimeout(preload, SURELY_IDLE)
    return () => clearTimeout(waiting)
  }, [to, ready])
}
