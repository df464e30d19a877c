import { assessQuestion, estimateRules } from '../../link/assess-question.ts'
import { OnrecordError } from '../../model/errors.ts'
import type { Question } from '../../model/question.ts'
import type { LedgerView, QuestionEstimate } from '../../model/view.ts'
import { type Options, textOption } from '../command.ts'
import { countOf } from '../count-of.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { withLedger } from '../with-ledger.ts'
import { readView } from './read-view.ts'
import { indexView, type ViewIndex } from './view-index.ts'

/** The ledger as of the day that the reader chose, and how many reports that leaves out is said; all of it where none was chosen. */
export async function readChosenView(options: Options, terminal: Terminal): Promise<ViewIndex> {
  const day = textOption(options, 'asOf')
  if (day === null) {
    const index = await readView(options)
    noteLost(index.view, terminal)
    return index
  }
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day))
    throw new OnrecordError('usage', `no date, ${day}, give --as-of a day as 2031-05-04, or a month or year`)
  const { readLedgerAsOf } = await import('../../ledger/view.ts')
  const { view, later, undated } = await withLedger(options, false, (ledger) => readLedgerAsOf(ledger, day))
  const left = [later && `${later} published later`, undated && `${undated} of no known date`].filter(Boolean)
  const out = left.length ? `; ${left.join(' and ')} left out` : ''
  terminal.note(`as known on ${day}: ${countOf(view.documents.length, 'report')}${out}`)
  return indexView(view)
}

/** Says how many assessments hold and find nothing any more: what they said is in no view. */
function noteLost({ assessments }: LedgerView, terminal: Terminal): void {
  const lost = assessments.filter((entry) => entry.lost !== null).length
  if (lost) terminal.note(`${countOf(lost, 'assessment')} not found in the reports any more, see 'onrecord assess'`)
}

/** The rule that the reader chose, and what it does is said; `null` where none was chosen. */
export function readRule(options: Options, terminal: Terminal): string | null {
  const chosen = textOption(options, 'rule')
  if (chosen === null) return null
  const rule = estimateRules.find(({ id }) => id === chosen)
  if (!rule) {
    const all = estimateRules.map(({ id }) => id).join(', ')
    throw new OnrecordError('usage', `no such rule, ${chosen}, give --rule one of ${all}`)
  }
  terminal.note(`estimates by ${rule.id}: ${rule.words}`)
  return chosen
}

/** What a question's figures come to by a rule; `null` where no rule was chosen. */
export function estimateOf(question: Question, index: ViewIndex, rule: string | null): QuestionEstimate | null {
  if (rule === null) return null
  const origins = index.view.origins.get(question.id)?.origins ?? []
  const figures = index.figures(question.figures)
  const relations = [...new Set(question.figures.flatMap((id) => index.relations(id)))]
  return assessQuestion({ figures, origins, relations }, rule)
}
