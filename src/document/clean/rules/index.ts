import type { CleaningRule } from '../cleaning-rule.ts'

/** Every rule that cuts furniture, in the order they are tried. */
export const cleaningRules: readonly CleaningRule[] = []
