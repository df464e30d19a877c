import type { ActorRef } from '../model/entity.ts'
import type { QuestionVerdicts } from './question-verdicts.ts'
import type { Answer } from './questions.ts'
import { hasRole } from './subjects.ts'

/** The answer that a figure of a report (by its number) gives where its subject is another. */
export type AnswerAs = (figure: number, subject: ActorRef) => Answer

/** Whether an answer leaves unsaid what its story may say: where, or which people of a country. */
export const isOpen = ({ place, subject }: Answer): boolean => place === null || (subject !== null && !hasRole(subject))

/**
 * A figure of a country's people answers for those of them that alone are counted so in its story ('300 Peruvians' for soldiers); one
 * without a place answers the one question of its story that differs in the place alone, where there is just one; one that is all its report
 * counts looks among the like of it only, and not at what is counted in each village.
 */
export function locateAnswers(
  said: readonly Answer[],
  near: readonly (readonly Answer[])[],
  questions: Pick<QuestionVerdicts, 'rootOf' | 'areParted'>,
  answerAs: AnswerAs,
): readonly Answer[] {
  const named = findRoles(said, near, answerAs)
  // Of two questions that a person parted the one is not told by the other.
  const own = said.map((answer, i) => {
    const other = named[i] as Answer
    return questions.areParted(answer.key, other.key) ? answer : other
  })
  return findPlaces(own, near, questions)
}

function findRoles(
  said: readonly Answer[],
  near: readonly (readonly Answer[])[],
  answerAs: AnswerAs,
): readonly Answer[] {
  const open = new Map<string, Answer[]>()
  for (const { anyone, subject } of said) if (anyone !== null && subject && !hasRole(subject)) open.set(anyone, [])
  if (open.size === 0) return said
  for (const answers of near)
    for (const answer of answers)
      if (answer.anyone !== null && answer.subject && hasRole(answer.subject)) open.get(answer.anyone)?.push(answer)
  return said.map((own, i) => {
    if (own.anyone === null || !own.subject || hasRole(own.subject)) return own
    const placed = (open.get(own.anyone) ?? []).filter(
      ({ where }) => own.where === null || where === null || own.where === where,
    )
    const [subject, ...others] = new Map(placed.flatMap(({ subject: one }) => (one ? [[one.code, one]] : []))).values()
    return subject && others.length === 0 ? answerAs(i, subject) : own
  })
}

function findPlaces(
  said: readonly Answer[],
  near: readonly (readonly Answer[])[],
  { rootOf }: Pick<QuestionVerdicts, 'rootOf'>,
): readonly Answer[] {
  const open = new Map(
    said
      .filter(({ place }) => place === null)
      .map((own) => [own.anywhere, { all: new Map<string, Answer>(), totals: new Map<string, Answer>() }]),
  )
  if (open.size === 0) return said
  for (const answers of near)
    for (const answer of answers) {
      if (answer.place === null) continue
      const placed = open.get(answer.anywhere)
      const root = rootOf(answer.key)
      if (!placed) continue
      keepSmallest(placed.all, root, answer)
      if (answer.isTotal) keepSmallest(placed.totals, root, answer)
    }
  return said.map((own) => {
    const placed = own.place === null ? open.get(own.anywhere) : undefined
    if (!placed) return own
    const choice = own.isTotal && placed.totals.size > 0 ? placed.totals : placed.all
    return choice.size === 1 ? ([...choice.values()][0] as Answer) : own
  })
}

/** Of the documents that name the place, the one with the smallest id tells how. */
function keepSmallest(placed: Map<string, Answer>, root: string, answer: Answer): void {
  const known = placed.get(root)
  if (!known?.place || (answer.place !== null && answer.place.id < known.place.id)) placed.set(root, answer)
}
