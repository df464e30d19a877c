import type { Atom } from './atoms.ts'
import { parseDigits, WORD_VALUES } from './number-table.ts'
import { isHyphen, type NumeralRule, wordAt } from './quantity-rule.ts'

/** Reads shares told as so many in so many, in percent. */
export const ratio: NumeralRule = {
  id: 'ratio',
  phenomenon: "A share told as 'one in ten' or 'three out of four'",
  examples: ['[One in ten] wells ran dry.', '[Three out of four] replies came late.'],
  counterexamples: [
    { text: 'He found one in a drawer.', why: 'no second number' },
    { text: 'It counted two in 2019.', why: 'a year, not a ratio' },
  ],
  read: (atoms, at) => {
    const above = smallNumber(atoms, at)
    if (above === null) return null
    let i = at + 1
    if (isHyphen(atoms, i) && wordAt(atoms, i + 1) === 'in') i++
    const out = wordAt(atoms, i) === 'out' && wordAt(atoms, i + 1) === 'of'
    if (!out && wordAt(atoms, i) !== 'in') return null
    i += out ? 2 : 1
    if (/^(?:every|each)$/.test(wordAt(atoms, i))) i++
    if (isHyphen(atoms, i)) i++
    const below = smallNumber(atoms, i)
    if (below === null || below <= above || below > 100_000 || unitFollows(atoms, i + 1)) return null
    const share = (100 * above) / below
    return { first: at, end: i + 1, low: share, high: share, scale: 1, rule: 'ratio' }
  },
}

const smallNumber = (atoms: readonly Atom[], at: number): number | null => {
  const word = wordAt(atoms, at)
  const value = WORD_VALUES.get(word) ?? (/^\d{1,3}(?:,\d{3})?$/.test(word) ? parseDigits(word) : null)
  return value !== null && value > 0 ? value : null
}

/** 'two in three days' is no ratio. */
const unitFollows = (atoms: readonly Atom[], at: number): boolean =>
  isHyphen(atoms, at) ||
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|million|thousand|hundred)$/.test(wordAt(atoms, at))
