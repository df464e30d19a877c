import { useState } from 'react'
import type { FigureClaim, Relation } from '../../../api/schema/claim.ts'
import type { Question } from '../../../api/schema/question.ts'
import { Section } from '../../parts/section.tsx'
import { Link } from '../../router/link.tsx'
import { questionStrings } from '../../strings/question.ts'

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

function Kind({
  kind,
  relations,
  claims,
}: {
  readonly kind: Kind
  readonly relations: readonly Relation[]
  readonly claims: SideProps['claims']
}) {
  const [most, setMost] = useState(STEP)
  const rest = relations.length - most
  return (
    <div className={`relation-kind ${kind}`}>
      <h3>
        {words.kinds[kind]} <span className="aside">{relations.length}</span>
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
      </ul>
      {rest > 0 && (
        <button type="button" className="button no-print" onClick={() => setMost(most + 5 * STEP)}>
          {questionStrings.table.more(rest)}
        </button>
      )}
    </div>
  )
}

/** Every relation among the claims with its reasons in words, the contradictions first. */
export function ClaimRelations({
  question,
  claims,
}: {
  readonly question: Question
  readonly claims: SideProps['claims']
}) {
  const byKind = Map.groupBy(question.relations, ({ kind }) => kind)
  const present = ORDER.filter((kind) => byKind.has(kind))
  return (
    <Section title={words.title} className="claim-relations">
      {present.length === 0 && <p className="lead">{words.none}</p>}
      {present.map((kind) => (
        <Kind key={kind} kind={kind} relations={byKind.get(kind) ?? []} claims={claims} />
      ))}
    </Section>
  )
}
