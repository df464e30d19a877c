import type { Span } from '../model/span.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { type Html, html } from './html.ts'

const pale = (words: string): Html | null => (words === '' ? null : html`<span class="pale">${words}</span>`)

/** The sentence of a claim with its words marked; what stands outside the claim's clause is set paler. */
export function renderExcerpt(text: string, clause: Span, marked: Span): Html {
  const inner = { start: Math.min(clause.start, marked.start), end: Math.max(clause.end, marked.end) }
  const outer = sentenceAround(text, inner)
  const part = (start: number, end: number) => text.slice(start, end)
  return html`<q class="evidence">${pale(part(outer.start, inner.start))}${part(inner.start, marked.start)}<mark>${part(marked.start, marked.end)}</mark>${part(marked.end, inner.end)}${pale(part(inner.end, outer.end))}</q>`
}
