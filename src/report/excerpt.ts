import type { Span } from '../model/span.ts'
import { type Html, html } from './html.ts'

const REACH = 320

const endsSentence = (text: string, at: number): boolean =>
  text[at] === '\n' || (/[.!?…]/.test(text[at] ?? '') && /^["”’)]?\s+["“‘(]?\p{Lu}/u.test(text.slice(at + 1, at + 6)))

/** The sentence around a span, for the eye alone; no more than a few hundred signs to either side. */
function sentenceAround(text: string, span: Span): Span {
  const first = Math.max(0, span.start - REACH)
  const last = Math.min(text.length, span.end + REACH)
  let start = span.start
  while (start > first && !endsSentence(text, start - 1)) start--
  let end = span.end
  while (end < last && text[end] !== '\n' && !endsSentence(text, end)) end++
  if (end < last && text[end] !== '\n') end++
  while (start < span.start && /["”’)\s]/.test(text[start] ?? '')) start++
  return { start, end }
}

const pale = (words: string): Html | null => (words === '' ? null : html`<span class="pale">${words}</span>`)

/** The sentence of a claim with its words marked; what stands outside the claim's clause is set paler. */
export function renderExcerpt(text: string, clause: Span, marked: Span): Html {
  const inner = { start: Math.min(clause.start, marked.start), end: Math.max(clause.end, marked.end) }
  const outer = sentenceAround(text, inner)
  const part = (start: number, end: number) => text.slice(start, end)
  return html`<q class="evidence">${pale(part(outer.start, inner.start))}${part(inner.start, marked.start)}<mark>${part(marked.start, marked.end)}</mark>${part(marked.end, inner.end)}${pale(part(inner.end, outer.end))}</q>`
}
