import { QueryClientProvider } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { queryClient } from './fetch/query-client.ts'
import { useKeys } from './keys/use-keys.ts'
import { Announcements } from './parts/announce.tsx'
import { Page } from './parts/page.tsx'
import { Skeleton } from './parts/skeleton.tsx'
import { Link } from './router/link.tsx'
import { usePlace } from './router/location.ts'
import { findRoute, type PageProps, type Route } from './router/routes.ts'
import { useIdlePreload } from './router/use-idle-preload.ts'
import { usePageOf } from './router/use-page-of.ts'
import { Boundary } from './shell/boundary.tsx'
import { KeysDialog } from './shell/keys-dialog.tsx'
import { Masthead } from './shell/masthead.tsx'
import { useChanges } from './shell/use-changes.ts'
import { shellStrings } from './strings/shell.ts'

function Missing() {
  return (
    <Page title={shellStrings.missing} lead={shellStrings.missingHint}>
      <p>
        <Link to="/">{shellStrings.toStory}</Link>
      </p>
    </Page>
  )
}

function CurrentPage({ path }: { readonly path: string }) {
  const found = findRoute(path)
  return found ? <Loaded key={path} route={found.route} params={found.params} /> : <Missing />
}

function Loaded({ route, params }: PageProps & { readonly route: Route }) {
  const ThePage = usePageOf(route)
  useIdlePreload('/questions/any', ThePage !== null)
  return ThePage ? <ThePage params={params} /> : <Skeleton height="60vh" />
}

/** On another page the focus goes to its content, as on a new document; not on the first. */
function useFocusOnArrival(path: string) {
  const main = useRef<HTMLElement>(null)
  const last = useRef(path)
  useEffect(() => {
    if (last.current !== path) main.current?.focus({ preventScroll: true })
    last.current = path
  }, [path])
  return main
}

function Newer() {
  const { newer, show } = useChanges()
  if (!newer) return null
  return (
    <p className="newer no-print" role="status">
      {shellStrings.newer}{' '}
      <button type="button" className="button" onClick={show}>
        {shellStrings.showNewer}
      </button>
    </p>
  )
}

/** On paper: the address, which holds the filters as well. */
function PrintedFrom() {
  const { path, search } = usePlace()
  return <p className="print-only">{shellStrings.printedFrom(location.origin + path + search)}</p>
}

function Room() {
  const { path } = usePlace()
  const [keysOpen, setKeysOpen] = useState(false)
  const openKeys = useCallback(() => setKeysOpen(true), [])
  useKeys(openKeys)
  const main = useFocusOnArrival(path)
  return (
    <>
      <a className="skip" href="#main">
        {shellStrings.skip}
      </a>
      <Masthead openKeys={openKeys} />
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary place={path}>
          <CurrentPage path={path} />
        </Boundary>
      </main>
      <footer>
        <p>
          {shellStrings.caution}{' '}
          <a href="/docs" className="no-print">
            {shellStrings.api}
          </a>
        </p>
        <PrintedFrom />
      </footer>
      <Newer />
      <Announcements />
      {keysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}
    </>
  )
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Room />
    </QueryClientProvider>
  )
}
