import type { Claim } from '../../model/claim.ts'
import type { Relation, RelationKind } from '../../model/relation.ts'
import { quantityWords } from '../../report/quantity-words.ts'
import { printable } from '../terminal/printable.ts'
import { publisherOf } from './publisher.ts'
import type { ViewIndex } from './view-index.ts'

/** How a claim stands to the other side, seen from `a` (the later, the retelling, the parts, the result) and from `b`. */
const WORDS: Readonly<Record<RelationKind, { readonly a: string; readonly b: string }>> = {
  repeats: { a: 'repeats', b: 'is repeated by' },
  updates: { a: 'updates', b: 'is updated by' },
  'part-of': { a: 'is part of', b: 'is the total of' },
  corroborates: { a: 'is corroborated by', b: 'is corroborated by' },
  contradicts: { a: 'contradicts', b: 'is contradicted by' },
  derived: { a: 'follows from', b: 'is used for' },
}

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

function tellRelation(claim: string, { id, kind, a, b, reasons }: Relation): ToldRelation {
  const first = a.includes(claim)
  return {
    id,
    kind,
    words: WORDS[kind][first ? 'a' : 'b'],
    claims: first ? b : a,
    reasons: reasons.map(({ detail }) => detail),
  }
}

/** 'updates 2,000 (The Courier): a later count of the same' */
export function relationLine({ words, claims, reasons }: ToldRelation, index: ViewIndex): string {
  const others = claims.map((id) => index.claim(id)).filter((claim) => claim !== null)
  const named = others.map((claim) => `${claimWords(claim, index)} (${publisherOf(index.document(claim.document))})`)
  return printable(`${words} ${named.join(', ')}: ${reasons.join('; ')}`)
}

/** A claim in a few words: its quantity, or an event's trigger with its date. */
export function claimWords(claim: Claim, { document }: ViewIndex): string {
  if (claim.type === 'figure') return quantityWords(claim.quantity)
  const trigger = document(claim.document).text.slice(claim.trigger.start, claim.trigger.end)
  return claim.date === null ? `‘${trigger}’` : `‘${trigger}’, ${claim.date}`
}
