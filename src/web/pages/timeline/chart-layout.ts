import type { EventClaim } from '../../../api/schema/claim.ts'
import type { Domain } from './chart-domain.ts'
import { type DateExtent, dateExtent, isDot } from './date-extent.ts'
import type { EventGroup } from './group-events.ts'
import { packLanes } from './pack-lanes.ts'

/** An event in its place, in pixels of the chart. */
export interface PlacedEvent {
  readonly event: EventClaim
  readonly dot: boolean
  readonly left: number
  readonly right: number
  /** Middle of its lane. */
  readonly y: number
  readonly softStart: boolean
  readonly softEnd: boolean
}

export interface PlacedGroup {
  readonly name: string
  readonly count: number
  readonly top: number
  readonly bottom: number
  readonly events: readonly PlacedEvent[]
}

export interface TimelineLayout {
  readonly groups: readonly PlacedGroup[]
  readonly height: number
  /** Rows that found no room. */
  readonly moreRows: number
  /** Dated events that stand outside the axis. */
  readonly outside: number
}

export interface ChartFrame {
  readonly left: number
  readonly right: number
  /** Height that a row's name takes above its events; 0 where it stands beside them. */
  readonly nameHeight: number
}

export const LANE = 14
export const DOT = 5
const PADDING = 7
const MOST_ROWS = 24
const LEAST_BAR = 9

export const dayScale =
  ({ from, to }: Domain, { left, right }: ChartFrame) =>
  (day: number): number =>
    left + ((day - from) / (to - from)) * (right - left)

interface Dated {
  readonly event: EventClaim
  readonly extent: DateExtent
}

export const datedOf = (events: readonly EventClaim[]): readonly Dated[] =>
  events.flatMap((event) => {
    const extent = dateExtent(event.date)
    return extent ? [{ event, extent }] : []
  })

/** Ends of a mark; a bar that leaves the chart fades out at its edge. */
function stretchOf({ extent }: Dated, x: (day: number) => number, frame: ChartFrame) {
  const dot = isDot(extent)
  const middle = x((extent.from + extent.to) / 2)
  if (dot) return { dot, left: middle - DOT, right: middle + DOT, softStart: false, softEnd: false }
  const [from, to] = [x(extent.from), x(extent.to)]
  const grow = Math.max(0, LEAST_BAR - (to - from)) / 2
  return {
    dot,
    left: Math.max(frame.left, from - grow),
    right: Math.min(frame.right, to + grow),
    softStart: extent.softStart || from < frame.left,
    softEnd: extent.softEnd || to > frame.right,
  }
}

function placeGroup(
  { name }: EventGroup,
  dated: readonly Dated[],
  top: number,
  x: (day: number) => number,
  frame: ChartFrame,
): PlacedGroup {
  const stretches = dated.map((one) => stretchOf(one, x, frame))
  const lanes = packLanes(stretches, 2)
  const first = top + PADDING + frame.nameHeight + LANE / 2
  const events = dated.map(({ event }, index) => {
    const stretch = stretches[index] ?? { dot: true, left: 0, right: 0, softStart: false, softEnd: false }
    return { event, ...stretch, y: first + (lanes[index] ?? 0) * LANE }
  })
  const rows = Math.max(1, ...lanes.map((lane) => lane + 1))
  return { name, count: dated.length, top, bottom: top + frame.nameHeight + rows * LANE + 2 * PADDING, events }
}

/** Rows of events under one axis, as many as there is room for. */
export function layOutTimeline(groups: readonly EventGroup[], domain: Domain, frame: ChartFrame): TimelineLayout {
  const x = dayScale(domain, frame)
  const placed: PlacedGroup[] = []
  let [top, outside, moreRows] = [0, 0, 0]
  for (const group of groups) {
    const dated = datedOf(group.events)
    const inside = dated.filter(({ extent }) => extent.to > domain.from && extent.from < domain.to)
    outside += dated.length - inside.length
    if (inside.length === 0) continue
    if (placed.length === MOST_ROWS) moreRows++
    else {
      const next = placeGroup(group, inside, top, x, frame)
      placed.push(next)
      top = next.bottom
    }
  }
  return { groups: placed, height: top, moreRows, outside }
}
