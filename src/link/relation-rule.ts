import type { Reason } from '../model/entity.ts'
import { makeId } from '../model/id.ts'
import type { Relation, RelationKind } from '../model/relation.ts'
import type { RuleDoc } from '../model/rule.ts'
import type { Corpus } from './corpus.ts'

/** A way in which claims can stand to one another. Its examples are pairs of claims in words. */
export interface RelationRule extends RuleDoc {
  readonly kind: RelationKind
  /** What it has to see at once: one report, the figures whose questions can be compared, or the events of one country. */
  readonly scope: 'report' | 'question' | 'event'
  /** Every relation of this sort; `found` holds those of the rules before it. */
  relate(corpus: Corpus, found: Found): Relation[]
}

/** What the rules before have found. */
export interface Found {
  readonly relations: readonly Relation[]
  /** Ids of figures that only retell another. */
  readonly retold: ReadonlySet<string>
  /** Ids of figures that are part of a total. */
  readonly parts: ReadonlySet<string>
  /** Whether a relation already joins the two claims, in either direction. */
  joins(a: string, b: string): boolean
}

/** A relation with its id; `a` is the later, the retelling, the parts or the result. */
export function makeRelation(
  kind: RelationKind,
  a: readonly string[],
  b: readonly string[],
  reasons: readonly Reason[],
): Relation {
  const [first, second] = [[...a].sort(), [...b].sort()]
  return { id: makeId('r', [kind, ...first, '|', ...second]), kind, a: first, b: second, reasons }
}

/** Indexes relations for the rules that follow. */
export function indexFound(relations: readonly Relation[]): Found {
  const joined = new Map<string, Set<string>>()
  const join = (a: string, b: string) => joined.set(a, (joined.get(a) ?? new Set()).add(b))
  const [retold, parts] = [new Set<string>(), new Set<string>()]
  for (const { kind, a, b } of relations) {
    for (const left of a)
      for (const right of b) {
        join(left, right)
        join(right, left)
      }
    const own = kind === 'repeats' ? retold : kind === 'part-of' ? parts : null
    if (own) for (const id of a) own.add(id)
  }
  return { relations, retold, parts, joins: (a, b) => joined.get(a)?.has(b) ?? false }
}

/** Of two sets of marks of preference, the one that wins at the first mark in which they differ: the smaller. */
export function comparePreference(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, mark] of a.entries()) {
    const other = b[i] as number | string
    if (mark !== other) return mark < other ? -1 : 1
  }
  return 0
}

/** The best of some candidates by marks of preference; `null` where there are none. */
export function preferred<T>(
  candidates: Iterable<T>,
  marksOf: (candidate: T) => readonly (number | string)[],
): T | null {
  let best: T | null = null
  let marks: readonly (number | string)[] = []
  for (const candidate of candidates) {
    const own = marksOf(candidate)
    if (best === null || comparePreference(own, marks) < 0) [best, marks] = [candidate, own]
  }
  return best
}
