import type { Point } from '../../../../api/schema/question.ts'

/** A chart shows this many figures at most: beyond it nobody sees more, and drawing takes too long. */
export const MOST_POINTS = 500

/** So many of a list in their order, as evenly spread over it as can be; all of them where there is room. */
export const spreadOver = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most
    ? list
    : list.filter(
        (_, index) => Math.floor(((index + 1) * most) / list.length) > Math.floor((index * most) / list.length),
      )

/** Those that are drawn, in the order given: what passes the filters before what does not, of either what tells nothing again first, and of equal ones some of every time. */
export function chooseDrawn(points: readonly Point[], passed: ReadonlySet<string>): readonly Point[] {
  if (points.length <= MOST_POINTS) return points
  const rank = ({ claim, repeats }: Point): number => (passed.has(claim) ? 0 : 2) + (repeats === null ? 0 : 1)
  const groups = Map.groupBy(points, rank)
  const chosen = new Set<Point>()
  for (const wanted of [0, 1, 2, 3])
    for (const point of spreadOver(groups.get(wanted) ?? [], MOST_POINTS - chosen.size)) chosen.add(point)
  return points.filter((point) => chosen.has(point))
}
