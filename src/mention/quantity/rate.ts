import type { Atom } from './atoms.ts'
import { type Draft, type DraftRule, isHyphen, wordAt, wordsAt } from './quantity-rule.ts'
import { singularOf } from './singular.ts'
import { RATE_NOUNS, UNITS } from './units.ts'

/** Reads what a quantity is per. */
export const rate: DraftRule = {
  id: 'rate',
  phenomenon: "A rate after the unit: 'per day', 'a barrel', 'an hour', '-a-week'; the unit becomes 'X per day'",
  examples: [
    'They pump [9,000 barrels a day].',
    'Rent is [£400-a-week].',
    'It trades at [$70 per barrel].',
    'It sends [12 lorries per hour].',
  ],
  counterexamples: [
    { text: 'It gave $70 a good home.', why: 'nothing that a rate is over follows' },
    { text: 'It lost $70 a year earlier.', why: 'it says when' },
  ],
  refine: (atoms, drafts) => {
    for (const draft of drafts) if (draft.unit !== null && draft.role !== 'percent') rateAfter(atoms, draft)
  },
}

function rateAfter(atoms: readonly Atom[], draft: Draft): void {
  let at = draft.to
  // '$70 (€65) a barrel'
  if (wordAt(atoms, at) === '(' && draft.role === 'money') at = closing(atoms, at)
  // 'C$6 (US$4.46) per share' keeps its own brackets out of the span.
  if (isHyphen(atoms, at)) at++
  const link = wordAt(atoms, at)
  if (!/^(?:per|an?|each|every|\/)$/.test(link)) return
  const over = isHyphen(atoms, at + 1) ? at + 2 : at + 1
  const length = link === 'per' && UNITS.has(wordsAt(atoms, over, 2)) ? 2 : 1
  const word = wordAt(atoms, over)
  // '$8 million a year earlier': when, not a rate.
  if (link !== 'per' && /^(?:earlier|ago|before|later|on|after)$/.test(wordAt(atoms, over + 1))) return
  const unit = UNITS.get(wordsAt(atoms, over, length))?.unit ?? (RATE_NOUNS.has(word) ? singularOf(word) : null)
  const open = link === 'per' || link === '/'
  if (unit === null ? !(open && isNoun(atoms[over])) : !open && !RATE_NOUNS.has(word)) return
  draft.unit = `${draft.unit} per ${unit ?? singularOf(word)}`
  if (at <= draft.to + 1) draft.to = over + length
  draft.rules.push('rate')
}

const isNoun = (atom: Atom | undefined): boolean => atom?.pos === 'NOUN' && !atom.lower.includes('.')

/** After the bracket that opens at a position; the position itself where it does not close soon. */
function closing(atoms: readonly Atom[], at: number): number {
  for (let i = at + 1; i < at + 8; i++) if (wordAt(atoms, i) === ')') return i + 1
  return at
}
