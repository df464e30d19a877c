import { type Comparison, compareQuestions } from './comparable.ts'
import type { LinkedFigure } from './corpus.ts'
import { familyOf } from './measures.ts'
import type { PlaceIndex } from './places.ts'
import type { Asked } from './questions.ts'
import type { InOneStory } from './stories.ts'

/** Another figure that can be compared with one, and on what grounds. */
export interface Comparable {
  readonly other: LinkedFigure
  readonly comparison: Comparison
}

/** Every figure comparable with this one; questions without a place only within one story. */
export type FindComparables = (figure: LinkedFigure) => readonly Comparable[]

/** Questions are compared once, within their family; figures only where their questions can be. */
export function comparablesOf(
  figures: readonly LinkedFigure[],
  questions: readonly Asked[],
  places: PlaceIndex,
  inOneStory: InOneStory,
): FindComparables {
  const answers = Map.groupBy(figures.filter(isComparable), ({ question }) => question.id)
  const families = Map.groupBy(questions, (question) => familyKey(question, places))
  const near = new Map<string, readonly (readonly [string, Comparison])[]>()
  const nearest = (question: Asked) => {
    let list = near.get(question.id)
    if (!list) {
      const family = families.get(familyKey(question, places)) ?? []
      list = family.flatMap((other) => {
        const comparison = compareQuestions(question, other, places)
        return comparison ? [[other.id, comparison] as const] : []
      })
      near.set(question.id, list)
    }
    return list
  }
  return (figure) =>
    isComparable(figure)
      ? nearest(figure.question).flatMap(([id, comparison]) =>
          (answers.get(id) ?? [])
            .filter((other) => other !== figure)
            .map((other) => ({ other, comparison: withoutPlace(comparison, figure, other) }))
            .filter(
              ({ other, comparison: { place } }) =>
                place === 'same' || inOneStory(figure.document.id, other.document.id),
            ),
        )
      : []
}

/** A figure that says no place may answer the question of one: between two figures it stays unsaid. */
function withoutPlace(comparison: Comparison, { figure: a }: LinkedFigure, { figure: b }: LinkedFigure): Comparison {
  if (comparison.place !== 'same' || (a.place !== null && b.place !== null)) return comparison
  return { ...comparison, place: 'missing', detail: `${comparison.detail}, where a place is said` }
}

/** Figures that are put forward as true, with a bound at least: not denied, asked or supposed. */
function isComparable({ figure: { polarity, stance, quantity } }: LinkedFigure): boolean {
  if (polarity === '-' || stance === 'denied' || stance === 'questioned' || stance === 'conditional') return false
  return quantity.low !== null || quantity.high !== null
}

const familyKey = ({ measure, unit, item, subject, place }: Asked, places: PlaceIndex): string => {
  const country = subject ? subject.code.split('/')[0] : place && places.countryOf(place)
  return JSON.stringify([familyOf(measure), unit, item, country ?? null])
}
