import type { Point } from '../../api/schema/question.ts'

/** How a figure counts, in the order in which legends say it. */
export const AGGREGATES = [
  'cumulative',
  'snapshot',
  'period',
  'event',
  'peak',
  'forecast',
] as const satisfies readonly Point['aggregate'][]

const circle = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

/** One shape a way of counting, so that colour is never the only sign. Each is drawn around the origin of coordinates. */
const SHAPES: Readonly<Record<Point['aggregate'], (r: number) => string>> = {
  cumulative: circle,
  snapshot: (r) => `M${-0.9 * r} ${-0.9 * r}H${0.9 * r}V${0.9 * r}H${-0.9 * r}Z`,
  period: (r) => `M0 ${-1.3 * r}L${1.3 * r} 0L0 ${1.3 * r}L${-1.3 * r} 0Z`,
  event: (r) =>
    `M${-1.1 * r} ${-0.4 * r}H${-0.4 * r}V${-1.1 * r}H${0.4 * r}V${-0.4 * r}H${1.1 * r}V${0.4 * r}H${0.4 * r}V${1.1 * r}H${-0.4 * r}V${0.4 * r}H${-1.1 * r}Z`,
  peak: (r) => `M0 ${-1.25 * r}L${1.2 * r} ${0.9 * r}H${-1.2 * r}Z`,
  forecast: (r) => `M0 ${1.25 * r}L${1.2 * r} ${-0.9 * r}H${-1.2 * r}Z`,
}

/** The outline of the shape that stands for a way of counting. */
export const glyphPath = (aggregate: Point['aggregate'], radius: number): string => SHAPES[aggregate](radius)
