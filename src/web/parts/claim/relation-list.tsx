import type { ClaimLink, RelationLink } from '../../../api/schema/claim.ts'
import { Link } from '../../router/link.tsx'
import { claimStrings } from '../../strings/claim.ts'
import './claim.css'

/** Where a claim is read in its report. */
export const claimAddress = ({ document, id }: Pick<ClaimLink, 'document' | 'id'>): string =>
  `/reports/${encodeURIComponent(document)}#${encodeURIComponent(id)}`

/** They say that nothing is new or nothing is wrong: their reasons wait behind a click. */
const QUIET: ReadonlySet<RelationLink['kind']> = new Set(['corroborates', 'repeats'])

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function Others({ others }: { readonly others: readonly ClaimLink[] }) {
  return others.map((other, index) => (
    <span key={other.id}>
      {index > 0 && ', '}
      <Link to={claimAddress(other)}>{other.words}</Link> ({other.publisher})
    </span>
  ))
}

function Reasons({ relation: { kind, reasons } }: { readonly relation: RelationLink }) {
  if (!QUIET.has(kind)) return <span className="why">{reasons.join('; ')}</span>
  return (
    <details className="why">
      <summary>{claimStrings.why}</summary>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </details>
  )
}

interface RelationListProps {
  readonly relations: readonly RelationLink[]
  /** How many there are in all. */
  readonly count: number
}

/** How a claim stands to others, in words, with why; nothing where it stands alone. */
export function RelationList({ relations, count }: RelationListProps) {
  if (relations.length === 0) return null
  return (
    <ul className="relations">
      {relations.map((relation) => (
        <li key={relation.id} className={relation.kind}>
          <b>{capital(relation.words)}</b> <Others others={relation.others} />
          <Reasons relation={relation} />
        </li>
      ))}
      {count > relations.length && <li className="aside">{claimStrings.moreRelations(count - relations.length)}</li>}
    </ul>
  )
}
