import type { KeyboardEvent } from 'react'
import type { Hit } from '../../../api/schema/search.ts'
import { Excerpt } from '../../parts/claim/excerpt.tsx'
import { questionAddress, reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { searchStrings } from '../../strings/search.ts'

function HitEntry({ hit }: { readonly hit: Hit }) {
  const { kind, id, words, document, publisher, publishedWords, origin, question, excerpt } = hit
  return (
    <li className="hit">
      <p className="hit-head">
        <span className="tag">{searchStrings.kindWords[kind]}</span>
        <Link to={kind === 'document' ? reportAddress(document) : reportAddress(document, id)} data-entry>
          {words}
        </Link>
      </p>
      <Excerpt excerpt={excerpt} />
      <p className="aside">
        {origin !== null && `${origin} · `}
        {publisher}, {publishedWords}
        {question && (
          <>
            {' · '}
            {searchStrings.question}{' '}
            <Link to={questionAddress(question.id, kind === 'figure' ? id : undefined)}>{question.words}</Link>
          </>
        )}
      </p>
    </li>
  )
}

/** Moves the focus from one result to the next, and from the first back into the field. */
export function walkHits(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return
  const page = event.currentTarget
  const stops = [...page.querySelectorAll<HTMLElement>('input[data-search], .hit [data-entry]')]
  const next = stops[stops.indexOf(event.target as HTMLElement) + by]
  if (!stops.includes(event.target as HTMLElement) || !next) return
  event.preventDefault()
  next.focus()
}

/** What was found, the best first. */
export function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <HitEntry key={`${hit.kind} ${hit.id}`} hit={hit} />
      ))}
    </ol>
  )
}
