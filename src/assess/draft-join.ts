import type { Question } from '../model/question.ts'
import type { LedgerView } from '../model/view.ts'
import { refuse } from './refuse.ts'
import { type AssessmentRequest, type Said, saidOf } from './request.ts'
import { findSubject, type Subject } from './subject.ts'

/** That entities or questions are one, or are not; that figures do not answer a question; that a report is no copy of another. */
export function draftJoin({ about, targets, verdict }: AssessmentRequest, view: LedgerView): Said {
  const subject = findSubject(about, view)
  const others = [...new Set(targets)].sort().map((id) => findSubject(id, view))
  if (others.length === 0) throw refuse(`nothing to ${verdict} it with`, about, 'give the ids of the others')
  for (const other of others) {
    if (other.id === subject.id) throw refuse('both are the same', about, 'give another id')
    const problem = verdict === 'merge' ? whyNotOne(subject, other) : whyNotTwo(subject, other)
    if (problem) throw refuse(problem, other.id, `say it of something else`)
  }
  const anchors = Object.fromEntries([subject, ...others].map(({ id, anchor }) => [id, anchor]))
  return { ...saidOf(subject), anchors, targets: others.map(({ id }) => id) }
}

/** Why two things cannot be one, in words; `null` where they can. */
function whyNotOne(a: Subject, b: Subject): string | null {
  if (a.kind === 'entity' && b.kind === 'entity') {
    const isPlace = [a, b].map(({ entityKind }) => entityKind === 'place' || entityKind === 'country')
    return isPlace[0] === isPlace[1] ? null : 'a place is not a person or body'
  }
  if (a.kind !== 'question' || b.kind !== 'question') return 'only two entities or two questions are merged'
  return a.question.unit === b.question.unit ? null : 'these questions count in other units'
}

function whyNotTwo(a: Subject, b: Subject): string | null {
  if (a.kind === 'question' && b.kind === 'claim')
    return answers(a.question, b.id) ? null : 'this figure does not answer the question'
  const isPair = a.kind === b.kind && ['entity', 'question', 'document'].includes(a.kind)
  return isPair ? null : 'only two entities, questions or documents, or a question and its figures are parted'
}

const answers = ({ figures }: Question, id: string): boolean => figures.includes(id)
