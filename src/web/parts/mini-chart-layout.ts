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

/** Places the dated figures between the first and the last day and between 0 and the largest number; the undated stand at the right edge. */
export function layOutMiniChart(points: readonly Point[]): MiniChartLayout {
  const days = points.map(({ day }) => dayNumber(day))
  const known = days.filter((day) => day !== null)
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const most = Math.max(1, ...points.map(({ low, high }) => high ?? low ?? 0))
  const room = MINI.width - 2 * MINI.side
  const x = (day: number | null) => {
    if (day === null) return MINI.width - MINI.side
    return first === last ? MINI.width / 2 : MINI.side + ((day - first) / (last - first)) * room
  }
  const y = (value: number) => Math.round((MINI.bottom - (value / most) * (MINI.bottom - MINI.top)) * 10) / 10
  const marks = points.map((point, index): MiniMark => {
    const at = Math.round(x(days[index] ?? null) * 10) / 10
    return { point, x: at, top: y(point.high ?? point.low ?? 0), bottom: y(point.low ?? point.high ?? 0) }
  })
  const ends = points.map(({ day }) => day).filter((day) => dayNumber(day) !== null) as string[]
  ends.sort()
  return {
    marks,
    updates: linesBetween(marks, ({ updates }) => updates),
    clashes: linesBetween(marks, ({ contradicts }) => contradicts),
    first: ends[0] ?? null,
    last: ends.at(-1) ?? null,
  }
}
