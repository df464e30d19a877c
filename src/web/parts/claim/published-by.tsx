import { reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { claimStrings } from '../../strings/claim.ts'
import './claim.css'

interface PublishedByProps {
  readonly claim: {
    readonly id: string
    readonly document: string
    readonly publisher: string
    readonly publishedWords: string
  }
}

/** The report that a claim stands in, linked to its words there, and when it came out. */
export function PublishedBy({ claim: { id, document, publisher, publishedWords } }: PublishedByProps) {
  return (
    <span className="published-by">
      <Link to={reportAddress(document, id)} title={claimStrings.inTheText}>
        {publisher}
      </Link>{' '}
      <span className="when">{publishedWords}</span>
    </span>
  )
}
