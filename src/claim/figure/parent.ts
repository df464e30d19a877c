import { isElided } from './counting.ts'
import type { Draft } from './figure-rule.ts'
import { isListMember } from './rules/list-member.ts'
import { sharedOut } from './rules/shared-out.ts'

/**
 * The earlier figure that a draft goes on from: the one before it in a list, or the tally that a sentence of the same paragraph
 * goes on with.
 */
export function parentOf(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const before = drafts.at(-1)
  if (!before) return null
  if (isListMember(draft.counted, before)) return before
  if (draft.rule === sharedOut.id) return drafts.findLast((total) => isSharedTotal(draft, total)) ?? null
  if (draft.rule === 'elided-number' || draft.rule === 'former-level') return before
  if (isUnnamed(draft.counted) && isElided(draft.counted, before.counted)) return wholeOf(draft, before)
  if (isPartOfThese(draft.counted) && isNextTo(draft, before)) return totalBefore(before)
  const own = draft.counted.scene.sentence
  const earlier = before.counted.scene.sentence
  // Nothing goes on from what a number was before: 'down from 31 on Tuesday. Some 28 were rescued'.
  if (own !== earlier && before.rule === 'former-level') return null
  if (own === earlier) return draft.counted.head === null && draft.bearer === null ? wholeOf(draft, before) : null
  if (own.paragraph !== earlier.paragraph || own.index - earlier.index > 2) return null
  return goesOn(draft, before) ? before : null
}

/** 'killed 200, including 12 guards, and wounded 900': what another verb counts goes on from the whole, and not from its part. */
function wholeOf({ verb }: Draft, before: Draft): Draft {
  const { scene, first } = before.counted
  const isPart = before.rule === 'list-member' && /^(?:including|among)$/.test(scene.tokens[first - 1]?.lower ?? '')
  return isPart && before.parent && verb !== null && verb.head >= before.counted.end ? before.parent : before
}

/** '11,000', 'nine others': what they are was said before. */
export const isUnnamed = ({ head }: Draft['counted']): boolean => head === null || head === 'other'

/** How many sentences before its parts a total that is shared out over places may stand. */
const SHARED_REACH = 6

/** The larger number of the same that is no part itself. */
const isSharedTotal = ({ counted, measure }: Draft, total: Draft): boolean =>
  total.rule !== sharedOut.id &&
  total.rule !== 'former-level' &&
  total.measure === measure &&
  counted.scene.sentence.index - total.counted.scene.sentence.index <= SHARED_REACH &&
  (total.counted.quantity.low ?? 0) > (counted.quantity.low ?? 0)

/** Words that take up people or things just counted: 'Of these, 60 were killed', 'Among them were 12 children'. */
const THESE = new Set(['these', 'those', 'them', 'whom'])

/** Whether the sentence opens by taking up what was counted before it. */
export function isPartOfThese({ scene: { tokens } }: Draft['counted']): boolean {
  const [first, second] = tokens
  return (first?.lower === 'of' || first?.lower === 'among') && THESE.has(second?.lower ?? '')
}

const isNextTo = (draft: Draft, before: Draft): boolean => {
  const gap = draft.counted.scene.sentence.index - before.counted.scene.sentence.index
  return gap === 0 || gap === 1
}

/** The figure that a part is a part of: of 'lost 900 men. Of these, 60 were killed, 40 were wounded' the first for both. */
const totalBefore = (before: Draft): Draft => (isPartOfThese(before.counted) ? (before.parent ?? before) : before)

/** Harm goes on from harm, people or equipment alike; a strength or a foreign measure begins anew. */
const goesOn = (draft: Draft, before: Draft): boolean =>
  draft.row !== null && before.row !== null && !draft.row.own && !before.row.own && draft.row.counts !== 'money'
