import { type ReactNode, type Ref, useId } from 'react'
import { timelineStrings } from '../../strings/timeline.ts'
import type { Domain } from './chart-domain.ts'
import {
  type ChartFrame,
  DOT,
  dayScale,
  LANE,
  layOutTimeline,
  type PlacedEvent,
  type PlacedGroup,
} from './chart-layout.ts'
import { type DateTick, dateTicks } from './date-ticks.ts'
import type { EventGroup } from './group-events.ts'

const AXIS = 34
/** Narrower than this, names of rows stand above them. */
const NARROW = 560
const NAMES = 150

const frameOf = (width: number): ChartFrame =>
  width < NARROW ? { left: 4, right: width - 4, nameHeight: 16 } : { left: NAMES + 12, right: width - 8, nameHeight: 0 }

const shorten = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most - 1)}…` : words)

interface AxisProps {
  readonly ticks: readonly DateTick[]
  readonly x: (day: number) => number
  readonly right: number
  readonly height: number
}

/** Room that a label needs before the right end, in pixels; a tick that is nearer to it has none. */
const LABEL = 30

function Axis({ ticks, x, right, height }: AxisProps) {
  return (
    <g className="timeline-axis">
      {ticks.map(({ day, label, above }) => (
        <g key={day} transform={`translate(${x(day)} 0)`}>
          <line y1={AXIS - 4} y2={AXIS + height} />
          {above !== '' && x(day) <= right - LABEL && (
            <text x={2} y={11} className="timeline-above">
              {above}
            </text>
          )}
          {x(day) <= right - LABEL && (
            <text x={2} y={26}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** Masks that let the ends of a bar fade, relative to its box. */
function SoftMasks({ id }: { readonly id: string }) {
  const fades = { start: [0, 1, 1], end: [1, 1, 0], both: [0, 1, 0] } as const
  return (
    <defs>
      {Object.entries(fades).map(([name, [first, middle, last]]) => (
        <mask key={name} id={`${id}-${name}`} maskContentUnits="objectBoundingBox">
          <linearGradient id={`${id}-${name}-fade`}>
            <stop offset="0" stopColor="white" stopOpacity={first} />
            <stop offset="0.4" stopColor="white" stopOpacity={middle} />
            <stop offset="0.6" stopColor="white" stopOpacity={middle} />
            <stop offset="1" stopColor="white" stopOpacity={last} />
          </linearGradient>
          <rect width="1" height="1" fill={`url(#${id}-${name}-fade)`} />
        </mask>
      ))}
    </defs>
  )
}

const softness = ({ softStart, softEnd }: PlacedEvent): string | null => {
  if (softStart && softEnd) return 'both'
  if (softStart) return 'start'
  return softEnd ? 'end' : null
}

interface MarkProps {
  readonly placed: PlacedEvent
  readonly masks: string
  readonly selected: boolean
  readonly onSelect: (claim: string) => void
}

/** A dot for one day; a bar for a stretch, its ends as sharp as they are known. */
function EventMark({ placed, masks, selected, onSelect }: MarkProps) {
  const { event, dot, left, right, y } = placed
  const soft = softness(placed)
  const denied = event.polarity === '-' || event.stance === 'denied'
  return (
    <g
      className={`timeline-mark side-${event.side.number}${denied ? ' denied' : ''}${selected ? ' selected' : ''}`}
      onClick={() => onSelect(event.id)}
    >
      <title>{`${event.dateWords}: ${event.eventWords}\n${event.excerpt.text}`}</title>
      <rect className="timeline-target" x={left - 2} y={y - LANE / 2} width={right - left + 4} height={LANE} />
      {dot ? (
        <circle cx={(left + right) / 2} cy={y} r={DOT} />
      ) : (
        <rect
          x={left}
          y={y - 4}
          width={right - left}
          height={8}
          rx={soft === null ? 2 : 0}
          mask={soft === null ? undefined : `url(#${masks}-${soft})`}
        />
      )}
    </g>
  )
}

function Row({
  group,
  frame,
  width,
  children,
}: {
  group: PlacedGroup
  frame: ChartFrame
  width: number
  children: ReactNode
}) {
  const beside = frame.nameHeight === 0
  const most = Math.floor((beside ? NAMES : width) / 6.6)
  return (
    <g>
      <line className="timeline-rule" x2={width} y1={group.bottom} y2={group.bottom} />
      <text className="timeline-name" x={beside ? 0 : frame.left} y={group.top + (beside ? 18 : 15)}>
        {shorten(`${group.name} (${group.count})`, most)}
        <title>{group.name}</title>
      </text>
      {children}
    </g>
  )
}

interface TimelineChartProps {
  readonly groups: readonly EventGroup[]
  readonly domain: Domain
  /** In pixels. */
  readonly width: number
  readonly selected: string | null
  readonly onSelect: (claim: string) => void
  readonly ref: Ref<SVGSVGElement>
}

/** Events on an axis of days. It is for the eye; the list has the same for everybody. */
export function TimelineChart({ groups, domain, width, selected, onSelect, ref }: TimelineChartProps) {
  const masks = useId()
  const frame = frameOf(width)
  const layout = layOutTimeline(groups, domain, frame)
  const x = dayScale(domain, frame)
  const ticks = dateTicks(domain.from, domain.to, Math.max(2, Math.floor((frame.right - frame.left) / 52)))
  return (
    <>
      <svg
        ref={ref}
        className="timeline-chart"
        width={width}
        height={AXIS + layout.height + 2}
        viewBox={`0 0 ${width} ${AXIS + layout.height + 2}`}
        role="img"
        aria-label={`${timelineStrings.chart}. ${timelineStrings.chartNote}`}
      >
        <SoftMasks id={masks} />
        <Axis ticks={ticks} x={x} right={frame.right} height={layout.height} />
        <g transform={`translate(0 ${AXIS})`}>
          {layout.groups.map((group) => (
            <Row key={group.name} group={group} frame={frame} width={width}>
              {group.events.map((placed) => (
                <EventMark
                  key={placed.event.id}
                  placed={placed}
                  masks={masks}
                  selected={placed.event.id === selected}
                  onSelect={onSelect}
                />
              ))}
            </Row>
          ))}
        </g>
      </svg>
      {layout.moreRows > 0 && <p className="aside">{timelineStrings.moreRows(layout.moreRows)}</p>}
    </>
  )
}
