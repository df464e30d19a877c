import type { Claim } from '../../../api/schema/claim.ts'
import type { Contradiction } from '../../../api/schema/contradiction.ts'
import { AssessmentMark } from '../../parts/assess/assessment-mark.tsx'
import { SideSign } from '../../parts/claim/side-sign.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Section } from '../../parts/section.tsx'
import { questionAddress, reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { storyStrings } from '../../strings/story.ts'

const words = storyStrings.clashes

function Half({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <ul className="clash-half">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Link to={reportAddress(claim.document, claim.id)} className="clash-value number">
            {claim.words}
          </Link>{' '}
          <span className="measure">
            {claim.type === 'figure' && [claim.item, claim.measure].filter(Boolean).join(' ')}
          </span>
          <span className="aside clash-who">
            <SideSign side={claim.side} /> {claim.originWords} · {claim.publisher}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Clash({ clash: { question, heading, a, b, reasons, assessment } }: { readonly clash: Contradiction }) {
  return (
    <li className="clash-brief">
      <h3>{question ? <Link to={questionAddress(question.id)}>{heading}</Link> : heading}</h3>
      <div className="clash-pair">
        <Half claims={b} />
        <span className="unequal">
          <span aria-hidden="true">≠</span>
          <span className="unseen">{words.against}</span>
        </span>
        <Half claims={a} />
      </div>
      <p className="aside">{reasons.join('; ')}</p>
      <AssessmentMark state={assessment} />
    </li>
  )
}

/** The first contradictions, both sides beside each other, with why. */
export function Clashes({
  clashes: { total, first },
}: {
  readonly clashes: { readonly total: number; readonly first: readonly Contradiction[] }
}) {
  return (
    <Section
      title={words.title}
      lead={words.lead}
      aside={total > 0 && <Link to="/contradictions">{words.all(total)}</Link>}
    >
      {total === 0 && <Empty>{words.none}</Empty>}
      <ol>
        {first.map((clash) => (
          <Clash key={clash.id} clash={clash} />
        ))}
      </ol>
    </Section>
  )
}
