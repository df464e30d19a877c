import { type FormEvent, useEffect, useState } from 'react'
import { Link } from '../router/link.tsx'
import { navigate, usePlace } from '../router/location.ts'
import { findRoute } from '../router/routes.ts'
import { shellStrings } from '../strings/shell.ts'
import { ThemeSwitch } from './theme-switch.tsx'

const { nav } = shellStrings

const PAGES: readonly (readonly [path: string, words: string])[] = [
  ['/', nav.story],
  ['/questions', nav.questions],
  ['/contradictions', nav.contradictions],
  ['/reports', nav.reports],
  ['/sources', nav.sources],
  ['/timeline', nav.timeline],
  ['/map', nav.map],
  ['/add', nav.add],
]

/** 'page' on the page itself, 'true' on those below it. */
function currency(path: string, here: string): 'page' | 'true' | undefined {
  if (path === here) return 'page'
  return path !== '/' && here.startsWith(`${path}/`) ? 'true' : undefined
}

function SearchForm() {
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get('q')
    navigate(`/search?q=${encodeURIComponent(typeof words === 'string' ? words : '')}`)
  }
  return (
    <form role="search" action="/search" onSubmit={search} className="search-form">
      <input
        type="search"
        name="q"
        className="field"
        aria-label={shellStrings.searchLabel}
        placeholder={shellStrings.searchLabel}
        data-search
      />
    </form>
  )
}

function Nav({ here }: { readonly here: string }) {
  return (
    <nav aria-label={shellStrings.pages}>
      <ul>
        {PAGES.filter(([path]) => findRoute(path) !== null).map(([path, words]) => (
          <li key={path}>
            <Link to={path} aria-current={currency(path, here)}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The name, where to go, search and colours; on narrow screens all but the name waits behind one button. */
export function Masthead({ openKeys }: { readonly openKeys: () => void }) {
  const { path } = usePlace()
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(false), [path])
  return (
    <header className="masthead" data-open={open}>
      <div className="masthead-row">
        <Link to="/" className="brand">
          <b>{shellStrings.name}</b> <span>{shellStrings.tagline}</span>
        </Link>
        <button
          type="button"
          className="button menu-button no-print"
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          {shellStrings.menu}
        </button>
      </div>
      <div id="menu" className="masthead-menu no-print">
        <Nav here={path} />
        <div className="masthead-tools">
          {findRoute('/search') && <SearchForm />}
          <ThemeSwitch />
          <button type="button" className="button" onClick={openKeys}>
            {shellStrings.keysButton} <kbd aria-hidden="true">?</kbd>
          </button>
        </div>
      </div>
    </header>
  )
}
