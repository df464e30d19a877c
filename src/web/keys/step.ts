/** Index of the next entry in a list of `count` when the one at `at` (-1 for none) has the focus; it stops at both ends. */
export function stepFrom(at: number, count: number, by: 1 | -1): number {
  if (count === 0) return -1
  if (at < 0) return by > 0 ? 0 : count - 1
  return Math.min(count - 1, Math.max(0, at + by))
}
