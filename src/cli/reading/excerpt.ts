import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { trimSpan } from '../../text/spans.ts'
import { printable } from '../terminal/printable.ts'

/** The words a claim stands on, in three parts, the middle one to be marked; on one line. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** Signs to either side of a claim's clause that are looked at for the ends of its sentence. */
const REACH = 240

/** The sentence of a claim with its number or trigger apart. */
export function excerptOf(text: string, claim: Claim): Excerpt {
  const marked = claim.type === 'figure' ? claim.number : claim.trigger
  const clause = claim.type === 'figure' ? claim.evidence : claim.trigger
  const sentence = sentenceAround(text, {
    start: Math.min(clause.start, marked.start),
    end: Math.max(clause.end, marked.end),
  })
  const part = (start: number, end: number) => printable(text.slice(start, end).replace(/\s+/g, ' '))
  return {
    before: part(sentence.start, marked.start),
    marked: part(marked.start, marked.end),
    after: part(marked.end, sentence.end),
  }
}

/** Grows a span to the stops around it; for the eye alone, for no claim is made of it. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const stops = [...before.matchAll(/[.!?…]["”’)]{0,2}\s+(?=["“‘(]{0,2}\p{Lu})|\n/gu)]
  const last = stops.at(-1)
  const next = /[.!?…]["”’)]{0,2}(?=\s+["“‘(]{0,2}\p{Lu}|\s*$)|\n/u.exec(after)
  const from = last ? start - before.length + last.index + last[0].length : start - before.length
  const to = next ? end + next.index + next[0].length : end + after.length
  return trimSpan(text, { start: from, end: to })
}
