import type { ReactNode } from 'react'
import type { EventClaim, FigureClaim, Saying, StatementClaim } from '../../../api/schema/claim.ts'
import { AssessPanel } from '../../parts/assess/assess-panel.tsx'
import { claimThing } from '../../parts/assess/thing.ts'
import { ClaimMenu } from '../../parts/claim/claim-menu.tsx'
import { OriginChain } from '../../parts/claim/origin-chain.tsx'
import { RelationList } from '../../parts/claim/relation-list.tsx'
import { questionAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { reportStrings } from '../../strings/report.ts'

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function FigureRows({ claim }: { readonly claim: FigureClaim }) {
  return (
    <>
      <Row name={reportStrings.measure}>{[claim.item, claim.measure].filter((word) => word !== null).join(', ')}</Row>
      {claim.subject && <Row name={reportStrings.whose}>{claim.subject.name}</Row>}
      <Row name={reportStrings.counted}>{claim.aggregateWords}</Row>
      <Row name={reportStrings.asOf}>{claim.asOfWords}</Row>
      {claim.place && <Row name={reportStrings.where}>{claim.place.name}</Row>}
      {claim.question && (
        <Row name={reportStrings.question}>
          <Link to={questionAddress(claim.question.id, claim.id)}>{claim.question.words}</Link>
        </Row>
      )}
    </>
  )
}

function EventRows({ claim }: { readonly claim: EventClaim }) {
  const parties = [claim.actor?.name, claim.recipient?.name].filter((name) => name !== undefined).join(' → ')
  return (
    <>
      <Row name={reportStrings.readAs}>{claim.eventWords}</Row>
      {parties !== '' && <Row name={reportStrings.who}>{parties}</Row>}
      <Row name={reportStrings.date}>{claim.dateWords}</Row>
      {claim.place && <Row name={reportStrings.where}>{claim.place.name}</Row>}
    </>
  )
}

function StatementRows({ claim }: { readonly claim: StatementClaim }) {
  return (
    <>
      <Row name={reportStrings.readAs}>{reportStrings.quotation[claim.kind]}</Row>
      {claim.saidWords !== null && <Row name={reportStrings.said}>{claim.saidWords}</Row>}
    </>
  )
}

function Rows({ claim }: { readonly claim: Saying }) {
  if (claim.type === 'figure') return <FigureRows claim={claim} />
  return claim.type === 'event' ? <EventRows claim={claim} /> : <StatementRows claim={claim} />
}

interface NoteCardProps {
  readonly claim: Saying
  /** The claim in a few words, where its line in the margin is out of sight. */
  readonly title: string
  readonly onClose: () => void
}

/** All about a claim: the way it came, what it says, how it stands to others, what people made of it. */
export function NoteCard({ claim, title, onClose }: NoteCardProps) {
  return (
    <div className="note-card">
      <p className="note-title" aria-hidden="true">
        {title}
      </p>
      <div className="note-top">
        <OriginChain claim={claim} />
        <ClaimMenu claim={claim} />
        <button type="button" className="button note-close no-print" onClick={onClose}>
          {reportStrings.closeClaim}
        </button>
      </div>
      {claim.hedges.length > 0 && (
        <p className="note-hedges">
          {claim.hedges.map((words) => (
            <span key={words} className="tag">
              {words}
            </span>
          ))}
        </p>
      )}
      <dl className="note-rows">
        <Rows claim={claim} />
      </dl>
      {claim.type !== 'statement' && <RelationList relations={claim.relations} count={claim.relationCount} />}
      <AssessPanel thing={claimThing(claim)} keys />
      <details className="note-rules">
        <summary>{reportStrings.rules}</summary>
        <p>{claim.rules.join(', ')}</p>
      </details>
    </div>
  )
}
