import type { Assessment } from '../../../api/schema/assessment.ts'

/** Ids of the assessments of a history, the earliest first, that nobody took back or replaced; a withdrawal that was itself withdrawn takes nothing back. */
export function standingIds(history: readonly Assessment[]): ReadonlySet<string> {
  const standing = new Set<string>()
  const gone = new Set<string>()
  for (const { id, supersedes } of history.toReversed()) {
    if (gone.has(id)) continue
    standing.add(id)
    if (supersedes !== null) gone.add(supersedes)
  }
  return standing
}

/** The latest assessment that can be undone; `null` where all were. */
export function lastUndoable(history: readonly Assessment[]): Assessment | null {
  const standing = standingIds(history)
  return history.findLast(({ id, verdict }) => verdict !== 'withdraw' && standing.has(id)) ?? null
}
