import type { Atom } from './atoms.ts'
import { CURRENCY_AFTER } from './currencies.ts'
import { type GuardRule, isHyphen, wordAt } from './quantity-rule.ts'
import { UNITS } from './units.ts'

/** Drops 'one' where it is a pronoun. 'one of the …' stays and is marked by the rule `one-of`. */
export const pronounOne: GuardRule = {
  id: 'pronoun-one',
  phenomenon: "'one' as a pronoun or in a fixed word ('no one', 'one another', 'one-off') counts nothing",
  examples: ['No [one] saw it.', 'They fought [one] another.', 'It was a [one]-off gift.', 'This [one] is new.'],
  counterexamples: [
    { text: 'She raised one hand.', why: 'it counts' },
    { text: 'One of the ships sank.', why: 'kept, with the mark one-of' },
  ],
  drops: (atoms, { first, end, rule }) => {
    if (rule !== 'number-words' || end !== first + 1 || wordAt(atoms, first) !== 'one') return false
    return AFTER.test(wordAt(atoms, first - 1)) || isFixed(atoms, end) || !isCounted(atoms, end)
  },
}

const AFTER = /^(?:no|any|every|each|some|this|that|which|another|the|number|day|square|last|next|good|only|whatever)$/

function isFixed(atoms: readonly Atom[], end: number): boolean {
  if (isHyphen(atoms, end))
    return (
      !UNITS.has(wordAt(atoms, end + 1)) && !/^(?:third|fifth|quarter|tenth|page|bedroom)$/.test(wordAt(atoms, end + 1))
    )
  return /^(?:another|'s|’s|can|could|must|might|should|would|may|who|that|which|has|is|was|does)$/.test(
    wordAt(atoms, end),
  )
}

function isCounted(atoms: readonly Atom[], end: number): boolean {
  const next = atoms[end]
  if (!next) return false
  if (
    isHyphen(atoms, end) ||
    next.lower === 'of' ||
    next.lower === 'per' ||
    next.lower === 'or' ||
    next.lower === 'to' ||
    next.text === '%'
  )
    return true
  if (CURRENCY_AFTER.has(next.lower)) return true
  return next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || next.pos === 'NUM'
}
