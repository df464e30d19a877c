import type { Span } from '../../../model/span.ts'
import type { Mark } from './mark.ts'

/** A stretch of text over which the set of marks does not change. */
export interface Piece extends Span {
  readonly marks: readonly Mark[]
}

/** Cuts a stretch where the marks that touch it begin and end, so that marks may nest and overlap in any way. */
export function splitPieces(stretch: Span, marks: readonly Mark[]): readonly Piece[] {
  const cuts = new Set([stretch.start, stretch.end])
  const solid = marks.filter(({ start, end }) => start < end)
  for (const { start, end } of solid)
    for (const cut of [start, end]) if (cut > stretch.start && cut < stretch.end) cuts.add(cut)
  const order = [...cuts].sort((a, b) => a - b)
  const waiting = solid.toSorted((a, b) => a.start - b.start).reverse()
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
