/** A name that wants to stand beside its point, in pixels; those that matter more come first. */
export interface LabelWish {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Radius of the point's sign, which the name must not touch. */
  readonly clear: number
  readonly words: string
}

export interface PlacedLabel {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
  readonly words: string
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const LINE = 15
/** Mean width of a letter of the map's type. */
const SIGN = 7.4

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Right of the point, left of it, under it, above it. */
function choices({ id, x, y, clear, words }: LabelWish): readonly (readonly [PlacedLabel, Box])[] {
  const wide = words.length * SIGN
  const at = (label: Omit<PlacedLabel, 'id' | 'words'>, left: number) =>
    [
      { id, words, ...label },
      { left, right: left + wide, top: label.y - LINE + 4, bottom: label.y + 4 },
    ] as const
  return [
    at({ x: x + clear + 4, y: y + 4, anchor: 'start' }, x + clear + 4),
    at({ x: x - clear - 4, y: y + 4, anchor: 'end' }, x - clear - 4 - wide),
    at({ x, y: y + clear + LINE - 1, anchor: 'middle' }, x - wide / 2),
    at({ x, y: y - clear - 5, anchor: 'middle' }, x - wide / 2),
  ]
}

/** The names that find room, in the order given: clear of other points where they can be, clear of other names always. */
export function placeLabels(wishes: readonly LabelWish[], width: number): readonly PlacedLabel[] {
  const points = wishes.map(({ x, y }): Box => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }))
  const taken: Box[] = []
  return wishes.flatMap((wish, own) => {
    const free = choices(wish).filter(
      ([, box]) => box.left >= 0 && box.right <= width && !taken.some((other) => touches(box, other)),
    )
    const room = free.find(([, box]) => !points.some((point, index) => index !== own && touches(box, point))) ?? free[0]
    if (!room) return []
    taken.push(room[1])
    return [room[0]]
  })
}

/** Where a placed name stands. */
export function labelBox({ x, y, anchor, words }: PlacedLabel): Box {
  const wide = words.length * SIGN
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return { left, right: left + wide, top: y - LINE + 4, bottom: y + 4 }
}

/** Whether words centred on a point would touch one of the names. */
export const isCrowded = (x: number, y: number, words: string, labels: readonly PlacedLabel[]): boolean =>
  labels.some((label) => touches(labelBox({ id: '', x, y, anchor: 'middle', words }), labelBox(label)))
