import type { ChartPoint } from './chart-points.ts'
import { partsOf } from './days.ts'
import { dateTicks, linearScale, numberTicks, type Tick } from './scale.ts'

/** Size of a drawing in pixels. */
export interface ChartSize {
  readonly width: number
  readonly height: number
  /** Prefix of the element ids inside, so that two drawings of one question differ. */
  readonly name: 'wide' | 'narrow'
}

/** A point with its coordinates; `top` and `bottom` are the bounds of a range, equal for a single value. */
export interface Placed extends ChartPoint {
  readonly x: number
  readonly top: number
  readonly bottom: number
  /** Where the stretch begins; `null` where the figure counts none. */
  readonly sinceX: number | null
}

export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Left edge of the lane for undated figures; `null` where every figure has a date. */
  readonly lane: number | null
}

export interface ChartLayout {
  readonly size: ChartSize
  readonly frame: Frame
  readonly points: readonly Placed[]
  readonly dates: readonly (Tick & { readonly x: number })[]
  readonly numbers: readonly (Tick & { readonly y: number })[]
}

const LANE_WIDTH = { wide: 96, narrow: 58 }
const TOP = 16
const BOTTOM = 30

const highest = ({ figure: { quantity } }: ChartPoint): number => {
  const most = quantity.high ?? (quantity.low ?? 0) * 1.12
  return Math.max(most, 0)
}

function frameFor(points: readonly ChartPoint[], size: ChartSize, numbers: readonly Tick[]): Frame {
  const widest = Math.max(...numbers.map(({ label }) => label.length))
  const left = 14 + widest * 6.6
  const undated = points.filter(({ day }) => day === null).length
  const right = size.width - 12
  const lane = undated === 0 ? null : undated === points.length ? left : right - LANE_WIDTH[size.name]
  return { left, right, top: TOP, bottom: size.height - BOTTOM, lane }
}

/** The days shown, with some room at both ends. */
function daysShown(points: readonly ChartPoint[]): readonly [number, number] {
  const days = points.flatMap(({ day, since }) => [day, since]).filter((day) => day !== null)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const room = Math.max(2, Math.round((last - first) * 0.07))
  return [first - room, last + room]
}

/** Moves points that would hide another to the right, until they stand free. */
function spreadOut(points: readonly Placed[]): readonly Placed[] {
  const free: Placed[] = []
  for (const point of points) {
    let { x } = point
    const hidden = (other: Placed) =>
      Math.abs(other.x - x) < 10 && point.top - 9 < other.bottom && other.top - 9 < point.bottom
    for (let step = 0; step < 8 && free.some(hidden); step++) x += 11
    free.push({ ...point, x })
  }
  return free
}

/** The first label of a date axis says the year, as does every January. */
const withYear = (ticks: readonly Tick[]): readonly Tick[] =>
  ticks.map((tick, index) =>
    index === 0 && !/\d{4}/.test(tick.label) ? { ...tick, label: `${tick.label} ${partsOf(tick.value).year}` } : tick,
  )

/** Places every point of a chart; the number axis begins at 0. */
export function layOutChart(points: readonly ChartPoint[], size: ChartSize): ChartLayout {
  const ticks = numberTicks(Math.max(...points.map(highest)))
  const frame = frameFor(points, size, ticks)
  const end = frame.lane === null ? frame.right : frame.lane - 14
  const yScale = linearScale([0, ticks.at(-1)?.value ?? 1], [frame.bottom, frame.top])
  const dated = points.some(({ day }) => day !== null)
  const shown = dated ? daysShown(points) : null
  const xScale = linearScale(shown ?? [0, 1], [frame.left + 6, end])
  const undated = points.filter(({ day }) => day === null)
  const laneX = (point: ChartPoint) => {
    const lane = frame.lane ?? frame.right
    return lane + ((undated.indexOf(point) + 0.5) / undated.length) * (frame.right - lane)
  }
  const placed = points.map((point): Placed => {
    const { low, high } = point.figure.quantity
    return {
      ...point,
      x: point.day === null ? laneX(point) : xScale(point.day),
      top: yScale(high ?? low ?? 0),
      bottom: yScale(low ?? high ?? 0),
      sinceX: point.since === null ? null : xScale(point.since),
    }
  })
  const dates = shown ? withYear(dateTicks(shown[0], shown[1], (end - frame.left) / 74)) : []
  return {
    size,
    frame,
    points: spreadOut(placed),
    dates: dates.map((tick) => ({ ...tick, x: xScale(tick.value) })),
    numbers: ticks.map((tick) => ({ ...tick, y: yScale(tick.value) })),
  }
}
