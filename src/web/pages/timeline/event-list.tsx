import { useState } from 'react'
import type { EventClaim } from '../../../api/schema/claim.ts'
import { AssessToggle } from '../../parts/assess/assess-toggle.tsx'
import { claimThing } from '../../parts/assess/thing.ts'
import { ClaimMenu } from '../../parts/claim/claim-menu.tsx'
import { Excerpt } from '../../parts/claim/excerpt.tsx'
import { Origin } from '../../parts/claim/origin.tsx'
import { PublishedBy } from '../../parts/claim/published-by.tsx'
import { RelationList } from '../../parts/claim/relation-list.tsx'
import { timelineStrings } from '../../strings/timeline.ts'

/** Events in a row that have one date, in its words. */
interface Day {
  readonly words: string
  readonly events: readonly EventClaim[]
}

function splitDays(events: readonly EventClaim[]): readonly Day[] {
  const days: { words: string; events: EventClaim[] }[] = []
  for (const event of events) {
    const words = event.date === null ? timelineStrings.noDate : event.dateWords
    const last = days.at(-1)
    if (last?.words === words) last.events.push(event)
    else days.push({ words, events: [event] })
  }
  return days
}

/** Actor, recipient and place where they are known: 'Vantria → Aldmere, Harnwick'. */
function partiesOf({ actor, recipient, place }: EventClaim): string {
  const parties = [actor?.name, recipient?.name].filter((name) => name !== undefined).join(' → ')
  return [parties, place?.name ?? ''].filter((part) => part !== '').join(', ')
}

interface EntryProps {
  readonly event: EventClaim
  readonly selected: boolean
  readonly opened: string | null
  readonly onOpen: (claim: string | null) => void
}

function Entry({ event, selected, opened, onOpen }: EntryProps) {
  return (
    <li id={event.id} className={selected ? 'event selected' : 'event'} data-entry tabIndex={-1}>
      <p className="event-head">
        <b>{event.eventWords}</b> <span>{partiesOf(event)}</span>
        <ClaimMenu claim={event} />
      </p>
      <Excerpt excerpt={event.excerpt} />
      <p className="aside">
        <Origin claim={event} /> · <PublishedBy claim={event} />
      </p>
      <RelationList relations={event.relations} count={event.relationCount} />
      <AssessToggle thing={claimThing(event)} opened={opened} onOpen={onOpen} />
    </li>
  )
}

interface EventListProps {
  readonly events: readonly EventClaim[]
  readonly selected: string | null
}

/** The events by date; the same as the chart shows, with their sentences. */
export function EventList({ events, selected }: EventListProps) {
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <ol className="event-days">
      {splitDays(events).map(({ words, events: members }) => (
        <li key={`${words} ${members[0]?.id}`}>
          <h2>{words}</h2>
          <ul>
            {members.map((event) => (
              <Entry key={event.id} event={event} selected={event.id === selected} opened={opened} onOpen={setOpened} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
