import { type Box, meet } from './box.ts'
import { spreadOver } from './choose-drawn.ts'
import { type Frame, markBox, type Placed } from './place-points.ts'

/** A label beside a figure: its value, and who says so where there is room for the name. */
export interface Label {
  readonly x: number
  /** Top edge. */
  readonly y: number
  readonly value: string
  readonly name: string | null
  readonly claim: string
}

const VALUE_WIDTH = 8.6
const NAME_WIDTH = 6.3
const LINE = 13
const FAR = 20
const LONGEST_NAME = 26

/** Beyond this many labels a chart says less, not more. */
const MOST = 60

const shorten = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name)

const inside = (box: Box, frame: Frame): boolean =>
  box.x >= frame.left - 4 &&
  box.x + box.width <= frame.right + 8 &&
  box.y >= 0 &&
  box.y + box.height <= frame.bottom + 2

/** Places a label may take, the best first: right, left, above, below, then the corners, then further off where neighbours crowd. */
function candidates({ x, top, bottom }: Placed, width: number, height: number): readonly Box[] {
  const middle = (top + bottom) / 2 - height / 2
  const places: readonly (readonly [number, number])[] = [
    [x + 10, middle],
    [x - 10 - width, middle],
    [x - width / 2, top - height - 8],
    [x - width / 2, bottom + 8],
    [x + 10, top - height - 2],
    [x + 10, bottom + 2],
    [x - 10 - width, top - height - 2],
    [x - 10 - width, bottom + 2],
    [x - width / 2, top - height - FAR],
    [x - 10 - width, top - height - FAR],
    [x - width / 2, bottom + FAR],
    [x + 10, bottom + FAR],
  ]
  return places.map(([left, above]) => ({ x: left, y: above, width, height }))
}

/** Length of the tail of a figure that is counted as of no stated date. */
const TAIL = 24

/** What a figure covers: mark and open end, and beside them its stretch or tail, which is flat. */
function takenBy(placed: Placed): readonly Box[] {
  const { x, top, bottom, sinceX, point } = placed
  const up = point.high === null ? 34 : 0
  const down = point.low === null ? 34 : 0
  const bare = markBox(placed)
  const mark = { ...bare, y: bare.y - up, height: bare.height + up + down }
  const left = sinceX ?? (point.clock === 'as-of' || point.repeats !== null ? x : x - TAIL)
  return left < x ? [mark, { x: left, y: (top + bottom) / 2 - 4, width: x - left, height: 8 }] : [mark]
}

function placeLabel(one: Placed, frame: Frame, taken: readonly Box[], names: boolean): (Label & { box: Box }) | null {
  const { label, who, claim } = one.point
  for (const name of names ? [shorten(who), null] : [null]) {
    const width = Math.max(label.length * VALUE_WIDTH, (name?.length ?? 0) * NAME_WIDTH)
    const box = candidates(one, width, name === null ? LINE : 2 * LINE).find(
      (place) => inside(place, frame) && !taken.some((other) => meet(place, other)),
    )
    if (box) return { x: box.x, y: box.y, value: label, name, claim, box }
  }
  return null
}

/** Those that want a label, in the order in which they get one: contradicted ones, then some of every time, then the others. */
function inTurn(placed: readonly Placed[]): readonly Placed[] {
  const own = placed.filter(({ point }) => point.repeats === null)
  const disputed = own.filter(({ point }) => point.contradicts.length > 0)
  return [...new Set([...disputed, ...spreadOver(own, MOST), ...own])]
}

/** Labels of the figures that tell nothing again, where they can stand without hiding anything; `signs` are what else is drawn. */
export function placeLabels(
  placed: readonly Placed[],
  frame: Frame,
  names: boolean,
  signs: readonly Box[] = [],
): readonly Label[] {
  const taken = [...placed.flatMap(takenBy), ...signs]
  const labels: Label[] = []
  for (const one of inTurn(placed)) {
    if (labels.length >= MOST) break
    const label = placeLabel(one, frame, taken, names)
    if (!label) continue
    taken.push(label.box)
    labels.push(label)
  }
  return labels
}
