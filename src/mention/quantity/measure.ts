import type { Atom } from './atoms.ts'
import { longestByFirst } from './longest-spelling.ts'
import { type Draft, type DraftRule, isHyphen, wordAt, wordsAt } from './quantity-rule.ts'
import { AFTER_DIGITS, UNITS } from './units.ts'

/** Reads units of measure. */
export const measure: DraftRule = {
  id: 'measure',
  phenomenon: 'A unit of measure after the number, glued, hyphened or in words',
  examples: [
    'They mined [40 square kilometers].',
    'Winds reached [155mph].',
    'A [7-inch] pipe burst.',
    'It weighs [278kg].',
    'It lay [half a mile] off.',
  ],
  counterexamples: [{ text: 'The fund lost 35m of its shares.', why: 'm is a million here' }],
  refine: (atoms, drafts) => {
    for (const draft of drafts) if (draft.unit === null) unitAfter(atoms, draft)
  },
}

const LONGEST = longestByFirst(UNITS.keys())

function unitAfter(atoms: readonly Atom[], draft: Draft): void {
  let at = isHyphen(atoms, draft.to) ? draft.to + 1 : draft.to
  // 'half a mile', '1/16 of a pint'
  if (draft.rules[0] === 'fraction') {
    if (wordAt(atoms, at) === 'of') at++
    if (/^an?$/.test(wordAt(atoms, at))) at++
    if (/^(?:us|u\.s)$/.test(wordAt(atoms, at))) at++
  }
  for (let length = LONGEST.get(wordAt(atoms, at)) ?? 0; length > 0; length--) {
    const words = wordsAt(atoms, at, length)
    const row = UNITS.get(words)
    if (!row || !isUnitHere(atoms, draft, at, words)) continue
    draft.to = at + length
    // '5G' is a generation, '45g' a weight.
    draft.unit = (atoms[at] as Atom).text === 'G' && words === 'g' ? 'generation wireless' : row.unit
    draft.role = row.role ?? 'measure'
    draft.rules.push('measure')
    return
  }
}

/** Short spellings are units only after digits; '5 in' and '3 m' with a space are too doubtful but for '5 m'. */
function isUnitHere(atoms: readonly Atom[], draft: Draft, at: number, words: string): boolean {
  if (!AFTER_DIGITS.has(words)) return true
  const atom = atoms[at] as Atom
  if (!/\d$/.test(wordAt(atoms, draft.end - 1)) && draft.scale === 1) return false
  if (words === 'g') return !atom.spaced
  if (/^(?:in|a|s|mo|sec|mi)$/.test(words)) return !atom.spaced && words !== 'in'
  return true
}
