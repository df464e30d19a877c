import type { MeasureRow } from '../../model/pack.ts'
import type { RuleDoc } from '../../model/rule.ts'
import type { Group, Sentence } from '../../model/sentence.ts'
import type { Verb } from '../clause/verb-form.ts'
import type { Counted } from './counted.ts'
import type { MeasureIndex } from './measure-index.ts'

/** What a rule says of a number: what it counts, and who stands where in the clause that says so. */
export interface Predication {
  readonly measure: string
  /** `null` where no pack has the measure and it is a verb's lemma. */
  readonly row: MeasureRow | null
  /** The verb that says it; `null` where a noun or an adjective does. */
  readonly verb: Verb | null
  /** Token index of the word that gives the measure. */
  readonly trigger: number
  /** Who did it: subject of an active verb or a 'by'-phrase. */
  readonly agent: Group | null
  /** Whose they are, where the clause names that outside the counted noun group ('the brigade suffered 40 casualties'). */
  readonly bearer: Group | null
}

/** A number with what it was found to count. */
export interface Draft extends Predication {
  readonly counted: Counted
  readonly rule: string
  /** The figure whose predicate, people and place this one shares: the total of a list or of parts, an earlier sentence's tally. */
  readonly parent: Draft | null
}

/** What the rules look things up in: the packs' measures, and the figures found so far, the last one nearest. */
export interface Findings {
  readonly measures: MeasureIndex
  readonly earlier: readonly Draft[]
  /** Those of the document; a rule looks at the one before that of the number. */
  readonly sentences: readonly Sentence[]
}

/** One pattern in which a number and what it counts stand. */
export interface FigureRule extends RuleDoc {
  find(counted: Counted, findings: Findings): Predication | null
}
