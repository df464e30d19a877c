import type { EntityRef } from '../model/entity.ts'
import type { LedgerView } from '../model/view.ts'
import { countryOf } from '../text/countries.ts'

/** Which of the page's colours and shapes stands for an origin. */
export interface Side {
  /** 0 for origins of no known country, 1 to 6 for the countries most heard from, 7 for the others. */
  readonly number: number
  readonly name: string
}

export interface Sides {
  of(origin: EntityRef | null): Side
}

const COLOURS = 6
const NOBODY: Side = { number: 0, name: 'no source named' }
const STATELESS: Side = { number: 0, name: 'no country' }

const countryName = (code: string): string => countryOf(code)?.name ?? code

/** Gives each country its colour for the whole page: the one with the most figures the first, ties by code. */
export function chooseSides(view: LedgerView): Sides {
  const counts = new Map<string, number>()
  const country = (origin: EntityRef | null) => (origin ? (view.entities.get(origin.id)?.country ?? null) : null)
  for (const figure of view.figures.values()) {
    const code = country(figure.origin)
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code)
  return {
    of(origin) {
      const code = country(origin)
      if (!code) return origin ? STATELESS : NOBODY
      const at = order.indexOf(code)
      return { number: at < 0 || at >= COLOURS ? COLOURS + 1 : at + 1, name: countryName(code) }
    },
  }
}
