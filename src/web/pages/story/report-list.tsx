import type { DocumentSummary } from '../../../api/schema/document.ts'
import { Section } from '../../parts/section.tsx'
import { reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { storyStrings } from '../../strings/story.ts'

const words = storyStrings.reportList

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Debts({ report: { copies, copied } }: { readonly report: DocumentSummary }) {
  return (
    <>
      {copies.map(({ words: how, name, share, document }) => (
        <p key={`${how} ${name}`} className="aside">
          <b>{capital(how)}</b> {document === null ? name : <Link to={reportAddress(document)}>{name}</Link>}
          {share > 0 && ` (${words.share(share)})`}
        </p>
      ))}
      {copied > 0 && <p className="aside">{words.copied(copied)}</p>}
    </>
  )
}

/** The latest reports with their dates, and who draws on whom. */
export function ReportList({
  reports: { total, first },
}: {
  readonly reports: { readonly total: number; readonly first: readonly DocumentSummary[] }
}) {
  return (
    <Section title={words.title} aside={<Link to="/reports">{words.all(total)}</Link>}>
      <ul className="report-list">
        {first.map((report) => (
          <li key={report.id}>
            <Link to={reportAddress(report.id)}>{report.name}</Link>
            <p className="aside">
              {report.publisher !== report.name && `${report.publisher}, `}
              {report.publishedWords}
              {report.basisWords !== null && `, ${report.basisWords}`}
            </p>
            <Debts report={report} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
