import type { EventClaim } from '../../../api/schema/claim.ts'
import { timelineStrings } from '../../strings/timeline.ts'

export const groupings = ['type', 'place', 'who', 'report'] as const

export type Grouping = (typeof groupings)[number]

/** Events of one row of the chart. */
export interface EventGroup {
  readonly name: string
  readonly events: readonly EventClaim[]
}

const nameOf: Readonly<Record<Grouping, (event: EventClaim) => string>> = {
  type: ({ eventWords }) => eventWords,
  place: ({ place }) => place?.name ?? timelineStrings.nowhere,
  who: ({ originWords }) => originWords,
  report: ({ publisher, title }) => (title === null ? publisher : `${publisher}: ${title}`),
}

/** Events by what they share, the group with the most first. */
export function groupEvents(events: readonly EventClaim[], by: Grouping): readonly EventGroup[] {
  const groups = new Map<string, EventClaim[]>()
  for (const event of events) {
    const name = nameOf[by](event)
    const members = groups.get(name)
    if (members) members.push(event)
    else groups.set(name, [event])
  }
  return [...groups]
    .map(([name, members]) => ({ name, events: members }))
    .toSorted((a, b) => b.events.length - a.events.length || (a.name < b.name ? -1 : 1))
}
