import type { Union } from './union.ts'
import type { Verdict } from './verdicts.ts'

/** Whether joining the groups of two ids would put two into one group that a person parted. */
export function wouldJoinParted(union: Union, a: string, b: string, parted: readonly Verdict[]): boolean {
  if (parted.length === 0) return false
  const [first, second] = [union.find(a), union.find(b)]
  return parted.some((pair) => {
    const [one, other] = [union.find(pair.a), union.find(pair.b)]
    return (one === first && other === second) || (one === second && other === first)
  })
}

/** Ids that a person kept as they are while others were merged into them, and not the other way round. */
export function keptIds(merged: readonly Verdict[]): ReadonlySet<string> {
  const given = new Set(merged.map(({ b }) => b))
  return new Set(merged.flatMap(({ a }) => (given.has(a) ? [] : [a])))
}
