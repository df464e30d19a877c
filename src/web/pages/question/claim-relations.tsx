import type { Question, QuestionRelation, QuestionRelationPage, RelationEnd } from '../../../api/schema/question.ts'
import { relationsPath } from '../../fetch/question-paths.ts'
import { useList } from '../../fetch/use-resource.ts'
import { AssessmentMark } from '../../parts/assess/assessment-mark.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { MoreButton } from '../../parts/more-button.tsx'
import { Section } from '../../parts/section.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { questionStrings } from '../../strings/question.ts'

const words = questionStrings.relations

/** Relations of one kind shown at first, and with every further step. */
const STEP = 10

/** Claims of one side: those of this question lead to their rows, others to their reports. */
function Side({ claims }: { readonly claims: readonly RelationEnd[] }) {
  return claims.map(({ id, document, answers, words: value, originWords, publisher }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link
        to={answers ? `${location.pathname}${location.search}#${encodeURIComponent(id)}` : reportAddress(document, id)}
        className="number"
      >
        {value}
      </Link>{' '}
      <span className="aside">
        {originWords} · {publisher}
      </span>
    </span>
  ))
}

function Standing({ relation: { kind, a, b, reasons, assessment } }: { readonly relation: QuestionRelation }) {
  return (
    <li>
      <p>
        <Side claims={b} /> <span className="aside">{words.between[kind]}</span> <Side claims={a} />
      </p>
      <p className="why">{reasons.join('; ')}</p>
      <AssessmentMark state={assessment} />
    </li>
  )
}

type Counted = Question['relationKinds'][number]

function Kind({ question, kind, count }: Counted & { readonly question: string }) {
  const [params] = useSearchParams()
  const list = useList<QuestionRelationPage>(relationsPath(question, params, kind, STEP), ({ next }) => next)
  const relations = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <div className={`relation-kind ${kind}`}>
      <h3>
        {words.kinds[kind]} <span className="aside">{count}</span>
      </h3>
      <Loaded query={list} loading={<Skeleton height="3rem" count={Math.min(STEP, count)} />}>
        {() => (
          <ul>
            {relations.map((relation) => (
              <Standing key={relation.id} relation={relation} />
            ))}
          </ul>
        )}
      </Loaded>
      <MoreButton list={list} shown={relations.length} total={count} />
    </div>
  )
}

/** Every relation of the claims with its reasons in words, the contradictions first. */
export function ClaimRelations({ question: { id, relationKinds } }: { readonly question: Question }) {
  return (
    <Section title={words.title} className="claim-relations">
      {relationKinds.length === 0 && <p className="lead">{words.none}</p>}
      {relationKinds.map((counted) => (
        <Kind key={counted.kind} question={id} {...counted} />
      ))}
    </Section>
  )
}
