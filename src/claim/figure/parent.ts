import type { Draft } from './figure-rule.ts'
import { isListMember } from './rules/list-member.ts'

/**
 * The earlier figure that a draft goes on from: the one before it in a list, or the tally that a sentence of the same paragraph
 * goes on with.
 */
export function parentOf(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const before = drafts.at(-1)
  if (!before) return null
  if (isListMember(draft.counted, before)) return before
  if (draft.rule === 'elided-number') return before
  const own = draft.counted.scene.sentence
  const earlier = before.counted.scene.sentence
  if (own === earlier) return draft.counted.head === null && draft.bearer === null ? before : null
  if (own.paragraph !== earlier.paragraph || own.index - earlier.index > 2) return null
  return goesOn(draft, before) ? before : null
}

/** Harm goes on from harm, people or equipment alike; a strength or a foreign measure begins anew. */
const goesOn = (draft: Draft, before: Draft): boolean =>
  draft.row !== null && before.row !== null && !draft.row.own && !before.row.own && draft.row.counts !== 'money'
