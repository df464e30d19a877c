import { useState } from 'react'
import type { Origin, Question } from '../../../api/schema/question.ts'
import { SideSign } from '../../parts/claim/side-sign.tsx'
import { sourceAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { questionStrings } from '../../strings/question.ts'

const words = questionStrings.origins

/** More than this many wait behind a button. */
const MOST = 6

/** Of those counted as one, the most quoted first. */
const MOST_NAMES = 4

function Names({ origin }: { readonly origin: Origin }) {
  if (origin.entities.length === 0)
    return (
      <>
        {origin.name} ({words.itself})
      </>
    )
  const rest = origin.entities.length - MOST_NAMES
  return (
    <>
      {origin.entities.slice(0, MOST_NAMES).map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={sourceAddress(id)}>{name}</Link>
        </span>
      ))}
      {rest > 0 && ` ${words.others(rest)}`}
    </>
  )
}

function OriginRow({ origin }: { readonly origin: Origin }) {
  const [params, change] = useSearchParams()
  const isOnly = params.get('origin') === origin.name
  return (
    <li>
      <SideSign side={origin.side} />
      <span className="origin-names">
        <Names origin={origin} />{' '}
        <span className="aside">
          {origin.side.name !== origin.name && origin.side.number > 0 && `${origin.side.name}, `}
          {words.figures(origin.figures.length)}
        </span>
      </span>
      <button
        type="button"
        className="button no-print"
        aria-pressed={isOnly}
        aria-label={`${words.only}: ${origin.name}`}
        onClick={() => change({ origin: isOnly ? null : origin.name })}
      >
        {words.only}
      </button>
    </li>
  )
}

/** Every origin of the answers, by side: those counted as one stand in one line. */
export function Origins({ question: { all, bySide } }: { readonly question: Question }) {
  const [open, setOpen] = useState(false)
  const order = bySide.map(({ side }) => side.number)
  const sorted = all.toSorted((a, b) => order.indexOf(a.side.number) - order.indexOf(b.side.number))
  const shown = open ? sorted : sorted.slice(0, MOST)
  return (
    <section className="origins" aria-labelledby="origins-h">
      <h2 id="origins-h">{words.title}</h2>
      <p className="aside">{words.lead}</p>
      <ul>
        {shown.map((origin) => (
          <OriginRow key={`${origin.name} ${origin.figures[0]}`} origin={origin} />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {words.more(sorted.length - shown.length)}
        </button>
      )}
    </section>
  )
}
