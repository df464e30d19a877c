import type { Reason } from './entity.ts'

export type RelationKind = 'repeats' | 'updates' | 'part-of' | 'corroborates' | 'contradicts' | 'derived'

/** How two claims stand to each other. `a` is the later, the retelling, the parts or the result; `b` the earlier, the original, the total or the inputs. */
export interface Relation {
  readonly id: string
  readonly kind: RelationKind
  /** Claim ids, sorted. */
  readonly a: readonly string[]
  readonly b: readonly string[]
  /** Never empty: each says in words a reader can check why the relation holds. */
  readonly reasons: readonly Reason[]
}

/** A report that copies, rewrites, excerpts or credits another. */
export interface Copy {
  readonly document: string
  /** Document id, or the publisher credited where that report is not at hand. */
  readonly of: string
  readonly kind: 'copy' | 'rewrite' | 'excerpt' | 'credited'
  /** Share of `document`'s words that stand in `of` too, 0 to 1. */
  readonly share: number
  readonly reasons: readonly Reason[]
}
