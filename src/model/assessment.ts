/** A person's verdict on a claim, entity, question or relation: appended, never edited. */
export interface Assessment {
  readonly id: string
  /** Id of what it is about. */
  readonly about: string
  readonly verdict: 'accept' | 'correct' | 'reject' | 'merge' | 'part' | 'note' | 'withdraw'
  readonly change: { readonly field: string; readonly from: unknown; readonly to: unknown } | null
  readonly targets: readonly string[]
  readonly quote: string | null
  readonly by: string
  /** RFC 3339. */
  readonly at: string
  readonly note: string | null
  /** Id of the assessment that this one replaces; `null` where none. */
  readonly supersedes: string | null
}
