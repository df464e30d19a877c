import type { AssessmentDraft, ClaimKind, VerdictKind } from '../model/assessment.ts'
import type { Subject } from './subject.ts'

/** Selected words of a document and what they say, by the names of `fields`. */
export interface ClaimRequest {
  readonly kind: ClaimKind
  readonly document: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** What a person says, as it comes from a command line or a page; nothing of it is trusted. */
export interface AssessmentRequest {
  readonly verdict: VerdictKind
  /** `null` for `add` and `withdraw`, which say it otherwise. */
  readonly about: string | null
  readonly by: string
  readonly note: string | null
  /** Of `correct`. */
  readonly field: string | null
  readonly to: unknown
  /** Of `merge` and `part`. */
  readonly targets: readonly string[]
  /** Of `withdraw`, and of any other that replaces one. */
  readonly supersedes: string | null
  /** Of `add`. */
  readonly claim: ClaimRequest | null
}

/** What a verdict says beside who says it and why. */
export type Said = Partial<AssessmentDraft> & Pick<AssessmentDraft, 'about'>

/** What an assessment is about, as every one says it. */
export const saidOf = ({ id, anchor }: Subject): Said => ({
  about: id,
  anchors: { [id]: anchor },
  quote: 'quote' in anchor ? anchor.quote : null,
})
