import type { Span } from '../model/span.ts'
import { trimSpan } from './spans.ts'

/** Code units to either side that are searched for the ends of a sentence; where none is found, the words are cut there. */
const REACH = 320

const LINE_END = '\n'.charCodeAt(0)
const STOPS = new Set(['.', '!', '?', '…'].map((stop) => stop.charCodeAt(0)))

/** Whether a sentence is over after this place: a line ends, or a stop, its closing marks and white space come before a capital. */
function endsAt(text: string, at: number): boolean {
  // Asked of every letter: most are told by their code alone.
  const code = text.charCodeAt(at)
  if (code === LINE_END) return true
  return STOPS.has(code) && /^["”’)]{0,2}(?:\s+["“‘(]{0,2}\p{Lu}|\s*$)/u.test(text.slice(at + 1, at + 8))
}

/** The sentence that a span stands in, for the eye alone: no claim is made of it, for it takes 'Maj. Gen.' for an end. */
export function sentenceAround(text: string, span: Span): Span {
  const first = Math.max(0, span.start - REACH)
  const last = Math.min(text.length, span.end + REACH)
  let start = span.start
  while (start > first && !endsAt(text, start - 1)) start--
  while (start > first && start < span.start && /["”’)]/.test(text[start] ?? '')) start++
  let end = span.end
  while (end < last && !endsAt(text, end)) end++
  if (end < last) end++
  while (end < last && /["”’)]/.test(text[end] ?? '')) end++
  return trimSpan(text, { start, end })
}
