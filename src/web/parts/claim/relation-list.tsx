import type { ClaimLink, RelationLink } from '../../../api/schema/claim.ts'
import { reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { claimStrings } from '../../strings/claim.ts'
import { AssessmentMark } from '../assess/assessment-mark.tsx'
import { groupRelations, type Other, type Standing } from './relation-groups.ts'
import './claim.css'

/** Where a claim is read in its report. */
export const claimAddress = ({ document, id }: Pick<ClaimLink, 'document' | 'id'>): string =>
  reportAddress(document, id)

/** They are the usual course of a story: their reasons wait behind a click, as do many at once. */
const QUIET: ReadonlySet<RelationLink['kind']> = new Set(['updates', 'corroborates', 'repeats'])

const MOST_OTHERS = 6
const MOST_REASONS = 3

interface Here {
  /** Address of a claim that stands on this page too ('#f-1'), else `null`; without it every link leads to a report. */
  readonly here?: ((claim: string) => string | null) | undefined
}

function Others({ others, here }: { readonly others: readonly Other[] } & Here) {
  const rest = others.length - MOST_OTHERS
  return (
    <>
      {others.slice(0, MOST_OTHERS).map((other, index) => (
        <span key={other.id}>
          {index > 0 && ', '}
          <Link to={here?.(other.id) ?? claimAddress(other)}>{other.words}</Link> ({other.publisher})
          <AssessmentMark state={other.assessment} />
        </span>
      ))}
      {rest > 0 && `, ${claimStrings.more(rest)}`}
    </>
  )
}

function Reasons({ standing: { kind, reasons } }: { readonly standing: Standing }) {
  if (!QUIET.has(kind) && reasons.length <= MOST_REASONS) return <span className="why">{reasons.join('; ')}</span>
  return (
    <details className="why">
      <summary>{claimStrings.why}</summary>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </details>
  )
}

interface RelationListProps extends Here {
  readonly relations: readonly RelationLink[]
  /** How many there are in all. */
  readonly count: number
}

/** How a claim stands to others, in words, with why; nothing where it stands alone. */
export function RelationList({ relations, count, here }: RelationListProps) {
  if (relations.length === 0) return null
  return (
    <ul className="relations">
      {groupRelations(relations).map((standing) => (
        <li key={standing.words} className={standing.kind}>
          <b>{standing.words}</b> <Others others={standing.others} here={here} /> <Reasons standing={standing} />
        </li>
      ))}
      {count > relations.length && <li className="aside">{claimStrings.moreRelations(count - relations.length)}</li>}
    </ul>
  )
}
