import type { QuestionVerdicts } from './question-verdicts.ts'
import type { Answer } from './questions.ts'

/** A figure without a place answers the one question of its story that differs in the place alone, where there is just one. */
export function locateAnswers(
  said: readonly Answer[],
  near: Iterable<readonly Answer[]>,
  { rootOf }: Pick<QuestionVerdicts, 'rootOf'>,
): readonly Answer[] {
  const open = new Map(
    said.filter(({ place }) => place === null).map((own) => [own.anywhere, new Map<string, Answer>()]),
  )
  for (const answers of near)
    for (const answer of answers) {
      if (answer.place === null) continue
      const placed = open.get(answer.anywhere)
      const root = rootOf(answer.key)
      const known = placed?.get(root)
      // Of the documents that name the place, the one with the smallest id tells how.
      if (placed && (!known?.place || answer.place.id < known.place.id)) placed.set(root, answer)
    }
  return said.map((own) => {
    const placed = own.place === null ? open.get(own.anywhere) : undefined
    return placed?.size === 1 ? ([...placed.values()][0] as Answer) : own
  })
}
