import type { Atom } from './atoms.ts'
import { FRACTION_SIGNS, FRACTIONS, parseDigits, SCALES, WORD_VALUES } from './number-table.ts'
import { isHyphen, type Numeral, type NumeralRule, wordAt } from './quantity-rule.ts'
import { singularOf } from './singular.ts'

const GUARDED = new Set(['9/11', '24/7', '50/50'])

/** Reads fractions; the value is the fraction itself, and the share rule makes it a percentage. */
export const fraction: NumeralRule = {
  id: 'fraction',
  phenomenon: "Fractions in words and signs: 'a fifth of', 'two-thirds', 'half the', '½', '1/16 of'",
  examples: [
    'He lost [a fifth] of his herd.',
    'About half stayed, but [two-thirds] of pupils left.',
    'It fell [1/16 of a mile] short.',
    'Trade dropped by [a fifth].',
  ],
  counterexamples: [
    { text: 'The fifth convoy left.', why: 'an ordinal' },
    { text: 'Sales rose in the third quarter.', why: 'a quarter of a year' },
    { text: 'The second half was calmer.', why: 'an ordinal half' },
    { text: 'He won by a third round.', why: 'an ordinal before its noun' },
  ],
  read: (atoms, at) => sign(atoms, at) ?? slash(atoms, at) ?? mixed(atoms, at) ?? words(atoms, at),
}

const made = (first: number, end: number, value: number): Numeral => ({
  first,
  end,
  low: value,
  high: value,
  scale: 1,
  rule: 'fraction',
})

/** '½', '2½'. */
function sign(atoms: readonly Atom[], at: number): Numeral | null {
  const alone = FRACTION_SIGNS.get(wordAt(atoms, at))
  if (alone !== undefined) return made(at, at + 1, alone)
  const next = atoms[at + 1]
  const behind = next && FRACTION_SIGNS.get(next.lower)
  const whole = behind === undefined ? null : parseDigits(wordAt(atoms, at))
  return whole === null || behind === undefined ? null : made(at, at + 2, whole + behind)
}

/** '1/16 of a pint', '3/4 mile'; '9/11' and '24/7' are names. */
function slash(atoms: readonly Atom[], at: number): Numeral | null {
  if (!/^[/⁄]$/.test(wordAt(atoms, at + 1)) || atoms[at + 1]?.spaced) return null
  const above = parseDigits(wordAt(atoms, at))
  const below = parseDigits(wordAt(atoms, at + 2))
  if (above === null || below === null || above >= below || below > 1000 || wordAt(atoms, at + 3) === '/') return null
  return GUARDED.has(`${above}/${below}`) ? null : made(at, at + 3, above / below)
}

/** '9 1/2 hours'. */
function mixed(atoms: readonly Atom[], at: number): Numeral | null {
  const whole = parseDigits(wordAt(atoms, at))
  if (whole === null || whole > 999 || !/^\d$/.test(wordAt(atoms, at + 1))) return null
  const rest = slash(atoms, at + 1)
  return rest && made(at, rest.end, whole + (rest.low as number))
}

/** 'two-thirds', 'a third of', 'half of', 'three quarters'. */
function words(atoms: readonly Atom[], at: number): Numeral | null {
  const word = wordAt(atoms, at)
  if (word === 'half') return isShareHalf(atoms, at) ? made(at, at + 1, 0.5) : null
  const count = /^(?:a|an)$/.test(word) ? 1 : (WORD_VALUES.get(word) ?? null)
  if (count === null || count > 20) return null
  const name = isHyphen(atoms, at + 1) ? at + 2 : at + 1
  const noun = wordAt(atoms, name)
  const value = FRACTIONS.get(singularOf(noun))
  if (value === undefined || noun === 'half' || noun === 'halves') return null
  const counted =
    name > at + 1 ||
    (count > 1 ? noun.endsWith('s') : wordAt(atoms, name + 1) === 'of' || isShareAlone(atoms, at, name))
  return counted && count * value < 1 ? made(at, name + 1, count * value) : null
}

/** 'dropped by a fifth', 'roughly a third': no noun behind it that it could be an ordinal of. */
function isShareAlone(atoms: readonly Atom[], at: number, name: number): boolean {
  const next = atoms[name + 1]
  const ends = next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'CCONJ'
  return ends && /^(?:by|roughly|about|almost|nearly|around|over|than|approximately)$/.test(wordAt(atoms, at - 1))
}

/** 'half of the', 'half the', 'half its', 'half were'; not 'the second half', 'half-time' or 'half an hour'. */
function isShareHalf(atoms: readonly Atom[], at: number): boolean {
  if (isHyphen(atoms, at + 1) || isHyphen(atoms, at - 1)) return false
  if (/^(?:the|first|second|latter|other|this|that|last|a|and|better)$/.test(wordAt(atoms, at - 1))) return false
  if (SCALES.has(wordAt(atoms, at + 2))) return false
  return /^(?:of|the|its|their|his|her|our|my|an?|all|were|are|have|had)$/.test(wordAt(atoms, at + 1))
}
