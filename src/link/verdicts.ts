import type { Assessment } from '../model/assessment.ts'
import type { Reason } from '../model/entity.ts'

/** Two ids that a person says are one, or are two. */
interface Verdict {
  readonly a: string
  readonly b: string
  readonly reason: Reason
}

/** What people say of entities and questions that linking took for one or for two. */
export interface Verdicts {
  readonly merged: readonly Verdict[]
  readonly parted: readonly Verdict[]
  /** Whether a person says that the two are not one. */
  areParted(a: string, b: string): boolean
}

/** Reads the verdicts that still hold: those not superseded, and of two on one pair the later. */
export function readVerdicts(assessments: readonly Assessment[]): Verdicts {
  const superseded = new Set(assessments.map(({ supersedes }) => supersedes))
  const pairs = new Map<string, Verdict & { readonly verdict: Assessment['verdict'] }>()
  for (const { id, about, verdict, targets, by, at, note } of assessments.toSorted(byTime)) {
    if ((verdict !== 'merge' && verdict !== 'part') || superseded.has(id)) continue
    const words = verdict === 'merge' ? 'are one' : 'are two'
    const reason = {
      rule: `assessment-${verdict}`,
      detail: `${by} says that they ${words} (${at})${note ? `: ${note}` : ''}`,
    }
    for (const target of targets) pairs.set(pairKey(about, target), { a: about, b: target, reason, verdict })
  }
  const of = (wanted: Assessment['verdict']) => [...pairs.values()].filter(({ verdict }) => verdict === wanted)
  const parted = new Set(of('part').map(({ a, b }) => pairKey(a, b)))
  return { merged: of('merge'), parted: of('part'), areParted: (a, b) => parted.has(pairKey(a, b)) }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const byTime = (a: Assessment, b: Assessment): number => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1)

export const noVerdicts: Verdicts = readVerdicts([])
