import type { Placed } from './place-points.ts'
import { svg } from './svg.ts'

const middle = ({ top, bottom }: Placed): number => (top + bottom) / 2

const line = (from: Placed, to: Placed): string => `M${from.x} ${middle(from)}L${to.x} ${middle(to)}`

/** Two claims that contradict each other: a broken line with an unequal sign half way. */
function drawClash(from: Placed, to: Placed): SVGElement[] {
  const [x, y] = [(from.x + to.x) / 2, (middle(from) + middle(to)) / 2]
  return [
    svg('path', { class: 'clash', d: line(from, to) }),
    svg('circle', { class: 'clash-sign', cx: x, cy: y, r: 8 }),
    svg('path', { class: 'clash-mark', d: `M${x - 4} ${y - 2}h8M${x - 4} ${y + 2}h8M${x + 2.5} ${y - 5}l-5 10` }),
  ]
}

/** Lines between the figures: updates joined, retellings tied to what they retell, contradictions crossed. A tie of a figure that is filtered out is faded. */
export function drawTies(placed: readonly Placed[], isOut: (claim: string) => boolean): SVGElement {
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
    const { side, updates, repeats, contradicts } = to.point
    for (const other of updates)
      tie(to, other, (from) => [svg('path', { class: `update side-${side}`, d: line(from, to) })])
    if (repeats !== null)
      tie(to, repeats, (from) => [svg('path', { class: `retelling side-${side}`, d: line(from, to) })])
    for (const other of contradicts) tie(to, other, drawClash)
  }
  return svg('g', { class: 'ties', 'aria-hidden': 'true' }, ...ties)
}
