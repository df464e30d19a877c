import type { EventRule } from './event-rule.ts'
import { campaignStart } from './rules/campaign-start.ts'
import { nounTrigger } from './rules/noun-trigger.ts'
import { verbTrigger } from './rules/verb-trigger.ts'

/** The event rules; a group makes one event at most, by the first rule that reads it. */
export const eventRules: readonly EventRule[] = [verbTrigger, campaignStart, nounTrigger]
