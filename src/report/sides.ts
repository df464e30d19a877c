import type { EntityRef } from '../model/entity.ts'
import type { LedgerView } from '../model/view.ts'
import { countryOf } from '../text/countries.ts'

/** Which of the page's colours and shapes stands for an origin. */
export interface Side {
  /** 0 for nobody and for those on no side, 1 to 6 for the sides most heard from, 7 for the others. */
  readonly number: number
  readonly name: string
}

export interface Sides {
  /** Whether a side is a country; in a story of one country or none each origin is a side of its own. */
  readonly byCountry: boolean
  of(origin: EntityRef | null): Side
}

const COLOURS = 6
const NOBODY: Side = { number: 0, name: 'no source named' }
const STATELESS: Side = { number: 0, name: 'no country' }

/** Gives each side its colour for the whole page: the one with most to say where several speak first, ties by name. */
export function chooseSides(view: LedgerView): Sides {
  const origins = [...view.figures.values()].map(({ origin }) => origin).filter((origin) => origin !== null)
  const countryFor = (origin: EntityRef): string | null => view.entities.get(origin.id)?.country ?? null
  const byCountry = new Set(origins.map(countryFor).filter((code) => code !== null)).size > 1
  const sideOf = (origin: EntityRef): string | null => (byCountry ? countryFor(origin) : origin.id)
  const several = view.questions.filter(({ id }) => (view.origins.get(id)?.independent ?? 0) > 1)
  const contested = several
    .flatMap(({ figures }) => figures)
    .map((id) => view.figures.get(id)?.origin ?? null)
    .filter((origin) => origin !== null)
  const order = orderByCount(contested.map(sideOf), origins.map(sideOf))
  return {
    byCountry,
    of(origin) {
      const side = origin ? sideOf(origin) : null
      if (!origin || side === null) return origin ? STATELESS : NOBODY
      const at = order.indexOf(side)
      const name = byCountry ? (countryOf(side)?.name ?? side) : (view.entities.get(side)?.name ?? origin.name)
      return { number: at < 0 || at >= COLOURS ? COLOURS + 1 : at + 1, name }
    },
  }
}

function countEach(sides: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const side of sides) if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1)
  return counts
}

/** By how often they stand in the first list, then in the second, which has them all. */
function orderByCount(first: readonly (string | null)[], second: readonly (string | null)[]): readonly string[] {
  const [contested, all] = [countEach(first), countEach(second)]
  const weight = (side: string) => (contested.get(side) ?? 0) * 1e6 + (all.get(side) ?? 0)
  return [...all.keys()].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
}
