import type { Assessment, ClaimAnchor } from '../model/assessment.ts'
import type { HistoryEntry } from '../model/view.ts'
import { anchorIn, type DocumentAssessments } from './apply.ts'

/** What is said of the claims of each document; `entries` come in the order of time. */
export function groupByDocument(entries: readonly HistoryEntry[]): ReadonlyMap<string, DocumentAssessments> {
  const groups = new Map<string, { holding: Assessment[]; anchors: Map<string, ClaimAnchor> }>()
  const groupOf = (document: string) => {
    let group = groups.get(document)
    if (!group) groups.set(document, (group = { holding: [], anchors: new Map() }))
    return group
  }
  for (const { assessment, holds } of entries) {
    for (const [id, anchor] of Object.entries(assessment.anchors))
      if ('document' in anchor) groupOf(anchor.document).anchors.set(id, anchor)
    const anchor = anchorIn(assessment)
    if (holds && anchor) groupOf(anchor.document).holding.push(assessment)
  }
  return groups
}

/** Two that are the same leave a document the same. */
export const signatureOf = ({ holding, anchors }: DocumentAssessments): string =>
  JSON.stringify([holding.map(({ id }) => id), [...anchors.keys()]])
