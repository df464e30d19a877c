import { perReading } from '../reading.ts'
import type { Facet } from '../schema/page.ts'
import type { QuestionSummary } from '../schema/question.ts'
import { questionSummaries } from './questions.ts'

const MOST = 200

/** What questions can be filtered by, with how many there are of each. */
export const questionFacets = perReading((reading): { measures: Facet[]; places: Facet[] } => {
  const questions = [...questionSummaries(reading).values()]
  return {
    measures: count(questions, ({ measure }) => ({ value: measure, words: measure })),
    places: count(questions, ({ place }) => place && { value: place.id, words: place.name }).slice(0, MOST),
  }
})

function count(
  questions: readonly QuestionSummary[],
  facetOf: (question: QuestionSummary) => Pick<Facet, 'value' | 'words'> | null,
): Facet[] {
  const facets = new Map<string, Facet>()
  for (const question of questions) {
    const facet = facetOf(question)
    if (!facet) continue
    const known = facets.get(facet.value) ?? { ...facet, count: 0 }
    known.count++
    facets.set(facet.value, known)
  }
  return [...facets.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
