import type { Copy, Document } from '../../../api/schema/document.ts'
import { reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { reportStrings } from '../../strings/report.ts'
import { NotACopy } from './not-a-copy.tsx'

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

interface CopyLineProps {
  readonly copy: Copy
  /** Id of the report that is shown. */
  readonly report: string
}

function CopyLine({ copy: { words, document, name, share, reasons }, report }: CopyLineProps) {
  return (
    <li>
      <b>{capital(words)}</b> {document === null ? name : <Link to={reportAddress(document)}>{name}</Link>}
      {share > 0 && `, ${reportStrings.share(Math.round(share * 100))}`}
      <span className="why">{reasons.join('; ')}</span>
      {document !== null && <NotACopy report={report} other={document} name={name} />}
    </li>
  )
}

/** What the report took from others, who took from it, and its other versions. */
export function Debts({ report }: { readonly report: Document }) {
  const { copies, copiedBy, credits, revisions } = report
  if (copies.length + copiedBy.length + credits.length + revisions.length === 0) return null
  return (
    <section aria-label={reportStrings.copiesTitle} className="debts">
      <ul className="relations">
        {[...copies, ...copiedBy].map((copy) => (
          <CopyLine key={`${copy.words} ${copy.document ?? copy.name}`} copy={copy} report={report.id} />
        ))}
        {credits.map(({ publisher, words }) => (
          <li key={words}>
            <b>{reportStrings.credits}</b> {publisher}
            <span className="why">{reportStrings.creditWords(words)}</span>
          </li>
        ))}
        {revisions.length > 0 && (
          <li>
            <b>{reportStrings.revisionsTitle}</b>{' '}
            {revisions.map(({ document, publishedWords }, index) => (
              <span key={document}>
                {index > 0 && ', '}
                {document === report.id ? (
                  `${publishedWords} (${reportStrings.thisOne})`
                ) : (
                  <Link to={reportAddress(document)}>{publishedWords}</Link>
                )}
              </span>
            ))}
          </li>
        )}
      </ul>
    </section>
  )
}
