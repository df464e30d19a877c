import type { Point } from '../../../../api/schema/question.ts'

/** A chart shows this many figures at most: beyond it nobody sees more, and drawing takes too long. */
export const MOST_POINTS = 500

/** Those that are drawn, in the order given: what passes the filters before what does not, and of either what tells nothing again first. */
export function chooseDrawn(points: readonly Point[], passed: ReadonlySet<string>): readonly Point[] {
  if (points.length <= MOST_POINTS) return points
  const rank = ({ claim, repeats }: Point): number => (passed.has(claim) ? 0 : 2) + (repeats === null ? 0 : 1)
  const chosen = new Set(points.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_POINTS))
  return points.filter((point) => chosen.has(point))
}
