import type { Span } from './span.ts'

/** What one statement rule found in one sentence, and what became of it. */
export interface Finding {
  readonly rule: string
  readonly source: Span | null
  readonly cue: Span | null
  /** As the rule gave it; a statement that is kept may lose an insertion or gain a source afterwards. */
  readonly content: readonly Span[]
  /** The finding that it gave way to, with why; `null` where it became a statement. */
  readonly gaveWay: { readonly to: { readonly rule: string; readonly cue: Span | null }; readonly why: string } | null
  /** Rules that changed the statement after its own rule made it; `[]` where it gave way. */
  readonly changedBy: readonly string[]
}

/** Which rules fired on one sentence and which gave way to which. Sentences where none fired have no explanation. */
export interface Explanation extends Span {
  /** Index of the sentence. */
  readonly sentence: number
  /** In the order the rules were tried. */
  readonly findings: readonly Finding[]
}
