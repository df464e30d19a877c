import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { Quotation } from '../text/quotations.ts'
import { type Line, sameParagraph } from './reading.ts'
import { attributedAfter, closesAlone, standsAlone } from './standing-quotations.ts'

/** A quotation that says something, with those that go on from it: after the cue ('"A," he said. "B."') and in later paragraphs. */
export function followQuotations(line: Line, from: number): Span[] {
  const spans: Span[] = []
  let at: { line: Line; token: number } | null = { line, token: from }
  for (let step = 0; step < 40 && at; step++) {
    const quotation: Quotation | null = opensAt(at.line, at.token)
    if (!quotation) break
    spans.push(quotation.inner)
    at = afterQuotation(at.line, quotation)
  }
  return spans
}

/** 'The pier leaks, she said. "Nobody cares."': quoted sentences after this one that go on in the same voice. */
export function speechAfter(line: Line): Span[] {
  const last = line.quoteAt.at(-1)
  const next = last && last.end > line.sentence.end ? null : nextSpeech(line, true)
  return next ? followQuotations(next.line, next.token) : []
}

/** The quotation that opens the sentence's rest after a comma or full stop, or goes on from one left open. */
function opensAt(line: Line, token: number): Quotation | null {
  const quotation = line.quoteAt[token]
  if (!quotation || quotation.start !== line.tokens[token]?.start) return null
  return quotation
}

/** Where the text goes on after a quotation: in its last sentence, in the next of the paragraph where nobody else speaks, or in the next paragraph it continues in. */
export function afterQuotation(line: Line, quotation: Quotation): { line: Line; token: number } | null {
  let last: Line = line
  while (last.next && last.sentence.end < quotation.end) last = last.next
  let token = 0
  while (token < last.tokens.length && (last.tokens[token] as Token).start < quotation.end) token++
  while (last.tokens[token]?.text === ',' || last.tokens[token]?.text === '.') token++
  if (token < last.tokens.length) return { line: last, token }
  return nextSpeech(last, quotation.closed)
}

function nextSpeech(line: Line, closed: boolean): { line: Line; token: number } | null {
  const { next } = line
  if (!next) return null
  const first = next.quoteAt[0]
  if (!first || first.start !== next.tokens[0]?.start) return null
  if (!sameParagraph(line, next) && !first.continues && !(standsAlone(next) && closesAlone(next))) return null
  return closed && attributedAfter(next, first) ? null : { line: next, token: 0 }
}
