import type { Relation, RelationKind } from '../../model/relation.ts'
import { claimWords } from '../../report/claim-words.ts'
import { across, relationPhrase } from '../../report/relation-phrases.ts'
import type { RoomReading } from '../reading.ts'
import type { ClaimLink, RelationLink, Relation as ToldRelation } from '../schema/claim.ts'
import { tellAssessmentState } from './assessment-state.ts'

/** Whether a claim is to be told of; what was published later is not, where the reader asked for a day. */
export type Knows = (claim: string) => boolean

export const knowsAll: Knows = () => true

/** Contradictions first; retellings, which say least, last. */
const ORDER: readonly RelationKind[] = ['contradicts', 'updates', 'part-of', 'derived', 'corroborates', 'repeats']

export const byKind = (a: Relation, b: Relation): number => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)

const MOST_RELATIONS = 12
const MOST_OTHERS = 8

/** How a claim stands to those that are known, and to how many. */
export function tellRelationLinks(
  reading: RoomReading,
  claim: string,
  knows: Knows,
): { relations: RelationLink[]; relationCount: number } {
  const found = (reading.relations.get(claim) ?? []).filter((relation) => isKnown(relation, knows))
  const first = found.length > 1 ? found.toSorted(byKind).slice(0, MOST_RELATIONS) : found
  const relations = first.map((relation) => ({
    id: relation.id,
    kind: relation.kind,
    words: relationPhrase(relation, claim),
    others: across(relation, claim)
      .slice(0, MOST_OTHERS)
      .flatMap((id) => tellClaimLink(reading, id) ?? []),
    reasons: relation.reasons.map(({ detail }) => detail),
    assessment: tellAssessmentState(reading, relation.id),
  }))
  return { relations, relationCount: found.length }
}

export const isKnown = ({ a, b }: Relation, knows: Knows): boolean =>
  knows === knowsAll || (a.every(knows) && b.every(knows))

/** A figure or event in passing; `null` where the ledger has none of that id. */
export function tellClaimLink(reading: RoomReading, id: string): ClaimLink | null {
  const claim = reading.claim(id)
  const document = claim && reading.documents.get(claim.document)
  if (!document) return null
  const publisher = reading.publisher(document.id)
  return { id, type: claim.type, words: claimWords(claim, document.text), publisher, document: document.id }
}

export const tellRelation = (reading: RoomReading, { id, kind, a, b, reasons }: Relation): ToldRelation => ({
  id,
  kind,
  a: [...a],
  b: [...b],
  reasons: reasons.map(({ detail }) => detail),
  assessment: tellAssessmentState(reading, id),
})
