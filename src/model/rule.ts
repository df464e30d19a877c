/** What every rule says of itself: its examples are its tests and its page in `docs/rules.md`. */
export interface RuleDoc {
  /** Stable, kebab-case: what claims carry in `rules`. */
  readonly id: string
  /** The phenomenon in one line. */
  readonly phenomenon: string
  /** Sentences of our own with what the rule finds in `[brackets]`. */
  readonly examples: readonly string[]
  /** Sentences that the rule must leave alone, each with why. */
  readonly counterexamples: readonly { readonly text: string; readonly why: string }[]
}
