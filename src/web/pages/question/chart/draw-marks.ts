import type { Point } from '../../../../api/schema/question.ts'
import { glyphPath } from '../../../parts/glyphs.ts'
import type { Frame, Placed } from './place-points.ts'
import { svg } from './svg.ts'

const RADIUS = 5
const SMALL = 3.5

/** Length of the fading bar of an open end, in pixels. */
const FADE = 34

/** A range with both ends known. */
const drawRange = ({ x, top, bottom, point }: Placed): SVGElement[] => [
  svg('rect', {
    class: point.hedged ? 'bar hedged' : 'bar',
    x: x - 4,
    y: top,
    width: 8,
    height: Math.max(2, bottom - top),
    rx: 1.5,
  }),
  svg('path', { class: 'cap', d: `M${x - 7} ${top}h14M${x - 7} ${bottom}h14` }),
]

/** An open end: the bar fades out and an arrow shows the way. */
function drawOpenEnd({ x, top, point }: Placed, frame: Frame, way: 'up' | 'down'): SVGElement[] {
  const room = way === 'up' ? top - frame.top : frame.bottom - top
  const length = Math.max(10, Math.min(FADE, room))
  const end = way === 'up' ? top - length : top + length
  const tip = way === 'up' ? 4 : -4
  return [
    svg('rect', {
      fill: `url(#fade-${way}-${point.side})`,
      x: x - 4,
      y: Math.min(top, end),
      width: 8,
      height: length,
    }),
    svg('path', { class: 'arrow', d: `M${x - 4} ${end + tip}L${x} ${end}L${x + 4} ${end + tip}` }),
  ]
}

function drawValue(placed: Placed, frame: Frame, radius: number): SVGElement[] {
  const { low, high, hedged, aggregate } = placed.point
  if (low !== null && high !== null && low !== high) {
    const middle = (placed.top + placed.bottom) / 2
    return [...drawRange(placed), drawGlyph(placed.x, middle, aggregate, hedged, SMALL)]
  }
  return [
    ...(high === null ? drawOpenEnd(placed, frame, 'up') : []),
    ...(low === null ? drawOpenEnd(placed, frame, 'down') : []),
    drawGlyph(placed.x, placed.top, aggregate, hedged, radius),
  ]
}

const drawGlyph = (x: number, y: number, aggregate: Point['aggregate'], hedged: boolean, radius: number): SVGElement =>
  svg('path', {
    class: hedged ? 'glyph hedged' : 'glyph',
    transform: `translate(${x} ${y})`,
    d: glyphPath(aggregate, radius),
  })

/** The stretch that is counted, or a dotted tail where only the date of saying or publishing is known: no later than here. */
function drawWhen({ x, top, bottom, sinceX, point }: Placed): SVGElement | null {
  const y = (top + bottom) / 2
  if (sinceX !== null && sinceX < x)
    return svg('path', { class: 'stretch', d: `M${sinceX} ${y - 4}v8M${sinceX} ${y}H${x}` })
  const isLate = point.repeats === null && (point.clock === 'said' || point.clock === 'published')
  return isLate ? svg('path', { class: 'tail', d: `M${x - 24} ${y}H${x - 7}` }) : null
}

/** A denied figure is struck out. */
function drawStrike({ x, top, bottom, point }: Placed): SVGElement | null {
  if (!point.denied) return null
  const y = (top + bottom) / 2
  return svg('path', { class: 'strike', d: `M${x - 8} ${y + 8}L${x + 8} ${y - 8}` })
}

/** What the pointer and the focus hit: larger than what is seen. */
const drawTarget = ({ x, top, bottom }: Placed): SVGElement =>
  svg('rect', {
    class: 'target',
    x: x - 12,
    y: top - 12,
    width: 24,
    height: bottom - top + 24,
    rx: 4,
    'data-not-exported': '',
  })

interface MarkLook {
  /** What those hear who cannot see it. */
  readonly words: string
  /** Whether the filters leave it out. */
  readonly isOut: boolean
  /** Where many share the room. */
  readonly isSmall: boolean
}

/** One figure: a link to its row. */
export function drawMark(placed: Placed, frame: Frame, { words, isOut, isSmall }: MarkLook): SVGElement {
  const { claim, side, repeats, foretold } = placed.point
  const states = [repeats === null ? '' : 'retold', foretold ? 'foretold' : '', isOut ? 'out' : ''].join(' ')
  return svg(
    'a',
    {
      href: `#${encodeURIComponent(claim)}`,
      class: `point side-${side} ${states}`,
      tabindex: -1,
      'data-claim': claim,
      'aria-label': words,
    },
    drawTarget(placed),
    drawWhen(placed),
    ...drawValue(placed, frame, isSmall ? SMALL : RADIUS),
    drawStrike(placed),
  )
}
