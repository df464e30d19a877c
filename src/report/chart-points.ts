import type { Figure } from '../model/claim.ts'
import type { Question } from '../model/question.ts'
import { parseDays } from './days.ts'
import { quantitySigns } from './quantity-words.ts'
import { originalOf, type Reading } from './reading.ts'

/** Which clock gave a point its place: what the figure is counted as of, when it was said or published, or none. */
export type Clock = 'as-of' | 'said' | 'published' | 'none'

/** One figure as the chart draws it. */
export interface ChartPoint {
  readonly figure: Figure
  readonly side: number
  readonly clock: Clock
  /** Day since 1970 where the point stands; `null` in the margin for undated figures. */
  readonly day: number | null
  /** First day of a stretch that the figure counts ('over the weekend'); `null` for all others. */
  readonly since: number | null
  /** Id of the figure that this one tells again; `null` where it is no retelling. */
  readonly retells: string | null
  readonly label: string
  /** Who is named beside the value: the origin, else the publisher. */
  readonly who: string
}

/** The start of a running total is no as-of date ('since 8 March'); that of one event is. */
function asOfDate({ period, aggregate }: Figure): string | null {
  if (!period) return null
  return period.to ?? (aggregate === 'event' || aggregate === 'period' ? period.from : null)
}

/** Last day of the first date that is known. */
function placeInTime(reading: Reading, figure: Figure, retold: boolean): { clock: Clock; day: number | null } {
  const published = reading.documents.get(figure.document)?.published ?? null
  const asOf = asOfDate(figure)
  const dates: readonly (readonly [Clock, string | null])[] = retold
    ? [
        ['published', published],
        ['as-of', asOf],
      ]
    : [
        ['as-of', asOf],
        ['said', figure.said],
        ['published', published],
      ]
  for (const [clock, date] of dates) {
    const days = parseDays(date)
    const day = days?.to ?? days?.from ?? null
    if (day !== null) return { clock, day }
  }
  return { clock: 'none', day: null }
}

function createPoint(reading: Reading, figure: Figure): ChartPoint {
  const original = originalOf(reading, figure)
  const { clock, day } = placeInTime(reading, figure, original !== null)
  const stretch = figure.aggregate === 'period' && clock === 'as-of' ? parseDays(figure.period?.from ?? null) : null
  return {
    figure,
    side: reading.sides.of(figure.origin).number,
    clock,
    day,
    since: stretch?.from ?? null,
    retells: original?.id ?? null,
    label: quantitySigns(figure.quantity),
    who: figure.origin?.name ?? reading.publisher(figure.document),
  }
}

/** The figures of a question that have a bound to draw. */
export function chartPoints(reading: Reading, question: Question): readonly ChartPoint[] {
  return question.figures
    .map((id) => reading.view.figures.get(id))
    .filter((figure) => figure !== undefined)
    .filter(({ quantity }) => quantity.low !== null || quantity.high !== null)
    .map((figure) => createPoint(reading, figure))
}
