import type { Explanation, Finding } from '../model/explanation.ts'
import type { Span } from '../model/span.ts'
import type { Line } from './lines.ts'

/** One sentence of a trace as a line: its words, and for each rule that fired what it found and what it gave way to. */
export function explainLine(document: string, text: string, { sentence, start, end, findings }: Explanation): Line {
  const words = (span: Span | null) =>
    span && { text: text.slice(span.start, span.end), start: span.start, end: span.end }
  const finding = ({ rule, source, cue, content, gaveWay, changedBy }: Finding) => ({
    rule,
    source: words(source),
    cue: words(cue),
    content: content.map(words),
    gaveWay: gaveWay && { to: { rule: gaveWay.to.rule, cue: words(gaveWay.to.cue) }, why: gaveWay.why },
    changedBy,
  })
  return { type: 'explain', document, sentence, ...words({ start, end }), findings: findings.map(finding) }
}
