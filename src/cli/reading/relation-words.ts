import type { Relation, RelationKind } from '../../model/relation.ts'
import { claimWords } from '../../report/claim-words.ts'
import { across, relationPhrase } from '../../report/relation-phrases.ts'
import { printable } from '../terminal/printable.ts'
import { publisherOf } from './publisher.ts'
import type { ViewIndex } from './view-index.ts'

/** One relation in words, seen from one of its claims. */
export interface ToldRelation {
  readonly id: string
  readonly kind: RelationKind
  /** 'updates', 'is updated by', … */
  readonly words: string
  /** Ids of the claims on the other side. */
  readonly claims: readonly string[]
  readonly reasons: readonly string[]
}

/** Says how a claim stands to the others. */
export function tellRelations(claim: string, { relations }: ViewIndex): ToldRelation[] {
  return relations(claim).map((relation) => tellRelation(claim, relation))
}

function tellRelation(claim: string, relation: Relation): ToldRelation {
  const { id, kind, reasons } = relation
  return {
    id,
    kind,
    words: relationPhrase(relation, claim),
    claims: across(relation, claim),
    reasons: reasons.map(({ detail }) => detail),
  }
}

/** 'updates 2,000 (The Courier): a later count of the same' */
export function relationLine({ words, claims, reasons }: ToldRelation, index: ViewIndex): string {
  const others = claims.map((id) => index.claim(id)).filter((claim) => claim !== null)
  const named = others.map((claim) => {
    const document = index.document(claim.document)
    return `${claimWords(claim, document.text)} (${publisherOf(document)})`
  })
  return printable(`${words} ${named.join(', ')}: ${reasons.join('; ')}`)
}
