import { rowAnchor } from './anchors.ts'
import type { Frame, Placed } from './chart-layout.ts'
import { type Html, html } from './html.ts'

const RADIUS = 5
const FADE = 34

/** One shape a side, so that colour is never the only sign: circle, square, diamond, triangle, and again turned. */
const SHAPES: readonly ((r: number) => string)[] = [
  (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  (r) => `M${-r} ${-r}H${r}V${r}H${-r}Z`,
  (r) => `M0 ${-1.3 * r}L${1.3 * r} 0L0 ${1.3 * r}L${-1.3 * r} 0Z`,
  (r) => `M0 ${-1.2 * r}L${1.2 * r} ${r}H${-1.2 * r}Z`,
  (r) => `M0 ${1.2 * r}L${1.2 * r} ${-r}H${-1.2 * r}Z`,
  (r) =>
    `M${-r} ${-0.5 * r}H${-0.5 * r}V${-r}H${0.5 * r}V${-0.5 * r}H${r}V${0.5 * r}H${0.5 * r}V${r}H${-0.5 * r}V${0.5 * r}H${-r}Z`,
  (r) => `M${-1.2 * r} 0L${-0.6 * r} ${-r}H${0.6 * r}L${1.2 * r} 0L${0.6 * r} ${r}H${-0.6 * r}Z`,
]

/** The shape of a side around the origin of coordinates. */
export const sideShape = (side: number, radius = RADIUS): string => (SHAPES[side] ?? SHAPES[0])?.(radius) ?? ''

/** A range with both ends known. */
function renderRange({ x, top, bottom, figure }: Placed): Html {
  const hedged = figure.quantity.modifier === 'about' ? ' hedged' : ''
  return html`<rect class="bar${hedged}" x="${x - 4}" y="${top}" width="8" height="${Math.max(2, bottom - top)}" rx="1.5"/>
<path class="cap" d="M${x - 7} ${top}h14M${x - 7} ${bottom}h14"/>`
}

/** An open end: the bar fades out and an arrow shows the way. */
function renderOpenEnd({ x, top, side }: Placed, frame: Frame, way: 'up' | 'down'): Html {
  const room = way === 'up' ? top - frame.top : frame.bottom - top
  const length = Math.max(10, Math.min(FADE, room))
  const end = way === 'up' ? top - length : top + length
  const tip = way === 'up' ? 4 : -4
  return html`<rect fill="url(#fade-${way}-${side})" x="${x - 4}" y="${Math.min(top, end)}" width="8" height="${length}"/>
<path class="arrow" d="M${x - 4} ${end + tip}L${x} ${end}L${x + 4} ${end + tip}"/>`
}

function renderValue(point: Placed, frame: Frame): Html {
  const { low, high, modifier } = point.figure.quantity
  if (low !== null && high !== null && low !== high) return renderRange(point)
  const hedged = modifier === 'exact' ? '' : ' hedged'
  return html`${high === null && renderOpenEnd(point, frame, 'up')}${low === null && renderOpenEnd(point, frame, 'down')}
<path class="glyph${hedged}" transform="translate(${point.x} ${point.top})" d="${sideShape(point.side)}"/>`
}

/** The stretch that is counted, or a dotted tail where only the date of saying or publishing is known: no later than here. */
function renderWhen(point: Placed): Html | null {
  const y = (point.top + point.bottom) / 2
  if (point.sinceX !== null && point.sinceX < point.x)
    return html`<path class="stretch" d="M${point.sinceX} ${y - 4}v8M${point.sinceX} ${y}H${point.x}"/>`
  const dateless = point.retells === null && (point.clock === 'said' || point.clock === 'published')
  return dateless ? html`<path class="tail" d="M${point.x - 24} ${y}H${point.x - 7}"/>` : null
}

/** A denied figure is struck out. */
function renderStrike({ figure, x, top, bottom }: Placed): Html | null {
  if (figure.polarity === '+' && figure.stance !== 'denied') return null
  const y = (top + bottom) / 2
  return html`<path class="strike" d="M${x - 8} ${y + 8}L${x + 8} ${y - 8}"/>`
}

/** One figure: a link to its row, with its words for the pointer. */
export function renderMark(point: Placed, frame: Frame): Html {
  const { figure, side, retells, who } = point
  const foretold = figure.aggregate === 'forecast' || figure.stance === 'predicted' ? ' foretold' : ''
  return html`<a href="#${rowAnchor(figure.id)}" tabindex="-1" class="point side-${side}${retells ? ' retold' : ''}${foretold}"><title>${figure.quantity.words} (${who})</title>
${renderWhen(point)}${renderValue(point, frame)}${renderStrike(point)}</a>
`
}
