import type { Place } from '../../../api/schema/place.ts'
import { questionAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { mapStrings } from '../../strings/map.ts'
import { groupDigits } from '../../words/numbers.ts'

function Details({ place: { id, questions, events } }: { readonly place: Place }) {
  return (
    <div className="place-details">
      {questions.length > 0 && (
        <>
          <p className="aside">{mapStrings.questions}</p>
          <ul>
            {questions.map((question) => (
              <li key={question.id}>
                <Link to={questionAddress(question.id)}>{question.words}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="place-links">
        {events > 0 && <Link to={`/timeline?place=${encodeURIComponent(id)}`}>{mapStrings.timeline}</Link>}
        <Link to={`/search?place=${encodeURIComponent(id)}`}>{mapStrings.search}</Link>
      </p>
    </div>
  )
}

interface PlaceListProps {
  readonly places: readonly Place[]
  readonly selected: string | null
  readonly onSelect: (place: string | null) => void
}

/** The places of the map in words, the one named most first. */
export function PlaceList({ places, selected, onSelect }: PlaceListProps) {
  return (
    <ol className="places">
      {places.map((place) => {
        const { id, name, figures, events, documents, precision, precisionKm, precisionWords } = place
        const open = id === selected
        return (
          <li key={id} id={id} className={open ? 'open' : undefined}>
            <button type="button" aria-expanded={open} data-entry onClick={() => onSelect(open ? null : id)}>
              <b>{name}</b>{' '}
              <span>
                {mapStrings.claims(figures, events)} {mapStrings.reports(documents)}
              </span>{' '}
              <span className="aside">
                {precisionWords}
                {precisionKm !== null && precision !== 'country' && `, ${mapStrings.within(groupDigits(precisionKm))}`}
              </span>
            </button>
            {open && <Details place={place} />}
          </li>
        )
      })}
    </ol>
  )
}
