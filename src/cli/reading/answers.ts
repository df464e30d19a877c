import type { Figure } from '../../model/claim.ts'
import { OnrecordError } from '../../model/errors.ts'
import type { Question } from '../../model/question.ts'
import type { QuestionEstimate } from '../../model/view.ts'
import { assessedWords } from '../../report/assessed-words.ts'
import { groupDigits } from '../../report/scale.ts'
import { foldName } from '../../text/fold.ts'
import { countOf } from '../count-of.ts'
import { printable } from '../terminal/printable.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wrapText } from '../terminal/wrap.ts'
import { printClaim } from './print-claim.ts'
import { type QuestionSummary, summarizeQuestion } from './question-summary.ts'
import { type ToldClaim, tellClaim } from './told-claim.ts'
import type { ViewIndex } from './view-index.ts'

/** A question with its figures in the order of time. */
export interface Answers extends QuestionSummary {
  readonly claims: readonly ToldClaim[]
  /** Figures that people rejected: they count for nothing. */
  readonly rejected: readonly ToldClaim[]
  /** What people said of the question itself and holds, a line each. */
  readonly assessed: readonly string[]
  /** By the rule that the reader chose; absent where none was chosen. */
  readonly estimate?: QuestionEstimate
}

/** The question with that id, those whose id begins so, or those whose words have all of these. */
export function findQuestions(words: readonly string[], questions: readonly Question[]): Question[] {
  const id = words.join(' ')
  const byId = questions.filter((question) => question.id.startsWith(id))
  if (words.length === 1 && id !== '' && byId.length) return byId
  const wanted = words.flatMap((word) => foldName(word).split(' ')).filter((word) => word !== '')
  const byWords = questions.filter((question) => {
    const own = ` ${foldName(question.words)}`
    return wanted.length > 0 && wanted.every((word) => own.includes(` ${word}`))
  })
  if (byWords.length) return byWords
  throw new OnrecordError('no-question', `no such question, ${id}, see 'onrecord questions'`)
}

export function tellAnswers(question: Question, index: ViewIndex, estimate: QuestionEstimate | null = null): Answers {
  const claims = index.figures(question.figures).map((figure) => tellClaim(figure, index))
  const rejected = index.view.rejected.filter((one) => one.question === question.id && one.kind === 'figure')
  return {
    ...summarizeQuestion(question, index),
    claims,
    rejected: rejected.map(({ claim }) => tellClaim(claim as Figure, index)),
    assessed: assessedWords(index.view.assessed.get(question.id)),
    ...(estimate && { estimate }),
  }
}

/** Prints a question with who its figures go back to, then the figures. */
export async function printAnswers(answers: Answers, index: ViewIndex, terminal: Terminal): Promise<void> {
  const { id, question, claims, independentOrigins, origins } = answers
  for (const line of wrapText(printable(question), terminal.width)) await terminal.print(terminal.style('bold', line))
  const from = origins.length ? `: ${printable(origins.join('; '))}` : ''
  const counts = `${id}: ${countOf(claims.length, 'figure')}, ${countOf(independentOrigins, 'independent origin')}${from}`
  for (const line of wrapText(counts, terminal.width)) await terminal.print(line)
  for (const told of answers.estimate ? tellEstimate(answers.estimate) : [])
    for (const line of wrapText(printable(told), terminal.width)) await terminal.print(line)
  for (const words of answers.assessed)
    for (const line of wrapText(printable(`- ${words}`), terminal.width)) await terminal.print(line)
  for (const claim of claims) await printClaim(claim, index, terminal)
  if (answers.rejected.length) await terminal.print(`  rejected, and counted nowhere:`)
  for (const claim of answers.rejected) await printClaim(claim, index, terminal)
  await terminal.print()
}

/** 'ucdp: low 340, best 345, high 650: …', and what is disputed. */
function tellEstimate({ rule, low, best, high, how, disputed }: QuestionEstimate): string[] {
  const ends = Object.entries({ low, best, high }).flatMap(([name, end]) =>
    end === null ? [] : [`${name} ${groupDigits(end)}`],
  )
  const numbers = ends.length ? ends.join(', ') : 'no estimate'
  return [`${rule.id}: ${numbers}: ${how}`, ...disputed.map(({ words }) => `disputed: ${words}`)]
}
