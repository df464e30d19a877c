import type { Atom } from './atoms.ts'
import { CURRENCY_AFTER, CURRENCY_BEFORE } from './currencies.ts'
import { longestByFirst } from './longest-spelling.ts'
import { type Draft, type DraftRule, isHyphen, wordAt, wordsAt } from './quantity-rule.ts'

/** Gives sums of money their currency. */
export const money: DraftRule = {
  id: 'money',
  phenomenon: 'A currency sign, code or word before or after the number gives an ISO 4217 unit',
  examples: [
    'The bridge cost [$12 million].',
    'It raised [C$5.5bn].',
    'A ticket is [40 Danish crowns].',
    'They paid [EUR50m].',
  ],
  counterexamples: [
    { text: 'The team won 40 matches.', why: "'won' before a number is a verb" },
    { text: 'In 2015 won four cups.', why: 'no sum' },
  ],
  refine: (atoms, drafts) => {
    for (const draft of drafts) {
      if (draft.unit !== null || draft.rules[0] === 'ratio') continue
      if (!before(atoms, draft)) after(atoms, draft)
    }
  },
}

function settle(draft: Draft, unit: string): true {
  draft.unit = unit
  draft.role = 'money'
  draft.rules.push('money')
  return true
}

/** '$', 'US $', 'Rs.', 'EUR', also with a minus sign between. */
function before(atoms: readonly Atom[], draft: Draft): boolean {
  let at = draft.first - 1
  const minus = /^[-−]$/.test(wordAt(atoms, at)) && CURRENCY_BEFORE.has(wordAt(atoms, at - 1))
  if (minus) at--
  const one = CURRENCY_BEFORE.get(wordAt(atoms, at))
  const two = isCapital(atoms, at - 1)
    ? CURRENCY_BEFORE.get(`${wordAt(atoms, at - 1)} ${wordAt(atoms, at)}`)
    : undefined
  const unit = two ?? one
  // 'try 50 people', 'nis': only capitals are codes.
  if (unit === undefined || (/^[a-z]/.test(wordAt(atoms, at)) && !isCapital(atoms, at))) return false
  draft.from = two === undefined ? at : at - 1
  if (minus) {
    draft.low = draft.low === null ? null : -draft.low
    draft.high = draft.high === null ? null : -draft.high
  }
  after(atoms, { ...draft, rules: [] })
  return settle(draft, unit)
}

const isCapital = (atoms: readonly Atom[], at: number): boolean => /^[A-Z$]/.test(atoms[at]?.text ?? '')

const LONGEST = longestByFirst(CURRENCY_AFTER.keys())

function after(atoms: readonly Atom[], draft: Draft): boolean {
  const at = isHyphen(atoms, draft.to) ? draft.to + 1 : draft.to
  for (let length = LONGEST.get(wordAt(atoms, at)) ?? 0; length > 0; length--) {
    const unit = CURRENCY_AFTER.get(wordsAt(atoms, at, length))
    if (unit === undefined) continue
    draft.to = at + length
    return settle(draft, unit)
  }
  return pounds(atoms, draft, at)
}

/** 'pounds' is money with a scale word or where a neighbour is; otherwise the weight. */
function pounds(atoms: readonly Atom[], draft: Draft, at: number): boolean {
  if (!/^pounds?$/.test(wordAt(atoms, at)) || isHyphen(atoms, at + 1)) return false
  draft.to = at + 1
  if (draft.scale >= 1e6) return settle(draft, 'GBP')
  draft.unit = 'pound'
  draft.role = 'measure'
  draft.rules.push('measure')
  return true
}
