import type { Question } from '../../model/question.ts'
import { type ChartPoint, chartPoints } from '../../report/chart-points.ts'
import type { RoomReading } from '../reading.ts'
import type { Point } from '../schema/question.ts'
import { isoDay } from './days.ts'
import { type Knows, knowsAll } from './relations.ts'

/** The figures of a question that have a bound, as a chart draws them. */
export function tellPoints(reading: RoomReading, question: Question, knows: Knows = knowsAll): Point[] {
  const shown = chartPoints(reading, question).filter(({ figure }) => knows(figure.id))
  const own = new Set(shown.map(({ figure }) => figure.id))
  return shown.map((point) => tellPoint(reading, point, own))
}

function tellPoint(reading: RoomReading, point: ChartPoint, own: ReadonlySet<string>): Point {
  const { figure, clock, day, since, label, who, side, retells } = point
  const { id, quantity, aggregate, polarity, stance } = figure
  const relations = reading.relations.get(id) ?? []
  const updates = relations.filter(({ kind, a }) => kind === 'updates' && a.includes(id)).flatMap(({ b }) => b)
  const contradicts = relations
    .filter(({ kind }) => kind === 'contradicts')
    .flatMap(({ a, b }) => (a.includes(id) ? b : a))
  return {
    claim: id,
    clock,
    day: day === null ? null : isoDay(day),
    since: since === null ? null : isoDay(since),
    low: quantity.low,
    high: quantity.high,
    hedged: quantity.modifier !== 'exact' && quantity.modifier !== 'between',
    label,
    who,
    side,
    aggregate,
    repeats: retells !== null && own.has(retells) ? retells : null,
    updates: [...new Set(updates)].filter((other) => own.has(other)),
    contradicts: [...new Set(contradicts)].filter((other) => own.has(other)),
    denied: polarity === '-' || stance === 'denied',
    foretold: aggregate === 'forecast' || stance === 'predicted',
  }
}

const MOST_SMALL = 60

/** As many as a small chart shows: retellings, which lie on what they retell, give way first. */
export function tellSmallChart(reading: RoomReading, question: Question): Point[] {
  const points = tellPoints(reading, question)
  if (points.length <= MOST_SMALL) return points
  const first = points.filter(({ repeats }) => repeats === null)
  const step = Math.max(1, first.length / MOST_SMALL)
  return Array.from(
    { length: Math.min(MOST_SMALL, first.length) },
    (_, index) => first[Math.floor(index * step)],
  ).filter((point) => point !== undefined)
}
