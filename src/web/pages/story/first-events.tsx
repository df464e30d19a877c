import type { EventClaim } from '../../../api/schema/claim.ts'
import { Empty } from '../../parts/empty.tsx'
import { Section } from '../../parts/section.tsx'
import { reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { storyStrings } from '../../strings/story.ts'

const words = storyStrings.happened

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** 'Peru → Ecuador, Loreto', as far as known. */
function partiesOf({ actor, recipient, place }: EventClaim): string {
  const parties = [actor?.name, recipient?.name].filter((name) => name !== undefined).join(' → ')
  return [parties, place?.name ?? ''].filter((part) => part !== '').join(', ')
}

/** The earliest events; the timeline has them all. */
export function FirstEvents({
  events: { total, first },
}: {
  readonly events: { readonly total: number; readonly first: readonly EventClaim[] }
}) {
  return (
    <Section title={words.title} lead={words.lead} aside={total > 0 && <Link to="/timeline">{words.all(total)}</Link>}>
      {total === 0 && <Empty>{words.none}</Empty>}
      <ol className="first-events">
        {first.map((event) => (
          <li key={event.id}>
            <span className="event-date">{event.dateWords}</span>
            <span>
              <Link to={reportAddress(event.document, event.id)}>{capital(event.eventWords)}</Link> {partiesOf(event)}{' '}
              <span className="aside">
                {event.originWords} · {event.publisher}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
