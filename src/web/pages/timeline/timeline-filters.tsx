import type { Facet } from '../../../api/schema/page.ts'
import { DateField } from '../../parts/date-field.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { timelineStrings } from '../../strings/timeline.ts'
import { type Grouping, groupings } from './group-events.ts'

/** How the rows are grouped, as the address says. */
export const groupingIn = (params: URLSearchParams): Grouping =>
  groupings.find((grouping) => grouping === params.get('rows')) ?? 'type'

const FILTERS = ['type', 'place', 'from', 'to'] as const

/** Kind, dates and rows; all of them stand in the address. */
export function TimelineFilters({ types }: { readonly types: readonly Facet[] }) {
  const [params, change] = useSearchParams()
  return (
    <div className="timeline-filters no-print">
      <label>
        {timelineStrings.type}
        <select
          className="field"
          value={params.get('type') ?? ''}
          onChange={({ target }) => change({ type: target.value })}
        >
          <option value="">{timelineStrings.allTypes}</option>
          {types.map(({ value, words, count }) => (
            <option key={value} value={value}>
              {words} ({count})
            </option>
          ))}
        </select>
      </label>
      <DateField name="from" label={timelineStrings.from} />
      <DateField name="to" label={timelineStrings.to} />
      <label>
        {timelineStrings.group}
        <select className="field" value={groupingIn(params)} onChange={({ target }) => change({ rows: target.value })}>
          {groupings.map((grouping) => (
            <option key={grouping} value={grouping}>
              {timelineStrings.groups[grouping]}
            </option>
          ))}
        </select>
      </label>
      {FILTERS.some((name) => params.has(name)) && (
        <button
          type="button"
          className="button"
          onClick={() => change({ type: null, place: null, from: null, to: null })}
        >
          {timelineStrings.clear}
        </button>
      )}
    </div>
  )
}
