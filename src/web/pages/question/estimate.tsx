import type { Question } from '../../../api/schema/question.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { questionStrings } from '../../strings/question.ts'
import { groupDigits } from '../../words/numbers.ts'

const words = questionStrings.estimate

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function End({
  name,
  value,
  isBest,
}: {
  readonly name: string
  readonly value: number | null
  readonly isBest?: boolean
}) {
  return (
    <div className={isBest ? 'end best' : 'end'}>
      <dt>{name}</dt>
      <dd className="number">{value === null ? words.none : groupDigits(value)}</dd>
    </div>
  )
}

function RuleChoice({ question: { rules, estimate } }: { readonly question: Question }) {
  const [, change] = useSearchParams()
  return (
    <label className="rule">
      <span>{words.rule}</span>
      <span className="print-only">{rules.find(({ id }) => id === estimate.rule)?.words}</span>
      <select
        className="field no-print"
        value={estimate.rule}
        onChange={({ target }) => change({ rule: target.value })}
      >
        {rules.map(({ id, words: what }) => (
          <option key={id} value={id}>
            {capital(what)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Longer than this many signs it names more origins than anybody reads at once, and waits behind a click. */
const LONG = 280

/** The rest stand with their reasons under 'How the claims stand to each other'. */
const MOST_DISPUTED = 3

/** Which figures the estimate was made of. */
function How({ words: how }: { readonly words: string }) {
  if (how.length <= LONG) return <p className="aside">{how}</p>
  return (
    <details className="aside">
      <summary>{words.how}</summary>
      <p>{how}</p>
    </details>
  )
}

/** Lowest, likeliest and highest by the rule that the reader chose, with what it was made of. */
export function Estimate({ question }: { readonly question: Question }) {
  const { low, best, high, how, disputed } = question.estimate
  const isNone = low === null && best === null && high === null
  return (
    <section className="estimate" aria-labelledby="estimate-h">
      <h2 id="estimate-h">{words.title}</h2>
      <dl className="ends">
        <End name={words.low} value={low} />
        <End name={words.best} value={best} isBest />
        <End name={words.high} value={high} />
      </dl>
      <RuleChoice question={question} />
      {isNone ? <p className="aside">{words.impossible}</p> : <How words={`${capital(how)}.`} />}
      {disputed.slice(0, MOST_DISPUTED).map(({ relation, words: dispute }) => (
        <p key={relation} className="aside">
          <b className="alarm">{words.disputed}:</b> {dispute}
        </p>
      ))}
      {disputed.length > MOST_DISPUTED && (
        <p className="aside">{words.moreDisputed(disputed.length - MOST_DISPUTED)}</p>
      )}
    </section>
  )
}
