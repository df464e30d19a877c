import { type Box, meet } from './box.ts'
import { type Frame, markBox, type Placed } from './place-points.ts'

/** Two claims that contradict each other, with where their sign stands. */
export interface Clash {
  readonly from: Placed
  readonly to: Placed
  /** Middle of the sign; `null` where it would hide something wherever it stood, and the line must do. */
  readonly sign: { readonly x: number; readonly y: number } | null
}

/** Radius of the sign. */
export const SIGN = 8

/** On the line between the claims, the middle first; then beside it, the farther the later. */
const ALONG = [0.5, 0.38, 0.62, 0.26, 0.74] as const
const BESIDE = [18, -18, 30, -30, 42, -42] as const

const middleOf = ({ top, bottom }: Placed): number => (top + bottom) / 2

const boxAround = (x: number, y: number): Box => ({ x: x - SIGN, y: y - SIGN, width: 2 * SIGN, height: 2 * SIGN })

/** Where a sign may stand, the best first. */
function candidates(from: Placed, to: Placed): readonly { x: number; y: number }[] {
  const [across, down] = [to.x - from.x, middleOf(to) - middleOf(from)]
  const [dx, dy] = across === 0 && down === 0 ? [1, 0] : [across, down]
  const length = Math.hypot(dx, dy)
  const at = (share: number, aside: number) => ({
    x: from.x + dx * share + (dy / length) * aside,
    y: middleOf(from) + dy * share - (dx / length) * aside,
  })
  return [...ALONG.map((share) => at(share, 0)), ...BESIDE.map((aside) => at(0.5, aside))]
}

/** Pairs of drawn claims that contradict each other, each once. */
function pairsOf(placed: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  const byClaim = new Map(placed.map((one) => [one.point.claim, one]))
  const seen = new Set<string>()
  return placed.flatMap((to) =>
    to.point.contradicts.flatMap((other) => {
      const from = byClaim.get(other)
      const key = [to.point.claim, other].sort().join(' ')
      if (!from || from === to || seen.has(key)) return []
      seen.add(key)
      return [[from, to] as const]
    }),
  )
}

/** The contradictions of a chart, with signs that hide neither figures nor one another. */
export function placeClashes(placed: readonly Placed[], frame: Frame): readonly Clash[] {
  const taken = placed.map(markBox)
  return pairsOf(placed).map(([from, to]) => {
    const sign = candidates(from, to).find(({ x, y }) => {
      const isInside = x > frame.left + SIGN && x < frame.right - SIGN && y > SIGN && y < frame.bottom - SIGN
      return isInside && !taken.some((other) => meet(boxAround(x, y), other))
    })
    if (sign) taken.push(boxAround(sign.x, sign.y))
    return { from, to, sign: sign ?? null }
  })
}

/** What the signs cover. */
export const signBoxes = (clashes: readonly Clash[]): readonly Box[] =>
  clashes.flatMap(({ sign }) => (sign ? [boxAround(sign.x, sign.y)] : []))
