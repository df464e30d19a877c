import type { Span } from '../../../model/span.ts'

/** Lines, or blocks between blank lines where the text has such; white space between them is left out. */
export function splitParagraphs(text: string): readonly Span[] {
  const breaks = /\n[ \t]*\n/.test(text) ? /\n[ \t]*\n\s*/g : /\n\s*/g
  const paragraphs: Span[] = []
  const end = text.trimEnd().length
  let start = text.length - text.trimStart().length
  for (const { index, 0: gap } of text.slice(0, end).matchAll(breaks)) {
    if (index > start) paragraphs.push({ start, end: index })
    start = Math.max(start, index + gap.length)
  }
  if (start < end) paragraphs.push({ start, end })
  return paragraphs
}

/** Index of the paragraph that holds an offset, or of the next one where it stands between two; -1 behind the last. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low < paragraphs.length ? low : -1
}
