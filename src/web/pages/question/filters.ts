import type { Origin, Point } from '../../../api/schema/question.ts'
import { AGGREGATES } from '../../parts/glyphs.ts'
import { dayNumber } from '../../words/days.ts'

/** What the address says of which claims are looked at; `[]` and `null` let everything through. */
export interface Filters {
  readonly sides: readonly number[]
  readonly aggregates: readonly string[]
  /** Name of one origin. */
  readonly origin: string | null
  /** YYYY-MM-DD, inclusive; a claim of no date is in no stretch. */
  readonly from: string | null
  readonly to: string | null
  readonly repeats: boolean
}

const dayIn = (value: string | null): string | null => (dayNumber(value) === null ? null : value)

/** Reads the address; what means nothing is left out. */
export const readFilters = (params: URLSearchParams): Filters => ({
  sides: params
    .getAll('side')
    .filter((side) => /^\d{1,3}$/.test(side))
    .map(Number),
  aggregates: params.getAll('kind').filter((kind) => AGGREGATES.some((known) => known === kind)),
  origin: params.get('origin'),
  from: dayIn(params.get('from')),
  to: dayIn(params.get('to')),
  repeats: params.get('repeats') !== 'no',
})

/** The names in the address that filters use: set to `null`, they let everything through. */
export const noFilters = { side: null, kind: null, origin: null, from: null, to: null, repeats: null }

export const isFiltered = (filters: Filters): boolean =>
  filters.sides.length > 0 ||
  filters.aggregates.length > 0 ||
  filters.origin !== null ||
  filters.from !== null ||
  filters.to !== null ||
  !filters.repeats

/** What the API is asked for so that its claims pass the filters. */
export const askedBy = ({ sides, aggregates, origin, from, to, repeats }: Filters): (readonly [string, string])[] => [
  ...sides.map((side) => ['side', String(side)] as const),
  ...aggregates.map((kind) => ['kind', kind] as const),
  ...(origin === null ? [] : [['origin', origin] as const]),
  ...(from === null ? [] : [['from', from] as const]),
  ...(to === null ? [] : [['to', to] as const]),
  ...(repeats ? [] : [['retellings', 'no'] as const]),
]

type Test = (point: Point) => boolean

function originTest(name: string, origins: readonly Origin[]): Test {
  const figures = new Set(origins.filter((origin) => origin.name === name).flatMap((origin) => origin.figures))
  return ({ claim }) => figures.has(claim)
}

function testsOf({ sides, aggregates, origin, from, to, repeats }: Filters, origins: readonly Origin[]): Test[] {
  const tests: readonly (Test | null)[] = [
    sides.length > 0 ? ({ side }) => sides.includes(side) : null,
    aggregates.length > 0 ? ({ aggregate }) => aggregates.includes(aggregate) : null,
    origin === null ? null : originTest(origin, origins),
    from === null ? null : ({ day }) => day !== null && day >= from,
    to === null ? null : ({ day }) => day !== null && day <= to,
    repeats ? null : (point) => point.repeats === null,
  ]
  return tests.filter((test) => test !== null)
}

/** Ids of the claims whose points pass every filter: those that the API gives for `askedBy`, as far as they are drawn. */
export function filterPoints(
  points: readonly Point[],
  origins: readonly Origin[],
  filters: Filters,
): ReadonlySet<string> {
  const tests = testsOf(filters, origins)
  return new Set(points.filter((point) => tests.every((test) => test(point))).map(({ claim }) => claim))
}

/** The values with one put in or taken out: what a toggle does. */
export const toggled = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
