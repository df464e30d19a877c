import { useEffect, useMemo, useRef } from 'react'
import type { EventClaim } from '../../../api/schema/claim.ts'
import type { EventPage } from '../../../api/schema/event.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { askedPath } from '../../fetch/asked-path.ts'
import { fetchAll, useList } from '../../fetch/use-resource.ts'
import { UndoBar } from '../../parts/assess/undo-bar.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { MoreButton } from '../../parts/more-button.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { useHash } from '../../router/use-hash.ts'
import { timelineStrings } from '../../strings/timeline.ts'
import { EventList } from './event-list.tsx'
import { TimelineChartBox } from './timeline-chart-box.tsx'
import { TimelineFilters } from './timeline-filters.tsx'
import './timeline.css'

/** What the API filters by, out of what the address has. */
const FILTERS = ['type', 'place', 'source', 'document', 'from', 'to']

const rowOf = (event: EventClaim): readonly (string | null)[] => [
  event.date,
  event.eventWords,
  event.words,
  event.actor?.name ?? null,
  event.recipient?.name ?? null,
  event.place?.name ?? null,
  event.originWords,
  event.publisher,
  event.excerpt.text,
]

/** Brings the chosen event of the list into sight, and the focus to it. */
function useShowSelected(selected: string | null, there: boolean) {
  useEffect(() => {
    const entry = selected !== null && there ? document.getElementById(selected) : null
    entry?.focus({ preventScroll: true })
    entry?.scrollIntoView({ block: 'center' })
  }, [selected, there])
}

/** What is said to have happened, by date: a chart, and the list that says the same. */
export function Page() {
  const [params] = useSearchParams()
  const [selected, select] = useHash()
  const chart = useRef<SVGSVGElement>(null)
  const path = askedPath('/events', params, FILTERS, { limit: '300' })
  const query = useList<EventPage>(path, ({ next }) => next)
  const events = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data])
  const first = query.data?.pages[0]
  useShowSelected(selected, events.length > 0)
  return (
    <Frame
      title={timelineStrings.title}
      lead={timelineStrings.lead}
      actions={
        <ExportMenu
          title={timelineStrings.title}
          table={async () => ({
            headings: timelineStrings.headings,
            rows: (await fetchAll<EventClaim>(path)).map(rowOf),
          })}
          chart={() => chart.current}
        />
      }
    >
      <TimelineFilters types={first?.types ?? []} />
      <p className="aside timeline-count" role="status">
        {first && timelineStrings.count(first.total)}
        {first && first.undated > 0 && `, ${timelineStrings.undated(first.undated)}`}
      </p>
      <Loaded query={query} loading={<Skeleton height="24rem" />}>
        {() => (
          <>
            {events.length === 0 && (
              <Empty>{first?.types.length === 0 ? timelineStrings.none : timelineStrings.noneFound}</Empty>
            )}
            <TimelineChartBox events={events} selected={selected} onSelect={select} ref={chart} />
            <EventList events={events} selected={selected} />
          </>
        )}
      </Loaded>
      <MoreButton list={query} shown={events.length} total={first?.total ?? 0} />
      <UndoBar />
    </Frame>
  )
}
