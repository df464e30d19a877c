import { type Ref, useMemo } from 'react'
import type { EventClaim } from '../../../api/schema/claim.ts'
import { useWidth } from '../../parts/use-width.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { timelineStrings } from '../../strings/timeline.ts'
import { chartDomain } from './chart-domain.ts'
import { datedOf } from './chart-layout.ts'
import { groupEvents } from './group-events.ts'
import { TimelineChart } from './timeline-chart.tsx'
import { groupingIn } from './timeline-filters.tsx'
import { TimelineLegend } from './timeline-legend.tsx'

interface TimelineChartBoxProps {
  readonly events: readonly EventClaim[]
  readonly selected: string | null
  readonly onSelect: (claim: string) => void
  readonly ref: Ref<SVGSVGElement>
}

/** The chart in the width it has, its legend, and what stands outside it. */
export function TimelineChartBox({ events, selected, onSelect, ref }: TimelineChartBoxProps) {
  const [params, change] = useSearchParams()
  const [box, width] = useWidth<HTMLDivElement>()
  const all = params.get('axis') === 'all'
  const extents = useMemo(() => datedOf(events).map(({ extent }) => extent), [events])
  const domain = useMemo(() => chartDomain(extents, all), [extents, all])
  const groups = useMemo(() => groupEvents(events, groupingIn(params)), [events, params.get('rows')])
  const outside = domain ? extents.filter(({ from, to }) => to <= domain.from || from >= domain.to).length : 0
  return (
    <div ref={box} className="timeline-box">
      {domain && width > 0 && (
        <TimelineChart
          groups={groups}
          domain={domain}
          width={width}
          selected={selected}
          onSelect={onSelect}
          ref={ref}
        />
      )}
      {domain && (
        <p className="timeline-below">
          <TimelineLegend />
          {(outside > 0 || all) && (
            <span className="aside">
              {outside > 0 && timelineStrings.outside(outside)}{' '}
              <button type="button" className="button small" onClick={() => change({ axis: all ? null : 'all' })}>
                {all ? timelineStrings.showMost : timelineStrings.showAll}
              </button>
            </span>
          )}
        </p>
      )}
    </div>
  )
}
