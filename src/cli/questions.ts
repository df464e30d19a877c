import type { QuestionEstimate } from '../model/view.ts'
import { spreadWords } from '../report/quantity-words.ts'
import { groupDigits } from '../report/scale.ts'
import { type Command, choiceOptions, jsonOption, ledgerOption } from './command.ts'
import type { QuestionSummary } from './reading/question-summary.ts'
import type { Column } from './terminal/table.ts'

/** Lists what the reports give numbers for. */
export const questionsCommand: Command = {
  name: 'questions',
  summary: 'list the questions that the figures answer',
  description:
    'A question is what figures must share to be comparable: what is counted, of whom, and where. Origins are those who ' +
    'first said a figure and are independent of one another; outlets that repeat them add none.',
  arguments: [],
  options: [ledgerOption, ...choiceOptions, jsonOption],
  examples: [
    ['onrecord questions', 'a table, the question with the most origins first'],
    ['onrecord questions --as-of 2031-05-04 --rule ucdp', 'what was known that day, with low, best and high'],
    ["onrecord questions --json | jq '.questions[0]'", 'the same for a program'],
  ],
  async run(_args, options, terminal) {
    const [{ readChosenView, readRule, estimateOf }, { summarizeQuestion }, { printJson }, { renderTable }] =
      await Promise.all([
        import('./reading/choices.ts'),
        import('./reading/question-summary.ts'),
        import('./reading/print-json.ts'),
        import('./terminal/table.ts'),
      ])
    const rule = readRule(options, terminal)
    const index = await readChosenView(options, terminal)
    const questions = index.view.questions.map((question) => ({
      ...summarizeQuestion(question, index),
      ...(rule === null ? {} : { estimate: estimateOf(question, index, rule) }),
    }))
    if (options.json) await printJson({ questions }, terminal)
    else if (questions.length)
      await terminal.write(renderTable(questions, rule === null ? COLUMNS : COLUMNS.with(3, ESTIMATED), terminal))
    else terminal.note('the ledger has no figures yet')
    return 0
  },
}

interface Summary extends QuestionSummary {
  readonly estimate?: QuestionEstimate | null
}

const COLUMNS: readonly Column<Summary>[] = [
  { title: 'QUESTION', cell: ({ question }) => question, wraps: true },
  { title: 'FIGURES', cell: ({ figures }) => String(figures), align: 'right' },
  { title: 'ORIGINS', cell: ({ independentOrigins }) => String(independentOrigins), align: 'right' },
  { title: 'LOW–HIGH', cell: renderBounds, align: 'right' },
  { title: 'AS OF', cell: ({ asOf }) => asOf ?? '-' },
  { title: 'ID', cell: ({ id }) => id.slice(0, 10) },
]

const ESTIMATED: Column<Summary> = {
  title: 'LOW/BEST/HIGH',
  cell: ({ estimate }) =>
    [estimate?.low, estimate?.best, estimate?.high].map((end) => (end == null ? '-' : groupDigits(end))).join('/'),
  align: 'right',
}

/** '2,000–12,000', '50+' of 'more than 50', or one number where all agree. */
function renderBounds(summary: QuestionSummary): string {
  return spreadWords(summary) || '-'
}
