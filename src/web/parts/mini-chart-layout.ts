import type { Point } from '../../api/schema/question.ts'
import { dayNumber } from '../words/days.ts'

/** A figure of a small chart with its place in the drawing. */
export interface MiniMark {
  readonly point: Point
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** A small chart: its marks, the lines of its updates, and the days at both ends. */
export interface MiniChartLayout {
  readonly marks: readonly MiniMark[]
  readonly updates: readonly string[]
  readonly clashes: readonly string[]
  readonly first: string | null
  readonly last: string | null
  /** Left edge of the strip in which the undated stand; `null` where every figure has a date. */
  readonly lane: number | null
}

export const MINI = { width: 320, height: 80, side: 10, top: 12, bottom: 72 }

const middle = ({ top, bottom }: MiniMark): number => (top + bottom) / 2

function linesBetween(marks: readonly MiniMark[], others: (point: Point) => readonly string[]): readonly string[] {
  const byClaim = new Map(marks.map((mark) => [mark.point.claim, mark]))
  return marks.flatMap((mark) =>
    others(mark.point).flatMap((claim) => {
      const from = byClaim.get(claim)
      return from ? [`M${from.x} ${middle(from)}L${mark.x} ${middle(mark)}`] : []
    }),
  )
}

/** How near two marks may stand before one hides the other. */
const NEAR = 8

/** More figures than this cannot all stand free. */
const CROWDED = 40

/** Width of the strip of the undated: the more, the wider, to a third of the chart. */
const laneWidth = (undated: number): number => Math.min(MINI.width / 3, 2 * MINI.side + undated * 12)

/** Moves marks that would hide another to the right, until they stand free or the edge is reached. */
function spreadOut(marks: readonly MiniMark[], right: number): readonly MiniMark[] {
  if (marks.length > CROWDED) return marks
  const placed: MiniMark[] = []
  for (const mark of marks) {
    let { x } = mark
    const hides = (other: MiniMark) =>
      Math.abs(other.x - x) < NEAR && mark.top - NEAR < other.bottom && other.top - NEAR < mark.bottom
    while (x + NEAR <= right && placed.some(hides)) x += NEAR
    placed.push({ ...mark, x: Math.round(x * 10) / 10 })
  }
  return placed
}

/** Where the undated stand, in their strip. */
function seatsOf(points: readonly Point[], lane: number): ReadonlyMap<Point, number> {
  const undated = points.filter(({ day }) => dayNumber(day) === null)
  const seat = (MINI.width - lane) / undated.length
  return new Map(undated.map((point, index) => [point, lane + (index + 0.5) * seat]))
}

/** First and last of the days that are known; no day where none is. */
function daysOf(points: readonly Point[]): readonly string[] {
  const days = points.flatMap(({ day }) => (day !== null && dayNumber(day) !== null ? [day] : [])).sort()
  return days.length === 0 ? [] : [days[0] ?? '', days.at(-1) ?? '']
}

/** Places the dated figures between the first and the last day and between 0 and the largest number; the undated stand in a strip on the right. */
export function layOutMiniChart(points: readonly Point[]): MiniChartLayout {
  const [firstDay = null, lastDay = null] = daysOf(points)
  const [first, last] = [dayNumber(firstDay) ?? 0, dayNumber(lastDay) ?? 0]
  const undated = points.filter(({ day }) => dayNumber(day) === null).length
  const lane = undated === 0 ? null : firstDay === null ? 0 : MINI.width - laneWidth(undated)
  const seats = seatsOf(points, lane ?? MINI.width)
  const right = (lane ?? MINI.width) - MINI.side
  const most = Math.max(1, ...points.map(({ low, high }) => high ?? low ?? 0))
  const x = (point: Point) => {
    const day = dayNumber(point.day)
    if (day === null) return seats.get(point) ?? right
    return first === last ? (MINI.side + right) / 2 : MINI.side + ((day - first) / (last - first)) * (right - MINI.side)
  }
  const y = (value: number) => Math.round((MINI.bottom - (value / most) * (MINI.bottom - MINI.top)) * 10) / 10
  const marks = points.map((point): MiniMark => {
    const at = Math.round(x(point) * 10) / 10
    return { point, x: at, top: y(point.high ?? point.low ?? 0), bottom: y(point.low ?? point.high ?? 0) }
  })
  const dated = spreadOut(
    marks.filter(({ point }) => !seats.has(point)),
    right,
  )
  const free = [...dated, ...marks.filter(({ point }) => seats.has(point))]
  return {
    marks: free,
    updates: linesBetween(free, ({ updates }) => updates),
    clashes: linesBetween(free, ({ contradicts }) => contradicts),
    first: firstDay,
    last: lastDay,
    lane,
  }
}
