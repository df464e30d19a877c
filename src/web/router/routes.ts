import type { ComponentType } from 'react'
import { matchPath, type Params } from './match.ts'

export interface PageProps {
  /** The named parts of the path. */
  readonly params: Params
}

/** A page as React shows it. */
export type PageComponent = ComponentType<PageProps>

/** A page with the path it stands at. Its code is loaded when first needed. */
export interface Route {
  readonly pattern: string
  load(): Promise<PageComponent>
  /** The page once its code is here; `null` until then. */
  loaded(): PageComponent | null
}

function route(pattern: string, load: () => Promise<{ readonly Page: PageComponent }>): Route {
  let page: PageComponent | null = null
  return { pattern, load: async () => (page ??= (await load()).Page), loaded: () => page }
}

/** Every page: a path and the module that exports its `Page`. */
export const routes: readonly Route[] = [
  route('/', () => import('../pages/story/story-page.tsx')),
  route('/reports', () => import('../pages/reports/reports-page.tsx')),
  route('/reports/:id', () => import('../pages/report/report-page.tsx')),
  route('/contradictions', () => import('../pages/contradictions/contradictions-page.tsx')),
  route('/map', () => import('../pages/map/map-page.tsx')),
  route('/search', () => import('../pages/search/search-page.tsx')),
  route('/add', () => import('../pages/add/add-page.tsx')),
  route('/timeline', () => import('../pages/timeline/timeline-page.tsx')),
  route('/questions', () => import('../pages/questions/questions-page.tsx')),
  route('/questions/:id', () => import('../pages/question/question-page.tsx')),
  route('/sources', () => import('../pages/sources/sources-page.tsx')),
  route('/sources/:id', () => import('../pages/source/source-page.tsx')),
]

/** The page at a path with its parameters; `null` where there is none. */
export function findRoute(path: string): { readonly route: Route; readonly params: Params } | null {
  for (const candidate of routes) {
    const params = matchPath(candidate.pattern, path)
    if (params) return { route: candidate, params }
  }
  return null
}

/** Loads the code of the page at an address before anybody goes there. */
export function preloadPage(to: string): void {
  const path = to.split(/[?#]/)[0] ?? ''
  findRoute(path)?.route.load().catch(ignoreUntilVisited)
}

/** A failed preload says nothing: going there tries again and shows what is wrong. */
const ignoreUntilVisited = (): void => {}
