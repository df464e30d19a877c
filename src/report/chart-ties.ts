import type { Relation } from '../model/relation.ts'
import type { Placed } from './chart-layout.ts'
import { type Html, html } from './html.ts'

const middle = (point: Placed): number => (point.top + point.bottom) / 2

const line = (from: Placed, to: Placed): string =>
  `M${from.x} ${Math.round(middle(from))}L${to.x} ${Math.round(middle(to))}`

function renderContradiction(from: Placed, to: Placed): Html {
  const x = Math.round((from.x + to.x) / 2)
  const y = Math.round((middle(from) + middle(to)) / 2)
  return html`<path class="clash" d="${line(from, to)}"/><circle class="clash-sign" cx="${x}" cy="${y}" r="8"/><path class="clash-mark" d="M${x - 4} ${y - 2}h8M${x - 4} ${y + 2}h8M${x + 2.5} ${y - 5}l-5 10"/>`
}

const DRAWINGS: Readonly<Partial<Record<Relation['kind'], (earlier: Placed, later: Placed) => Html>>> = {
  repeats: (earlier, later) => html`<path class="retelling side-${later.side}" d="${line(earlier, later)}"/>`,
  updates: (earlier, later) => html`<path class="update side-${later.side}" d="${line(earlier, later)}"/>`,
  contradicts: renderContradiction,
}

/** Lines between the figures of one chart: updates joined, retellings tied to what they retell, contradictions crossed. */
export function renderTies(points: readonly Placed[], relations: readonly Relation[]): Html {
  const byId = new Map(points.map((point) => [point.figure.id, point]))
  const ties: Html[] = []
  for (const { kind, a, b } of relations) {
    const draw = DRAWINGS[kind]
    if (!draw) continue
    for (const later of a)
      for (const earlier of b) {
        const [from, to] = [byId.get(earlier), byId.get(later)]
        if (from && to && from !== to) ties.push(draw(from, to))
      }
  }
  return html`<g class="ties" aria-hidden="true">${ties}</g>`
}
