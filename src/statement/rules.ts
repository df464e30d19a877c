import type { StatementRule } from './rule.ts'
import { accordingTo } from './rules/according-to.ts'
import { hearsayAdverb } from './rules/hearsay-adverb.ts'
import { parenthetical } from './rules/parenthetical.ts'
import { quoteIntroduced } from './rules/quote-introduced.ts'
import { quoteThenSpeaker } from './rules/quote-then-speaker.ts'
import { saidClause } from './rules/said-clause.ts'
import { saidObject } from './rules/said-object.ts'

/** Every construction that attributes, the surest first: where two claim one cue or one content, the earlier wins. */
export const statementRules: readonly StatementRule[] = [
  quoteIntroduced,
  quoteThenSpeaker,
  accordingTo,
  saidClause,
  parenthetical,
  saidObject,
  hearsayAdverb,
]
