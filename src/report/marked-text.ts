import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { markAnchor, rowAnchor } from './anchors.ts'
import { type Html, html } from './html.ts'

export type MarkKind = 'content' | 'source' | 'cue' | 'figure' | 'event'

/** Words of a document that belong to a claim or statement. */
export interface Mark extends Span {
  readonly kind: MarkKind
  /** Id of the statement, figure or event. */
  readonly claim: string
  /** Number of its origin's side. */
  readonly side: number
}

/** A stretch of text over which the set of marks does not change. */
interface Piece extends Span {
  readonly marks: readonly Mark[]
}

/** Cuts a stretch where the marks that touch it begin and end, so that marks may nest and overlap in any way. */
export function splitPieces(stretch: Span, marks: readonly Mark[]): readonly Piece[] {
  const cuts = new Set([stretch.start, stretch.end])
  for (const { start, end } of marks)
    for (const cut of [start, end]) if (cut > stretch.start && cut < stretch.end) cuts.add(cut)
  const order = [...cuts].sort((a, b) => a - b)
  const waiting = marks.toSorted((a, b) => a.start - b.start).reverse()
  let open: Mark[] = []
  return order.slice(0, -1).map((start, index) => {
    open = open.filter((mark) => mark.end > start)
    for (let next = waiting.at(-1); next && next.start <= start; next = waiting.at(-1)) {
      waiting.pop()
      if (next.end > start) open.push(next)
    }
    return { start, end: order[index + 1] ?? stretch.end, marks: open }
  })
}

/** The marks that touch each of the paragraphs, which are in the order of the text; empty marks touch none. */
function shareOut(paragraphs: readonly Span[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const shares: Mark[][] = paragraphs.map(() => [])
  let first = 0
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    while ((paragraphs[first]?.end ?? Infinity) <= mark.start) first++
    for (let at = first; (paragraphs[at]?.start ?? Infinity) < mark.end; at++)
      if (mark.start < mark.end) shares[at]?.push(mark)
  }
  return shares
}

/** Lines, or blocks between blank lines where the text has such; white space between them is left out. */
export function splitParagraphs(text: string): readonly Span[] {
  const breaks = /\n[ \t]*\n/.test(text) ? /\n[ \t]*\n\s*/g : /\n\s*/g
  const paragraphs: Span[] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(breaks)) {
    if (index > start) paragraphs.push({ start, end: index })
    start = index + gap.length
  }
  if (start < text.length) paragraphs.push({ start, end: text.length })
  return paragraphs
}

/** A figure's number links to its row before an event's trigger does. */
const linkOf = (marks: readonly Mark[]): string | null => {
  const claim = marks.find(({ kind }) => kind === 'figure') ?? marks.find(({ kind }) => kind === 'event')
  return claim ? rowAnchor(claim.claim) : null
}

function renderPiece(text: string, { start, end, marks }: Piece): Html {
  const words = text.slice(start, end)
  if (marks.length === 0) return html`${words}`
  const kinds = [...new Set(marks.map(({ kind }) => kind))].join(' ')
  const side = marks.find(({ kind }) => kind === 'figure' || kind === 'content')?.side ?? 0
  const link = linkOf(marks)
  const inner = link === null ? words : html`<a href="#${link}">${words}</a>`
  return marks.some(({ kind }) => kind === 'figure')
    ? html`<mark class="${kinds} side-${side}">${inner}</mark>`
    : html`<span class="${kinds} side-${side}">${inner}</span>`
}

/** The text with every claim marked where it stands; each claim's first words can be linked to. */
export function renderMarkedText({ text }: Document, marks: readonly Mark[]): Html {
  const reached = new Set<string>()
  const renderTargets = (piece: Piece): Html[] => {
    const fresh = [...new Set(piece.marks.map(({ claim }) => claim))].filter((claim) => !reached.has(claim))
    for (const claim of fresh) reached.add(claim)
    return fresh.map((claim) => html`<span class="target" id="${markAnchor(claim)}"></span>`)
  }
  const paragraphs = splitParagraphs(text)
  const shares = shareOut(paragraphs, marks)
  const renderParagraph = (paragraph: Span, index: number): Html =>
    html`<p>${splitPieces(paragraph, shares[index] ?? []).map((piece) => [renderTargets(piece), renderPiece(text, piece)])}</p>
`
  return html`<div class="text">${paragraphs.map(renderParagraph)}</div>`
}
