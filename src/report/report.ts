import { createHash } from 'node:crypto'
import type { LedgerView } from '../model/view.ts'
import { renderContradictions } from './contradictions.ts'
import { renderDocuments } from './documents.ts'
import { html, styleSheet } from './html.ts'
import { renderFills, renderMasthead } from './masthead.ts'
import { renderQuestions } from './questions.ts'
import { createReading } from './reading.ts'
import { renderRejected } from './rejected.ts'
import { renderSources } from './sources.ts'
import { STYLES } from './styles.ts'
import { renderTimeline } from './timeline.ts'

export interface ReportOptions {
  /** Heading of the page. */
  readonly title?: string
  /** A line for the reader under the heading, such as that the texts are made up; `null` for none. */
  readonly note?: string | null
}

/** Nothing may be fetched or run; only the one style element of this very text applies. */
const POLICY = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(STYLES).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** A ledger as one HTML page that needs nothing else: no network, no script. The same view gives the same page. */
export function renderReport(
  view: LedgerView,
  { title = 'What was said, and by whom', note = null }: ReportOptions = {},
): string {
  const reading = createReading(view)
  const timeline = renderTimeline(reading)
  const rejected = renderRejected(reading)
  const contradictions = view.relations.filter(({ kind }) => kind === 'contradicts').length
  const links = [
    ['questions', `Questions ${view.questions.length}`],
    ['contradictions', `Contradictions ${contradictions}`],
    ...(timeline ? [['timeline', `Timeline ${view.events.size}`] as const] : []),
    ['sources', 'Sources'],
    ...(rejected ? [['rejected', `Rejected ${view.rejected.length}`] as const] : []),
    ['documents', `Documents ${view.documents.length}`],
  ] as const
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Onrecord">
<title>${title}</title>
${styleSheet(STYLES)}
</head>
<body>
<a class="skip" href="#questions">Skip to the questions</a>
${renderFills()}
${renderMasthead(reading, title, note, links)}
<main>
${renderQuestions(reading)}
${renderContradictions(reading)}
${timeline}
${renderSources(reading)}
${rejected}
${renderDocuments(reading)}
</main>
<footer><p>Made by Onrecord from archived texts. Every quotation can be found again at its place by <code>onrecord verify</code>.</p></footer>
</body>
</html>
`
  return dropDeadLinks(page.toString())
}

/** Makes links to what the page leaves out plain words. Text cannot be mistaken for an attribute: its quotation marks are escaped. */
function dropDeadLinks(markup: string): string {
  const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  return markup.replace(/ href="#([^"]+)"/g, (link, id: string) => (ids.has(id) ? link : ''))
}
