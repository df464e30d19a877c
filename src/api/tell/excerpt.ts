import type { Span } from '../../model/span.ts'
import { sentenceAround } from '../../text/sentence-around.ts'
import { bySpan, quote } from '../../text/spans.ts'
import type { Excerpt } from '../schema/span.ts'

/** Code units of an excerpt at most: a quotation may go on for pages. */
const LONGEST = 1500

/** The sentences in which the marks stand; all spans given are counted in the text of the document. */
export function tellExcerpt(text: string, clause: Span | null, marks: readonly Span[]): Excerpt {
  const all = clause ? [clause, ...marks] : marks
  const whole = { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
  const around = sentenceAround(text, whole)
  const shown = { start: around.start, end: Math.min(around.end, around.start + LONGEST) }
  return {
    text: quote(text, shown),
    start: shown.start,
    clause: clause && within(clause, shown),
    marks: joinSpans(marks.map((mark) => within(mark, shown)).filter(({ start, end }) => end > start)),
  }
}

const within = ({ start, end }: Span, shown: Span): Span => ({
  start: Math.min(Math.max(start, shown.start), shown.end) - shown.start,
  end: Math.min(Math.max(end, shown.start), shown.end) - shown.start,
})

/** In the order of the text, those that touch made one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted(bySpan)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}
