import { type Applied, applyAssessments, type DocumentAssessments } from '../assess/apply.ts'
import { groupByDocument } from '../assess/by-document.ts'
import type { Assessment } from '../model/assessment.ts'
import { byTime, findInForce } from '../model/in-force.ts'
import type { HistoryEntry } from '../model/view.ts'
import type { KeptExtraction } from './ledger.ts'

/** A document with what people say of its claims applied. */
export type AppliedDocument = Applied<KeptExtraction>

const UNTOUCHED: DocumentAssessments = { holding: [], anchors: new Map() }

/** One document with what is said of its claims; without any, as it is. */
export function applyTo(extraction: KeptExtraction, said: DocumentAssessments = UNTOUCHED): AppliedDocument {
  if (said.anchors.size === 0) return { extraction, rejected: [], found: said.anchors as ReadonlyMap<string, never> }
  return applyAssessments(extraction, said)
}

/** All documents with what people say of their claims applied, in their order. */
export function applyToAll(kept: readonly KeptExtraction[], entries: readonly HistoryEntry[]): AppliedDocument[] {
  const groups = groupByDocument(entries)
  return kept.map((extraction) => applyTo(extraction, groups.get(extraction.document.id)))
}

/** Everything that was said, in the order of time, with whether it holds. */
export function entriesOf(assessments: readonly Assessment[]): HistoryEntry[] {
  const inForce = findInForce(assessments)
  return assessments
    .toSorted(byTime)
    .map((assessment) => ({ assessment, holds: inForce.has(assessment.id), lost: null }))
}

/** The assessments with the ids that claims have now, as linking reads them. */
export function settleAssessments(
  entries: readonly HistoryEntry[],
  applied: readonly AppliedDocument[],
): readonly Assessment[] {
  const now = new Map(applied.flatMap(({ found }) => [...found]))
  const idOf = (id: string) => now.get(id) ?? id
  return entries.map(({ assessment }) => ({
    ...assessment,
    about: idOf(assessment.about),
    targets: assessment.targets.map(idOf),
  }))
}
