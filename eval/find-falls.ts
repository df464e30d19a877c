import type { Scores } from './read-scores.ts'

/** Scores by name of a set. */
export type AllScores = Record<string, Scores>

/** How far a score may fall before the check fails, in points. */
const TOLERANCE = 0.5

/** In words, which scores of the sets measured fell beyond the tolerance, or are no longer printed at all: silence is no score that did not fall. */
export function findFalls(measured: AllScores, committed: AllScores): string[] {
  return Object.entries(measured).flatMap(([set, scores]) =>
    Object.entries(committed[set] ?? {}).flatMap(([name, before]) => {
      const now = scores[name]
      if (now === undefined) return [`${set}, ${name}: no longer printed`]
      return now < before - TOLERANCE ? [`${set}, ${name}: ${before} to ${now}`] : []
    }),
  )
}
