import { eventRules } from './claim/event/event-rules.ts'
import { figureRules } from './claim/figure/figure-rules.ts'
import { cleaningRules } from './document/clean/rules/index.ts'
import { relationRules } from './link/relations/rules.ts'
import { nameRules } from './mention/name/name-rules.ts'
import { quantityRules } from './mention/quantities.ts'
import { timeRules } from './mention/times.ts'
import type { RuleDoc } from './model/rule.ts'
import { statementRules } from './statement/rules.ts'

/** The rules of one stage, in the order they are tried. */
export interface RuleList {
  readonly stage: string
  readonly rules: readonly RuleDoc[]
}

/** Every rule of the product by stage, in the order of the pipeline: `docs/rules.md` is made from it. */
export const ruleLists: readonly RuleList[] = [
  { stage: 'document: furniture', rules: cleaningRules },
  { stage: 'mention: quantities', rules: quantityRules },
  { stage: 'mention: times', rules: timeRules },
  { stage: 'mention: names', rules: nameRules },
  { stage: 'statement', rules: statementRules },
  { stage: 'claim: figures', rules: figureRules },
  { stage: 'claim: events', rules: eventRules },
  { stage: 'link: relations', rules: relationRules },
]
