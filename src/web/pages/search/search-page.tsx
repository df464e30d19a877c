import { useMemo } from 'react'
import type { Hit, HitPage } from '../../../api/schema/search.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { fetchAll, useList } from '../../fetch/use-resource.ts'
import { Empty } from '../../parts/empty.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { MoreButton } from '../../parts/more-button.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { searchStrings } from '../../strings/search.ts'
import { Hits, walkHits } from './hits.tsx'
import { searchPath } from './search-address.ts'
import { KindTabs, SearchFilters } from './search-filters.tsx'
import { useTyped } from './use-typed.ts'
import './search.css'

const rowOf = ({ kind, words, origin, publisher, published, excerpt }: Hit): readonly (string | null)[] => [
  searchStrings.kindWords[kind],
  words,
  origin,
  publisher,
  published,
  excerpt.text,
]

function Field() {
  const [params, change] = useSearchParams()
  const { typed, type, flush } = useTyped(params.get('q') ?? '', (q) => change({ q }))
  return (
    <form
      role="search"
      aria-label={searchStrings.title}
      onSubmit={(event) => {
        event.preventDefault()
        flush()
      }}
    >
      <input
        type="search"
        className="field search-field"
        aria-label={searchStrings.label}
        aria-describedby="search-help"
        placeholder={searchStrings.placeholder}
        value={typed}
        onChange={({ target }) => type(target.value)}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        data-search
      />
    </form>
  )
}

/** What was found for an address that asks for something. */
function Results({ path }: { readonly path: string }) {
  const query = useList<HitPage>(path, ({ next }) => next)
  const hits = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data])
  const first = query.data?.pages[0]
  return (
    <>
      <KindTabs kinds={first?.kinds ?? null} />
      <div className="search-count">
        <span className="aside" role="status">
          {first && searchStrings.count(first.total)}
        </span>
        <ExportMenu
          title={searchStrings.title}
          table={async () => ({ headings: searchStrings.headings, rows: (await fetchAll<Hit>(path)).map(rowOf) })}
        />
      </div>
      <Loaded query={query} loading={<Skeleton height="5rem" count={5} />}>
        {() =>
          hits.length === 0 ? (
            <Empty>
              {searchStrings.none} {searchStrings.loosen}
            </Empty>
          ) : (
            <Hits hits={hits} />
          )
        }
      </Loaded>
      <MoreButton list={query} shown={hits.length} total={first?.total ?? 0} />
    </>
  )
}

/** Full text over reports and claims, as one types; everything it asks for stands in the address. */
export function Page() {
  const [params] = useSearchParams()
  const path = searchPath(params)
  return (
    <Frame title={searchStrings.title}>
      {/* The arrow keys walk from the field through the results. */}
      <div onKeyDown={walkHits}>
        <Field />
        <p className="aside search-help" id="search-help">
          {searchStrings.help}
        </p>
        <SearchFilters />
        {path !== null && <Results path={path} />}
      </div>
    </Frame>
  )
}
