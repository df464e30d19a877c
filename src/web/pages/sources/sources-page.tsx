import type { SourcePage, SourceSummary } from '../../../api/schema/source.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { askedPath } from '../../fetch/asked-path.ts'
import { fetchAll, preloadResource, useList } from '../../fetch/use-resource.ts'
import { SideSign } from '../../parts/claim/side-sign.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Failure } from '../../parts/failure.tsx'
import { FilterEnd } from '../../parts/filter-end.tsx'
import { MoreButton } from '../../parts/more-button.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WordFilter } from '../../parts/word-filter.tsx'
import { reportAddress, sourceAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { sourcesStrings } from '../../strings/sources.ts'
import { sourcesTable } from './sources-table.ts'
import '../../parts/list.css'

const words = sourcesStrings

const FILTERS = ['q', 'kind']

/** 'military; Norland; passed on 2 statements', as far as known. */
function aboutOf({ role, side, country, relayed }: SourceSummary): string {
  const place = country !== null && side.number > 0 ? side.name : country
  const parts = [role, place, relayed > 0 ? words.relayed(relayed) : null]
  return parts.filter((part) => part !== null).join('; ')
}

function Row({ source }: { readonly source: SourceSummary }) {
  const { id, name, side, statements, figures, events, documents, questions, alone, first } = source
  return (
    <tr onPointerEnter={() => preloadResource(`/sources/${encodeURIComponent(id)}`)}>
      <th scope="row">
        <SideSign side={side} />{' '}
        <Link to={sourceAddress(id)} data-entry>
          {name}
        </Link>
        <span className="aside">{aboutOf(source)}</span>
      </th>
      <td className="number" data-heading={words.claims}>
        {statements + figures + events}
      </td>
      <td className="number" data-heading={words.reports}>
        {documents}
      </td>
      <td className="number" data-heading={words.questions}>
        {questions}
      </td>
      <td className="number" data-heading={words.alone}>
        {questions === 0 ? '–' : alone}
      </td>
      <td data-heading={words.first}>
        {first && (
          <>
            <Link to={reportAddress(first.document)}>{first.publisher}</Link>{' '}
            <span className="aside">
              {first.publishedWords}
              {first.via.length > 0 && `, ${words.via(first.via.join(', '))}`}
            </span>
          </>
        )}
      </td>
    </tr>
  )
}

function Rows({ sources }: { readonly sources: readonly SourceSummary[] }) {
  return (
    <table className="list">
      <caption className="unseen">{words.caption}</caption>
      <thead>
        <tr>
          {[words.name, words.claims, words.reports, words.questions, words.alone, words.first].map((heading) => (
            <th scope="col" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <Row key={source.id} source={source} />
        ))}
      </tbody>
    </table>
  )
}

function Filters({ total }: { readonly total: number | null }) {
  const [params, change] = useSearchParams()
  return (
    <search className="list-filters no-print">
      <WordFilter label={words.search} />
      <label>
        <span>{words.kind}</span>
        <select
          className="field"
          value={params.get('kind') ?? ''}
          onChange={({ target }) => change({ kind: target.value })}
        >
          <option value="">{words.anyKind}</option>
          {Object.entries(words.kinds).map(([kind, what]) => (
            <option key={kind} value={kind}>
              {what}
            </option>
          ))}
        </select>
      </label>
      <FilterEnd
        shown={total === null ? null : words.shown(total)}
        label={words.clear}
        isClear={params.size === 0}
        cleared={{ q: null, kind: null }}
      />
    </search>
  )
}

/** Everybody who is said to have said something. */
export function Page() {
  const [params] = useSearchParams()
  const pathBy = (limit: string) => askedPath('/sources', params, FILTERS, { limit })
  const list = useList<SourcePage>(pathBy('50'), ({ next }) => next)
  const pages = list.data?.pages ?? []
  const [first] = pages
  const sources = pages.flatMap(({ items }) => items)
  return (
    <Frame
      title={words.title}
      lead={words.lead}
      actions={
        <ExportMenu
          title={words.title}
          table={async () => sourcesTable(await fetchAll<SourceSummary>(pathBy('200')))}
        />
      }
    >
      <Filters total={first?.total ?? null} />
      {list.error && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton height="3.5rem" count={10} />}
      {first && sources.length === 0 && <Empty>{params.size > 0 ? words.none : words.noneAtAll}</Empty>}
      {sources.length > 0 && <Rows sources={sources} />}
      <MoreButton list={list} shown={sources.length} total={first?.total ?? 0} />
    </Frame>
  )
}
