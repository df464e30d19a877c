import { type Command, ledgerOption, textOption } from './command.ts'
import { countOf } from './count-of.ts'

/** Writes the page. */
export const reportCommand: Command = {
  name: 'report',
  summary: 'write the ledger as one self-contained HTML page',
  description:
    'The page works offline and without JavaScript: the questions with a chart each, the claims with their sentences, the ' +
    'contradictions, the sources and the reports.',
  arguments: [],
  options: [
    ['--out <file>', 'the page to write (default: report.html)'],
    ['--title <title>', 'its heading'],
    ledgerOption,
  ],
  examples: [['onrecord report --out flood.html --title "The Ardle flood"', 'then open flood.html in a browser']],
  async run(_args, options, terminal) {
    const [{ readView }, { renderReport }, { writeWhole }] = await Promise.all([
      import('./reading/read-view.ts'),
      import('../report/report.ts'),
      import('./write-file.ts'),
    ])
    const out = textOption(options, 'out') ?? 'report.html'
    const title = textOption(options, 'title')
    const { view } = await readView(options)
    writeWhole(out, renderReport(view, title === null ? {} : { title }))
    const counts = `${countOf(view.documents.length, 'report')}, ${countOf(view.questions.length, 'question')}`
    await terminal.print(`wrote ${out} (${counts}), open it in any browser`)
    return 0
  },
}
