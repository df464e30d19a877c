import { type Clash, SIGN } from './place-clashes.ts'
import type { Placed } from './place-points.ts'
import { svg } from './svg.ts'

const middle = ({ top, bottom }: Placed): number => (top + bottom) / 2

const line = (from: Placed, to: Placed): string => `M${from.x} ${middle(from)}L${to.x} ${middle(to)}`

/** A broken line between two claims that contradict each other, with an unequal sign on it or beside it. */
function drawClash({ from, to, sign }: Clash): SVGElement[] {
  const tie = svg('path', { class: 'clash', d: line(from, to) })
  if (!sign) return [tie]
  const { x, y } = sign
  return [
    tie,
    svg('circle', { class: 'clash-sign', cx: x, cy: y, r: SIGN }),
    svg('path', { class: 'clash-mark', d: `M${x - 4} ${y - 2}h8M${x - 4} ${y + 2}h8M${x + 2.5} ${y - 5}l-5 10` }),
  ]
}

/** Lines between the figures: updates joined, retellings tied to what they retell, contradictions crossed. A tie of a figure that is filtered out is faded. */
export function drawTies(
  placed: readonly Placed[],
  clashes: readonly Clash[],
  isOut: (claim: string) => boolean,
): SVGElement {
  const byClaim = new Map(placed.map((one) => [one.point.claim, one]))
  const ties: SVGElement[] = []
  const seen = new Set<string>()
  const tie = (to: Placed, other: string, draw: (from: Placed, to: Placed) => SVGElement[]) => {
    const from = byClaim.get(other)
    const key = [to.point.claim, other].sort().join(' ')
    if (!from || from === to || seen.has(key)) return
    seen.add(key)
    const faded = isOut(other) || isOut(to.point.claim)
    ties.push(svg('g', { class: faded ? 'out' : null }, ...draw(from, to)))
  }
  for (const to of placed) {
    const { side, updates, repeats } = to.point
    for (const other of updates)
      tie(to, other, (from) => [svg('path', { class: `update side-${side}`, d: line(from, to) })])
    if (repeats !== null)
      tie(to, repeats, (from) => [svg('path', { class: `retelling side-${side}`, d: line(from, to) })])
  }
  for (const clash of clashes) {
    const isFaded = isOut(clash.from.point.claim) || isOut(clash.to.point.claim)
    ties.push(svg('g', { class: isFaded ? 'out' : null }, ...drawClash(clash)))
  }
  return svg('g', { class: 'ties', 'aria-hidden': 'true' }, ...ties)
}
