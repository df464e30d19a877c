import { useId } from 'react'
import type { Question } from '../../../api/schema/question.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { questionStrings } from '../../strings/question.ts'

const words = questionStrings.estimate

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function End({
  name,
  value,
  isBest,
}: {
  readonly name: string
  readonly value: string | null
  readonly isBest?: boolean
}) {
  return (
    <div className={isBest ? 'end best' : 'end'}>
      <dt>{name}</dt>
      <dd className="number">{value ?? words.none}</dd>
    </div>
  )
}

/** A rule by a name that a list has room for; what it does stands under the list. */
function RuleChoice({ question: { rules, estimate } }: { readonly question: Question }) {
  const [, change] = useSearchParams()
  const id = useId()
  const nameOf = (rule: string, what: string): string => words.rules[rule] ?? capital(what)
  const chosen = rules.find((rule) => rule.id === estimate.rule)
  return (
    <>
      <p className="rule">
        <label htmlFor={id} className="no-print">
          {words.rule}
        </label>
        <select
          id={id}
          className="field no-print"
          value={estimate.rule}
          aria-describedby={`${id}-words`}
          onChange={({ target }) => change({ rule: target.value })}
        >
          {rules.map((rule) => (
            <option key={rule.id} value={rule.id}>
              {nameOf(rule.id, rule.words)}
            </option>
          ))}
        </select>
      </p>
      {chosen && (
        <p id={`${id}-words`} className="aside">
          <span className="print-only">{words.rule}: </span>
          {capital(chosen.words)}.
        </p>
      )}
    </>
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
  const { words: ends, how, disputed } = question.estimate
  const isNone = Object.values(ends).every((end) => end === null)
  return (
    <section className="estimate" aria-labelledby="estimate-h">
      <h2 id="estimate-h">{words.title}</h2>
      <dl className="ends">
        <End name={words.low} value={ends.low} />
        <End name={words.best} value={ends.best} isBest />
        <End name={words.high} value={ends.high} />
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
