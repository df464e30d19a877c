import type { FigureClaim } from '../../../api/schema/claim.ts'
import type { Origin, Point, Question } from '../../../api/schema/question.ts'

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

const DAY = /^\d{4}-\d{2}-\d{2}$/

const dayOf = (value: string | null): string | null => (value !== null && DAY.test(value) ? value : null)

/** Reads the address; what means nothing is left out. */
export const readFilters = (params: URLSearchParams): Filters => ({
  sides: params.getAll('side').map(Number).filter(Number.isInteger),
  aggregates: params.getAll('kind'),
  origin: params.get('origin'),
  from: dayOf(params.get('from')),
  to: dayOf(params.get('to')),
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

type Test = (claim: FigureClaim, day: string | null) => boolean

function originTest(name: string | null, origins: readonly Origin[]): Test | null {
  if (name === null) return null
  const figures = new Set(origins.filter((origin) => origin.name === name).flatMap((origin) => origin.figures))
  return ({ id }) => figures.has(id)
}

function testsOf({ sides, aggregates, origin, from, to, repeats }: Filters, origins: readonly Origin[]): Test[] {
  const tests: readonly (Test | null)[] = [
    sides.length > 0 ? ({ side }) => sides.includes(side.number) : null,
    aggregates.length > 0 ? ({ aggregate }) => aggregates.includes(aggregate) : null,
    originTest(origin, origins),
    from === null ? null : (_, day) => day !== null && day >= from,
    to === null ? null : (_, day) => day !== null && day <= to,
    repeats ? null : (claim) => claim.repeats === null,
  ]
  return tests.filter((test) => test !== null)
}

/** The claims that pass every filter, in their order. Their day is the one on which the chart has them. */
export function filterClaims(
  { claims, points, all }: Pick<Question, 'claims' | 'all'> & { readonly points: readonly Point[] },
  filters: Filters,
): readonly FigureClaim[] {
  const days = new Map(points.map(({ claim, day }) => [claim, day]))
  const tests = testsOf(filters, all)
  return claims.filter((claim) => tests.every((test) => test(claim, days.get(claim.id) ?? null)))
}

/** The values with one put in or taken out: what a toggle does. */
export const toggled = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
