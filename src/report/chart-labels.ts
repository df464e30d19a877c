import type { Frame, Placed } from './chart-layout.ts'
import { type Html, html } from './html.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const VALUE_WIDTH = 7.4
const NAME_WIDTH = 6.3
const LINE = 13
const LONGEST_NAME = 26

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const shorten = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name)

const inside = (box: Box, frame: Frame): boolean =>
  box.x >= frame.left - 4 &&
  box.x + box.width <= frame.right + 8 &&
  box.y >= 0 &&
  box.y + box.height <= frame.bottom + 2

/** Places a label may take, the best first: right, left, above, below. */
function candidates(point: Placed, width: number, height: number): readonly Box[] {
  const middle = (point.top + point.bottom) / 2 - height / 2
  return [
    { x: point.x + 10, y: middle, width, height },
    { x: point.x - 10 - width, y: middle, width, height },
    { x: point.x - width / 2, y: point.top - height - 8, width, height },
    { x: point.x - width / 2, y: point.bottom + 8, width, height },
    { x: point.x + 10, y: point.top - height - 2, width, height },
    { x: point.x + 10, y: point.bottom + 2, width, height },
    { x: point.x - 10 - width, y: point.top - height - 2, width, height },
    { x: point.x - 10 - width, y: point.bottom + 2, width, height },
  ]
}

function renderLabel(point: Placed, box: Box, name: string | null): Html {
  const { x } = box
  return html`<text class="value" x="${Math.round(x)}" y="${Math.round(box.y + 10.5)}">${point.label}</text>
${
  name !== null &&
  html`<text class="who" x="${Math.round(x)}" y="${Math.round(box.y + 10.5 + LINE)}">${name}</text>
`
}`
}

/** What a figure covers, the tail of an undated one included. */
function takenBy(point: Placed): Box {
  const left = point.sinceX ?? (point.clock === 'as-of' || point.retells !== null ? point.x : point.x - 18)
  return { x: left - 7, y: point.top - 7, width: point.x - left + 14, height: point.bottom - point.top + 14 }
}

/** Value and origin beside each figure that is no retelling, where they can stand without hiding anything. */
export function renderLabels(points: readonly Placed[], frame: Frame, names: boolean): Html {
  const boxes = points.map(takenBy)
  const labels: Html[] = []
  for (const point of points) {
    if (point.retells !== null) continue
    const value = point.label.length * VALUE_WIDTH
    for (const name of names ? [shorten(point.who), null] : [null]) {
      const width = Math.max(value, (name?.length ?? 0) * NAME_WIDTH)
      const box = candidates(point, width, name === null ? LINE : 2 * LINE).find(
        (place) => inside(place, frame) && !boxes.some((other) => meet(place, other)),
      )
      if (!box) continue
      boxes.push(box)
      labels.push(renderLabel(point, box, name))
      break
    }
  }
  return html`<g class="labels" aria-hidden="true">${labels}</g>`
}
