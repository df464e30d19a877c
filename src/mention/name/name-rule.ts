import type { NameType } from '../../model/mention.ts'
import type { RuleDoc } from '../../model/rule.ts'
import type { NameContext } from './name-context.ts'
import type { NameSentence } from './name-sentence.ts'

/** A name found in one sentence, by token index; ends are exclusive. */
export interface NameHit {
  /** First token of the mention, title included. */
  readonly first: number
  readonly end: number
  /** First token of the name itself. */
  readonly nameFirst: number
  /** Where the rule alone cannot say: another type than the rule's. */
  readonly entityType?: NameType
}

/** A way in which a name shows itself. Rules are tried in order, each over the whole document. */
export interface NameRule extends RuleDoc {
  readonly entityType: NameType
  /** True where what it finds is no name but stands for one, so that no later rule may build on it. */
  readonly unnamed?: true
  /** Every name of this kind in the sentence; tokens that an earlier rule took for a name are not free. */
  find(sentence: NameSentence, context: NameContext): NameHit[]
}
