import type { Claim } from '../../../api/schema/claim.ts'
import type { Contradiction } from '../../../api/schema/contradiction.ts'
import { AssessToggle } from '../../parts/assess/assess-toggle.tsx'
import { claimThing } from '../../parts/assess/thing.ts'
import { ClaimMenu } from '../../parts/claim/claim-menu.tsx'
import { Excerpt } from '../../parts/claim/excerpt.tsx'
import { Origin } from '../../parts/claim/origin.tsx'
import { PublishedBy } from '../../parts/claim/published-by.tsx'
import { questionAddress, reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { contradictionsStrings } from '../../strings/contradictions.ts'

const measureOf = (claim: Claim): string =>
  claim.type === 'figure' ? [claim.item, claim.measure].filter((word) => word !== null).join(' ') : claim.eventWords

interface Opening {
  /** What is being assessed. */
  readonly opened: string | null
  readonly onOpen: (id: string | null) => void
}

/** One claim: what it says, who says so, and its sentence. */
function Half({ claim, opened, onOpen }: Opening & { readonly claim: Claim }) {
  return (
    <div className="half">
      <p className="half-value">
        <Link to={reportAddress(claim.document, claim.id)} data-entry>
          {claim.words}
        </Link>{' '}
        <span className="half-measure">{measureOf(claim)}</span>
      </p>
      <p className="half-origin">
        <Origin claim={claim} />
      </p>
      <blockquote>
        <Excerpt excerpt={claim.excerpt} />
      </blockquote>
      <p className="aside half-where">
        <PublishedBy claim={claim} />
        {claim.type === 'figure' && ` · ${contradictionsStrings.asOf}: ${claim.asOfWords}`}
        <ClaimMenu claim={claim} />
      </p>
      <AssessToggle thing={claimThing(claim)} opened={opened} onOpen={onOpen} />
    </div>
  )
}

interface SideProps extends Opening {
  readonly claims: readonly Claim[]
  readonly label: string
}

function Side({ claims, label, opened, onOpen }: SideProps) {
  return (
    <div className="pair-side" role="group" aria-label={label}>
      {claims.map((claim) => (
        <Half key={claim.id} claim={claim} opened={opened} onOpen={onOpen} />
      ))}
    </div>
  )
}

interface PairProps extends Opening {
  readonly contradiction: Contradiction
}

/** Two sides of a contradiction beside each other, and why they cannot both be right. */
export function Pair({ contradiction: { id, question, heading, a, b, reasons, assessment }, ...side }: PairProps) {
  return (
    <li id={id} className="contradiction">
      <h2>
        {question ? (
          <Link to={questionAddress(question.id)} className="quiet">
            {heading}
          </Link>
        ) : (
          heading
        )}
      </h2>
      <div className="pair">
        <Side claims={b} label={contradictionsStrings.earlier} {...side} />
        <div className="unequal" aria-hidden="true">
          ≠
        </div>
        <Side claims={a} label={contradictionsStrings.later} {...side} />
      </div>
      <p className="reason">
        <b>{contradictionsStrings.why}</b> {reasons.join('; ')}
      </p>
      <AssessToggle
        thing={{ id, kind: 'relation', words: contradictionsStrings.relation, state: assessment, claim: null }}
        label={contradictionsStrings.assess}
        {...side}
      />
    </li>
  )
}
