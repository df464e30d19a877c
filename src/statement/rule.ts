import type { RuleDoc } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Stance } from '../model/statement.ts'
import type { TokenRange } from '../text/parsed.ts'
import type { CueClass } from './lexicon/verbs.ts'
import type { Line } from './reading.ts'

/** What a rule found in one sentence, before it is weighed against what other rules found there. */
export interface Found {
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  readonly content: readonly Span[]
  /** What the cue does; `hearsay` where nobody is named. */
  readonly kind: CueClass | 'hearsay'
  /** Set where the construction itself decides it. */
  readonly stance?: Stance
  readonly via?: readonly TokenRange[]
  readonly saidAt?: TokenRange | null
  readonly negated?: boolean
  /** What the source means or hopes to do. */
  readonly intention?: boolean
  /** Tokens of an insertion that attributes: cut out of whatever content it stands in. */
  readonly aside?: TokenRange
}

/** A construction that attributes: one file, its examples with source, cue and content each in [brackets]. */
export interface StatementRule extends RuleDoc {
  /** Words in lower case of which a sentence must hold one; `null` where nothing so simple rules it out. */
  readonly words: ReadonlySet<string> | null
  /** What the construction finds in a sentence, in the order of the text. */
  find(line: Line): Found[]
}
