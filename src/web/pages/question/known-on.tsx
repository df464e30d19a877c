import { useEffect, useId, useState } from 'react'
import type { Question } from '../../../api/schema/question.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { questionStrings } from '../../strings/question.ts'
import { dayNumber, dayOf, dayWords } from '../../words/days.ts'

const { known } = questionStrings

/** How long a slider must rest before the day is asked for, in milliseconds. */
const REST = 200

/** A day that follows the slider at once and the address when the slider rests. */
function useSlider(asOf: string | null, last: number, choose: (day: string | null) => void) {
  const settled = dayNumber(asOf) ?? last
  const [moving, setMoving] = useState<number | null>(null)
  useEffect(() => {
    if (moving === null) return undefined
    const timer = setTimeout(() => {
      choose(moving >= last ? null : dayOf(moving))
      setMoving(null)
    }, REST)
    return () => clearTimeout(timer)
  }, [moving, last, choose])
  return { at: moving ?? settled, move: setMoving }
}

function Slider({
  first,
  last,
  asOf,
  choose,
}: {
  first: number
  last: number
  asOf: string | null
  choose: (day: string | null) => void
}) {
  const { at, move } = useSlider(asOf, last, choose)
  return (
    <input
      type="range"
      className="no-print"
      min={first}
      max={last}
      value={Math.min(last, Math.max(first, at))}
      aria-label={known.slider}
      aria-valuetext={dayWords(dayOf(at))}
      onChange={({ target }) => move(Number(target.value))}
    />
  )
}

/** Chooses the day as known on which the question is shown; the address holds it. */
export function KnownOn({ question }: { readonly question: Question }) {
  const [params, change] = useSearchParams()
  const [choose] = useState(() => (day: string | null) => change({ asOf: day }))
  const asOf = params.get('asOf')
  const id = useId()
  const [first, last] = [dayNumber(question.published.first), dayNumber(question.published.last)]
  const { later, undated } = question.leftOut
  return (
    <div className={question.asKnownOn === null ? 'known-on no-print' : 'known-on'}>
      <label htmlFor={id}>{known.title}</label>
      <input
        id={id}
        type="date"
        className="field"
        value={asOf ?? ''}
        min={question.published.first ?? undefined}
        onChange={({ target }) => choose(target.value === '' ? null : target.value)}
      />
      {first !== null && last !== null && first < last && (
        <Slider first={first} last={last} asOf={asOf} choose={choose} />
      )}
      <button type="button" className="button no-print" disabled={asOf === null} onClick={() => choose(null)}>
        {known.now}
      </button>
      <p className="aside" role="status">
        {question.asKnownOn !== null && known.leftOut(later, undated)}
      </p>
    </div>
  )
}
