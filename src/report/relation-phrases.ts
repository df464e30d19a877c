import type { Relation, RelationKind } from '../model/relation.ts'

/** How a claim stands to the other side, seen from `a` (the later, the retelling, the parts, the result) and from `b`. */
const PHRASES: Readonly<Record<RelationKind, { readonly a: string; readonly b: string }>> = {
  repeats: { a: 'repeats', b: 'is repeated by' },
  updates: { a: 'updates', b: 'is updated by' },
  'part-of': { a: 'is part of', b: 'is the total of' },
  corroborates: { a: 'agrees, from another origin, with', b: 'agrees, from another origin, with' },
  contradicts: { a: 'contradicts', b: 'contradicts' },
  derived: { a: 'follows from', b: 'is used for' },
}

/** Every phrase of a kind, once. */
export const phrasesOf = (kind: RelationKind): readonly string[] => [...new Set(Object.values(PHRASES[kind]))]

/** What stands between a claim and those it is related to: 'updates', 'is repeated by'. */
export const relationPhrase = ({ kind, a }: Pick<Relation, 'kind' | 'a'>, claim: string): string =>
  PHRASES[kind][a.includes(claim) ? 'a' : 'b']

/** Ids of the claims on the other side. */
export const across = ({ a, b }: Pick<Relation, 'a' | 'b'>, claim: string): readonly string[] =>
  a.includes(claim) ? b : a
