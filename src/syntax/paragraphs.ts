import type { Span } from '../model/span.ts'
import { trimSpan } from '../text/spans.ts'

/**
 * The paragraphs of a text, without white space at their ends. A line is a paragraph, save in text that is wrapped at a
 * fixed width (wire copy, transcripts), where blank lines divide.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text)
  if (!isWrapped(text, lines)) return lines.filter((line) => line.end > line.start)
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

/** Whether most lines that another line follows break off inside a sentence, at a width no paragraph would keep to. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0
  let broken = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (line.end === line.start || !next || next.end === next.start) continue
    followed++
    const width = line.end - line.start
    if (width >= 30 && width <= 100 && !/[.!?:"”’)]/.test(text[line.end - 1] as string)) broken++
  }
  return followed >= 4 && broken >= 0.6 * followed
}
