import type { Atom } from './atoms.ts'
import { WORD_VALUES } from './number-table.ts'
import { type Draft, type DraftRule, isHyphen, wordAt } from './quantity-rule.ts'

/** Words that multiply, by how often. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['thrice', 3],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
])

/** What a multiple word must stand before: 'twice that', 'double the', 'twice as many'. */
export const isMultipleOf = (atoms: readonly Atom[], at: number): boolean =>
  /^(?:that|this|the|as|its|their|what|those|last|previous)$/.test(wordAt(atoms, at))

/** Resolves multiples against the quantity they multiply. */
export const multiple: DraftRule = {
  id: 'multiple',
  phenomenon:
    "Multiples: 'twice that', 'double the figure', 'three times as many', 'tenfold'; the product where the sentence says of what",
  examples: [
    'It lost 40 boats, and [twice that] a year before.',
    'It sold [three times] as many.',
    'Output rose [tenfold].',
  ],
  counterexamples: [{ text: 'He called three times.', why: 'how often, not how many times as much' }],
  refine: (atoms, drafts, previous) => {
    for (const [k, draft] of drafts.entries()) {
      if (draft.rules[0] !== 'multiple-word' && !isTimes(atoms, draft)) continue
      const factor = draft.low ?? draft.high
      draft.role = 'multiple'
      draft.noun = null
      draft.head = null
      draft.unit = null
      draft.rules.push('multiple')
      resolve(atoms, draft, antecedent(drafts, k) ?? antecedent(previous, previous.length), factor)
    }
  },
}

/** 'three times as many', 'five times more', '6.5 times earnings', '2x'. */
function isTimes(atoms: readonly Atom[], draft: Draft): boolean {
  const at = isHyphen(atoms, draft.end) ? draft.end + 1 : draft.end
  const word = wordAt(atoms, at)
  if (word === 'fold') return true
  if (word !== 'times') return false
  draft.to = at + 1
  return /^(?:as|more|larger|bigger|higher|greater|faster|that|the|its|less|fewer|what|smaller|stronger|their)$/.test(
    wordAt(atoms, at + 1),
  )
}

/** The last quantity told for itself: no conversion, and no multiple that was not resolved. */
function antecedent(drafts: readonly Draft[], end: number): Draft | null {
  for (let k = end - 1; k >= 0 && k >= end - 4; k--) {
    const draft = drafts[k] as Draft
    if (!draft.conversion && !/^(?:multiple|duration|age)$/.test(draft.role)) return draft
  }
  return null
}

/** 'twice that' against the quantity before it. A hedge that opened a bound keeps it open. */
function resolve(atoms: readonly Atom[], draft: Draft, before: Draft | null, factor: number | null): void {
  draft.low = null
  draft.high = null
  const pronoun = /^(?:that|this)$/.test(wordAt(atoms, draft.to))
  const counted = pronoun && /^(?:number|figure|amount|many|sum|total|size|area)$/.test(wordAt(atoms, draft.to + 1))
  // 'twice that of a year before': the number before is the product.
  const verb = pronoun && !counted && !isNominalAt(atoms, draft.to + 1) && wordAt(atoms, draft.to + 1) !== 'of'
  if (factor === null || !before || !(counted || verb)) return
  draft.to += counted ? 2 : 1
  draft.low =
    before.low === null || draft.modifier === 'nearly' || draft.modifier === 'at most' ? null : before.low * factor
  draft.high =
    before.high === null || draft.modifier === 'more than' || draft.modifier === 'at least'
      ? null
      : before.high * factor
  if (draft.modifier === 'exact' && draft.low !== draft.high) draft.modifier = before.modifier
  draft.unit = before.unit
  draft.noun = before.sentence === draft.sentence ? before.noun : null
  draft.head = before.head
  draft.role = before.role
  draft.rules.push('multiple-resolved')
}

const isNominalAt = (atoms: readonly Atom[], at: number): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(atoms[at]?.pos ?? '')

/** 'tenfold', 'twofold' as one word. */
export const foldWord = (word: string): number | null =>
  word.length > 4 && word.endsWith('fold') ? (WORD_VALUES.get(word.slice(0, -4)) ?? null) : null
