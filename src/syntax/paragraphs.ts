import type { Span } from '../model/span.ts'
import { isWrapped } from '../text/is-wrapped.ts'
import { trimSpan } from '../text/spans.ts'

/**
 * The paragraphs of a text, without white space at their ends. A line is a paragraph, save in text that is wrapped at a
 * fixed width (wire copy, transcripts), where blank lines divide, and save lines that break off inside a sentence.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text)
  if (!isWrapped(followedLines(text, lines))) return joinBroken(text, lines)
  const blocks: { start: number; end: number }[] = []
  let open: { start: number; end: number } | null = null
  for (const line of lines) {
    if (line.end === line.start) open = null
    else if (open) open.end = line.end
    else blocks.push((open = { ...line }))
  }
  return blocks
}

/** Shortest line that may break off inside a sentence, and longest that a width is kept to. */
const NARROW = 40
const WIDE = 130

/** Lines, joined where one breaks off and the next goes on in lower case; where some do, also where a line that is full breaks off. */
function joinBroken(text: string, lines: readonly Span[]): Span[] {
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  const breaks = (line: Span): boolean =>
    line.end - line.start >= NARROW && !/[.!?:;"”’)]/.test(text[line.end - 1] as string)
  const goesOn = (line: Span, next: Span): boolean =>
    breaks(line) && /^\p{Ll}\p{L}*(?:[ ,.\n]|$)/u.test(text.slice(next.start, next.start + 20))
  const isSet = width <= WIDE && lines.some((line, i) => goesOn(line, lines[i + 1] ?? line))
  const blocks: { start: number; end: number }[] = []
  let before: Span = { start: 0, end: 0 }
  for (const line of lines) {
    const isFull = isSet && breaks(before) && before.end - before.start >= 0.8 * width
    if (line.end > line.start && before.end > before.start && (isFull || goesOn(blocks.at(-1) ?? before, line)))
      // A link set on a line of its own breaks a sentence twice: the whole block so far breaks off, however short its last line.
      (blocks.at(-1) as { end: number }).end = line.end
    else if (line.end > line.start) blocks.push({ ...line })
    before = line
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
