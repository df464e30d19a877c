import type { Assessment } from './assessment.ts'

/** By time, then id: the order in which assessments apply, whatever the order in which they were added. */
export const byTime = (a: Assessment, b: Assessment): number =>
  Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : a.id === b.id ? 0 : 1)

/** Ids of the assessments that hold: not superseded by one that holds. So a withdrawal that is withdrawn brings back what it took. */
export function findInForce(assessments: readonly Assessment[]): ReadonlySet<string> {
  const inForce = new Set<string>()
  const superseded = new Set<string>()
  // What supersedes another came after it, so that the latest are decided first.
  for (const { id, supersedes } of assessments.toSorted(byTime).reverse()) {
    if (superseded.has(id)) continue
    inForce.add(id)
    if (supersedes !== null) superseded.add(supersedes)
  }
  return inForce
}
