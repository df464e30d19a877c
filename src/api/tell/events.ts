import type { Event } from '../../model/claim.ts'
import { eventTypeWords } from '../../report/event-type-words.ts'
import { perClaims } from '../reading.ts'
import type { Facet } from '../schema/page.ts'
import { daysOf } from './days.ts'

/** An event with the days that its date allows. */
export interface DatedEvent {
  readonly event: Event
  readonly earliest: string | null
  readonly latest: string | null
}

/** Every event by its first possible day; those of no date come last. */
export const datedEvents = perClaims(({ view }): readonly DatedEvent[] =>
  [...view.events.values()]
    .map((event) => ({ event, ...daysOf(event.date) }))
    .sort((a, b) => compare(startOf(a), startOf(b)) || compare(a.event.id, b.event.id)),
)

const startOf = ({ earliest, latest }: DatedEvent): string => earliest ?? latest ?? '~'

/** By code unit: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The types of events with how many there are of each, the most first. */
export const eventTypes = perClaims(({ view }): readonly Facet[] => {
  const counts = new Map<string, number>()
  for (const { eventType } of view.events.values()) counts.set(eventType, (counts.get(eventType) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, words: eventTypeWords(value), count }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value))
})
