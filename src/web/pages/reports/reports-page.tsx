import type { DocumentPage, DocumentSummary } from '../../../api/schema/document.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { fetchAll, useList } from '../../fetch/use-resource.ts'
import { Empty } from '../../parts/empty.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { MoreButton } from '../../parts/more-button.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { reportsStrings } from '../../strings/reports.ts'
import { reportsTable } from './reports-csv.ts'
import './reports.css'

const { headings } = reportsStrings

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function Debts({ report: { copies, copied, revises, revisedBy } }: { readonly report: DocumentSummary }) {
  return (
    <>
      {copies.map(({ words, document, name }) => (
        <span key={`${words} ${name}`} className="debt">
          {capital(words)} {document === null ? name : <Link to={reportAddress(document)}>{name}</Link>}
        </span>
      ))}
      {copied > 0 && <span className="debt">{reportsStrings.copied(copied)}</span>}
      {revises !== null && (
        <Link className="debt" to={reportAddress(revises)}>
          {reportsStrings.revises}
        </Link>
      )}
      {revisedBy !== null && (
        <Link className="debt" to={reportAddress(revisedBy)}>
          {reportsStrings.revised}
        </Link>
      )}
    </>
  )
}

function Row({ report }: { readonly report: DocumentSummary }) {
  const { id, name, publisher, publishedWords, basisWords, figures, statements, events } = report
  return (
    <tr>
      <td className="report-name">
        <Link to={reportAddress(id)} data-entry>
          {name}
        </Link>
        <span className="aside">{publisher}</span>
      </td>
      <td data-heading={headings.published}>
        {publishedWords}
        {basisWords !== null && <span className="aside"> {basisWords}</span>}
      </td>
      <td data-heading={headings.claims}>{reportsStrings.claims(figures, statements, events)}</td>
      <td data-heading={headings.copies} className="report-debts">
        <Debts report={report} />
      </td>
    </tr>
  )
}

function Table({ reports }: { readonly reports: readonly DocumentSummary[] }) {
  return (
    <table className="reports">
      <caption className="unseen">{reportsStrings.caption}</caption>
      <thead>
        <tr>
          {Object.values(headings).map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <Row key={report.id} report={report} />
        ))}
      </tbody>
    </table>
  )
}

function None({ searched }: { readonly searched: boolean }) {
  if (searched) return <Empty>{reportsStrings.noneFound}</Empty>
  return (
    <Empty>
      {reportsStrings.none} <Link to="/add">{reportsStrings.add}</Link>
    </Empty>
  )
}

/** Every report in the ledger. */
export function Page() {
  const [params, change] = useSearchParams()
  const q = params.get('q') ?? ''
  const pathBy = (limit: number) => `/documents?limit=${limit}&q=${encodeURIComponent(q)}`
  const query = useList<DocumentPage>(pathBy(50), ({ next }) => next)
  const reports = query.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Frame
      title={reportsStrings.title}
      lead={reportsStrings.lead}
      actions={
        <ExportMenu
          title={reportsStrings.title}
          table={async () => reportsTable(await fetchAll<DocumentSummary>(pathBy(200)))}
        />
      }
    >
      <div className="reports-bar">
        <input
          type="search"
          className="field"
          aria-label={reportsStrings.search}
          placeholder={reportsStrings.search}
          value={q}
          onChange={({ target }) => change({ q: target.value })}
          data-search
        />
        <span className="aside" role="status">
          {query.data?.pages[0] && reportsStrings.count(query.data.pages[0].total)}
        </span>
      </div>
      <Loaded query={query} loading={<Skeleton height="4rem" count={5} />}>
        {() => (reports.length === 0 ? <None searched={q !== ''} /> : <Table reports={reports} />)}
      </Loaded>
      <MoreButton list={query} shown={reports.length} total={query.data?.pages[0]?.total ?? 0} />
    </Frame>
  )
}
