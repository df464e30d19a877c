import type { Question } from '../model/question.ts'
import type { Relation } from '../model/relation.ts'
import type { LedgerView } from '../model/view.ts'
import type { Reading } from './reading.ts'

/** A contradiction and what it stands under, wherever it is shown. */
export interface FoundContradiction {
  readonly relation: Relation
  /** The question that its figures answer; of two, that of the earlier. `null` for events. */
  readonly question: Question | null
  /** The question in words, or what stands for one. */
  readonly heading: string
}

/** What readers ask where events contradict one another, by the rule that found it. */
const OF_EVENTS: Readonly<Record<string, string>> = {
  'contradicts-date': 'When did it begin?',
  'contradicts-denial': 'Did it happen?',
}

/** Where another rule found it: somebody's claim that two things contradict one another. */
const OF_OTHERS = 'What happened when, and to whom?'

/** Every contradiction, those of the questions with the most origins first, those of events last. */
export function findContradictions(
  view: LedgerView,
  { questionOf, claim }: Pick<Reading, 'questionOf' | 'claim'>,
): readonly FoundContradiction[] {
  const place = new Map(view.questions.map(({ id }, index) => [id, index]))
  const placeOf = ({ question }: FoundContradiction) => (question && place.get(question.id)) ?? Infinity
  return view.relations
    .filter(({ kind, a, b }) => kind === 'contradicts' && [a, b].every((side) => side.some((id) => claim(id))))
    .map((relation) => headContradiction(relation, questionOf))
    .sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
}

function headContradiction(relation: Relation, questionOf: Reading['questionOf']): FoundContradiction {
  const ids = [...relation.b, ...relation.a]
  const question = ids.map((id) => questionOf.get(id)).find((asked) => asked !== undefined) ?? null
  return { relation, question, heading: question?.words ?? headEvents(relation) }
}

const headEvents = ({ reasons }: Relation): string =>
  reasons.map(({ rule }) => OF_EVENTS[rule]).find((words) => words !== undefined) ?? OF_OTHERS

/** By figure id: the question that it answers. */
export const questionsByFigure = ({ questions }: LedgerView): Reading['questionOf'] =>
  new Map(questions.flatMap((question) => question.figures.map((id) => [id, question] as const)))
