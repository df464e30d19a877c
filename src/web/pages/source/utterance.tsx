import type { EventClaim, FigureClaim } from '../../../api/schema/claim.ts'
import { ClaimMenu } from '../../parts/claim/claim-menu.tsx'
import { Excerpt } from '../../parts/claim/excerpt.tsx'
import { RelationList } from '../../parts/claim/relation-list.tsx'
import { questionAddress, reportAddress, sourceAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { claimStrings } from '../../strings/claim.ts'
import { sourceStrings } from '../../strings/source.ts'
import { asOfPhrase } from '../../words/as-of.ts'
import type { Utterance } from './said.ts'

/** A figure or event with the question it answers, and what became of it. */
function Claim({ claim }: { readonly claim: FigureClaim | EventClaim }) {
  return (
    <div className="said-claim">
      <p>
        <span className="aside">{claim.type === 'figure' ? sourceStrings.figure : sourceStrings.event}</span>{' '}
        <Link to={reportAddress(claim.document, claim.id)} className="said-value number">
          {claim.words}
        </Link>{' '}
        {claim.type === 'figure' && (
          <>
            <span className="aside">{asOfPhrase(claim.asOfWords)}</span>{' '}
            {claim.question && (
              <Link to={questionAddress(claim.question.id, claim.id)} className="quiet">
                {claim.question.words}
              </Link>
            )}
          </>
        )}
        {claim.type === 'event' && <span>{claim.eventWords}</span>}
      </p>
      <RelationList relations={claim.relations} count={claim.relationCount} />
    </div>
  )
}

/** One thing said: the sentence, through whom and where, and the figures and events inside it. */
export function UtteranceEntry({ utterance: { said, inside } }: { readonly utterance: Utterance }) {
  const { claim } = said
  const claims = claim.type === 'statement' ? inside : [claim]
  return (
    <li className="utterance" id={claim.id}>
      <div className="utterance-head">
        <p className={claim.type === 'statement' ? 'said-content' : undefined}>
          <Excerpt excerpt={claim.excerpt} />
        </p>
        <ClaimMenu claim={claim} />
      </div>
      <p className="aside">
        <Link to={reportAddress(claim.document, claim.id)} data-entry>
          {claim.publisher}
        </Link>
        , {said.clock === 'said' ? `${sourceStrings.published} ${claim.publishedWords}` : claim.publishedWords}
        {claim.via.length > 0 && `, ${claimStrings.via} `}
        {claim.via.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && claimStrings.andThen}
            <Link to={sourceAddress(id)}>{name}</Link>
          </span>
        ))}{' '}
        {claim.hedges.map((hedge) => (
          <span key={hedge} className="tag">
            {hedge}
          </span>
        ))}
      </p>
      {claims.map((one) => (
        <Claim key={one.id} claim={one} />
      ))}
    </li>
  )
}
