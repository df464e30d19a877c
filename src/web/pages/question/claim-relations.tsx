import { useState } from 'react'
import type { FigureClaim, Relation } from '../../../api/schema/claim.ts'
import type { Question } from '../../../api/schema/question.ts'
import { Section } from '../../parts/section.tsx'
import { reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { questionStrings } from '../../strings/question.ts'
import { type CrossRelation, findCrossRelations } from './cross-relations.ts'

const words = questionStrings.relations

type Kind = Relation['kind']

/** What matters most first. */
const ORDER: readonly Kind[] = ['contradicts', 'updates', 'part-of', 'derived', 'corroborates', 'repeats']

/** Relations of one kind shown before somebody asks for more. */
const STEP = 10

interface SideProps {
  readonly ids: readonly string[]
  readonly claims: ReadonlyMap<string, FigureClaim>
}

function Side({ ids, claims }: SideProps) {
  const known = ids.map((id) => claims.get(id)).filter((claim) => claim !== undefined)
  return known.map((claim, index) => (
    <span key={claim.id}>
      {index > 0 && ', '}
      <Link to={`${location.pathname}${location.search}#${encodeURIComponent(claim.id)}`} className="number">
        {claim.words}
      </Link>{' '}
      <span className="aside">
        {claim.originWords} · {claim.publisher}
      </span>
    </span>
  ))
}

/** A relation to claims that answer other questions: their words lead to their reports. */
function Cross({ relation: { claims, link } }: { readonly relation: CrossRelation }) {
  const own = new Map(claims.map((claim) => [claim.id, claim]))
  return (
    <li>
      <p>
        <Side ids={[...own.keys()]} claims={own} /> <span className="aside">{link.words}</span>{' '}
        {link.others.map((other, index) => (
          <span key={other.id}>
            {index > 0 && ', '}
            <Link to={reportAddress(other.document, other.id)} className="number">
              {other.words}
            </Link>{' '}
            <span className="aside">{other.publisher}</span>
          </span>
        ))}
      </p>
      <p className="why">{link.reasons.join('; ')}</p>
    </li>
  )
}

interface KindProps {
  readonly kind: Kind
  readonly relations: readonly Relation[]
  readonly cross: readonly CrossRelation[]
  readonly claims: SideProps['claims']
}

function Kind({ kind, relations, cross, claims }: KindProps) {
  const [most, setMost] = useState(STEP)
  const count = relations.length + cross.length
  return (
    <div className={`relation-kind ${kind}`}>
      <h3>
        {words.kinds[kind]} <span className="aside">{count}</span>
      </h3>
      <ul>
        {relations.slice(0, most).map(({ id, a, b, reasons }) => (
          <li key={id}>
            <p>
              <Side ids={b} claims={claims} /> <span className="aside">{words.between[kind]}</span>{' '}
              <Side ids={a} claims={claims} />
            </p>
            <p className="why">{reasons.join('; ')}</p>
          </li>
        ))}
        {cross.slice(0, Math.max(0, most - relations.length)).map((relation) => (
          <Cross key={relation.id} relation={relation} />
        ))}
      </ul>
      {count > most && (
        <button type="button" className="button no-print" onClick={() => setMost(most + 5 * STEP)}>
          {questionStrings.table.more(count - most)}
        </button>
      )}
    </div>
  )
}

interface ClaimRelationsProps {
  readonly question: Question
  readonly claims: SideProps['claims']
}

/** Every relation of the claims with its reasons in words, the contradictions first. */
export function ClaimRelations({ question, claims }: ClaimRelationsProps) {
  const within = Map.groupBy(question.relations, ({ kind }) => kind)
  const across = Map.groupBy(findCrossRelations(question), ({ kind }) => kind)
  const present = ORDER.filter((kind) => within.has(kind) || across.has(kind))
  return (
    <Section title={words.title} className="claim-relations">
      {present.length === 0 && <p className="lead">{words.none}</p>}
      {present.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          relations={within.get(kind) ?? []}
          cross={across.get(kind) ?? []}
          claims={claims}
        />
      ))}
    </Section>
  )
}
