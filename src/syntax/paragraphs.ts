import type { Span } from '../model/span.ts'
import { isWrapped } from '../text/is-wrapped.ts'
import { trimSpan } from '../text/spans.ts'

/**
 * The paragraphs of a text, without white space at their ends. A line is a paragraph, save in text that is wrapped at a
 * fixed width (wire copy, transcripts), where blank lines divide.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text)
  if (!isWrapped(followedLines(text, lines))) return lines.filter((line) => line.end > line.start)
  const blocks: { start: number; end: number }[] = []
  let open: { start: number; end: number } | null = null
  for (const line of lines) {
    if (line.end === line.start) open = null
    else if (open) open.end = line.end
    else blocks.push((open = { ...line }))
  }
  return blocks
}

function splitLines(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push(trimSpan(text, { start, end }))
    start = end + 1
  }
  return lines
}

/** Lines that another follows without a blank one. */
function followedLines(text: string, lines: readonly Span[]): string[] {
  const holds = (line: Span | undefined) => line !== undefined && line.end > line.start
  return lines
    .filter((line, index) => holds(line) && holds(lines[index + 1]))
    .map(({ start, end }) => text.slice(start, end))
}
