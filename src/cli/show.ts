import { type Command, choiceOptions, jsonOption, ledgerOption } from './command.ts'

/** Shows every answer to a question. */
export const showCommand: Command = {
  name: 'show',
  summary: 'show every figure that answers a question, in the order of time',
  description:
    'Takes the id of a question as questions lists it, the beginning of one, or words that its wording has; every ' +
    'question that fits is shown. Each figure stands with its as-of date, who first said it, through whom it came, its ' +
    'sentence with the number in [brackets], and how it stands to the other figures.',
  arguments: [['<question...>', 'an id, the beginning of an id, or words']],
  options: [ledgerOption, ...choiceOptions, jsonOption],
  examples: [
    ['onrecord show q-3f2a', 'the question whose id begins so'],
    ['onrecord show homes flooded', 'every question with both words'],
    ['onrecord show killed --as-of 2031-05-04 --rule latest-per-side', 'as known that day, each origin by its latest'],
  ],
  async run(words, options, terminal) {
    const [{ estimateOf, readChosenView, readRule }, { findQuestions, printAnswers, tellAnswers }, { printJson }] =
      await Promise.all([
        import('./reading/choices.ts'),
        import('./reading/answers.ts'),
        import('./reading/print-json.ts'),
      ])
    const rule = readRule(options, terminal)
    const index = await readChosenView(options, terminal)
    const answers = findQuestions(words, index.view.questions).map((question) =>
      tellAnswers(question, index, estimateOf(question, index, rule)),
    )
    if (options.json) await printJson({ questions: answers }, terminal)
    else for (const answer of answers) await printAnswers(answer, index, terminal)
    return 0
  },
}
