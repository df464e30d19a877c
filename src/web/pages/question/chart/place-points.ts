import type { Point } from '../../../../api/schema/question.ts'
import { dayNumber } from '../../../words/days.ts'
import type { Box } from './box.ts'

/** The room a chart has, in pixels; `lane` is the left edge of the strip for undated figures, `null` where every figure has a date. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly lane: number | null
}

/** A point with its coordinates; `top` and `bottom` are the bounds of a range, equal for a single value. */
export interface Placed {
  readonly point: Point
  readonly x: number
  readonly top: number
  readonly bottom: number
  /** Where the stretch that it counts begins; `null` where it counts none. */
  readonly sinceX: number | null
}

export interface Scales {
  x(day: Date): number
  y(value: number): number
}

const DAY = 86_400_000

export const dateOf = (day: number): Date => new Date(day * DAY)

/** First and last day shown, with some room at both ends; `null` where no figure has a date. */
export function daysShown(points: readonly Point[]): readonly [Date, Date] | null {
  const days = points.flatMap(({ day, since }) => [dayNumber(day), dayNumber(since)]).filter((day) => day !== null)
  if (days.length === 0) return null
  const first = days.reduce((a, b) => Math.min(a, b))
  const last = days.reduce((a, b) => Math.max(a, b))
  const room = Math.max(2, Math.round((last - first) * 0.06))
  return [dateOf(first - room), dateOf(last + room)]
}

/** The top of the number axis, which begins at 0: what is open upwards needs room to show it. */
export const highest = (points: readonly Point[]): number =>
  points.reduce((most, { low, high }) => Math.max(most, high ?? (low ?? 0) * 1.12), 0) || 1

/** How near two marks may stand before one hides the other. */
const NEAR = 10

/** With more figures than this each stands on its own day, though it may hide another: moving them all would say wrong days. */
export const CROWDED = 150

/** The same place, then further and further to the right, or to the left where the edge is near. */
const stepsFrom = (x: number, right: number): readonly number[] => {
  const away = x + 3 * (NEAR + 1) > right ? -1 : 1
  return Array.from({ length: 9 }, (_, step) => x + away * step * (NEAR + 1)).filter((place) => place <= right)
}

/** Moves marks that would hide another until they stand free. */
function spreadOut(placed: readonly Placed[], { lane, right }: Frame): readonly Placed[] {
  if (placed.length > CROWDED) return placed
  const columns = new Map<number, Placed[]>()
  const near = (x: number) => [-1, 0, 1].flatMap((step) => columns.get(Math.round(x / NEAR) + step) ?? [])
  return placed.map((one) => {
    const isFree = (x: number) =>
      !near(x).some((other) => Math.abs(other.x - x) < NEAR && one.top - 9 < other.bottom && other.top - 9 < one.bottom)
    const edge = one.point.day === null ? right : (lane ?? right)
    const x = stepsFrom(one.x, edge).find(isFree) ?? one.x
    const free = { ...one, x }
    const column = Math.round(x / NEAR)
    columns.set(column, [...(columns.get(column) ?? []), free])
    return free
  })
}

/** Where every figure is drawn; the undated share their lane. */
export function placePoints(points: readonly Point[], { x, y }: Scales, frame: Frame): readonly Placed[] {
  const undated = points.filter(({ day }) => dayNumber(day) === null)
  const lane = frame.lane ?? frame.left
  const seats = new Map(undated.map((point, index) => [point, index]))
  const laneX = (point: Point) => lane + (((seats.get(point) ?? 0) + 0.5) / undated.length) * (frame.right - lane)
  const placed = points.map((point): Placed => {
    const [day, since] = [dayNumber(point.day), dayNumber(point.since)]
    return {
      point,
      x: day === null ? laneX(point) : x(dateOf(day)),
      top: y(point.high ?? point.low ?? 0),
      bottom: y(point.low ?? point.high ?? 0),
      sinceX: since === null ? null : x(dateOf(since)),
    }
  })
  return spreadOut(placed, frame)
}

/** What a figure's mark covers, without open ends and tails. */
export const markBox = ({ x, top, bottom }: Placed): Box => ({
  x: x - 7,
  y: top - 7,
  width: 14,
  height: bottom - top + 14,
})

/** The figure nearest to a place in the drawing, within `reach` pixels; `null` where none is. */
export function nearestTo(placed: readonly Placed[], x: number, y: number, reach: number): Placed | null {
  let best: Placed | null = null
  let least = reach
  for (const one of placed) {
    const outside = Math.max(one.top - y, 0, y - one.bottom)
    const distance = Math.hypot(one.x - x, outside)
    if (distance >= least) continue
    best = one
    least = distance
  }
  return best
}
