import { foldWord, isMultipleOf, MULTIPLES } from './multiple.ts'
import { type NumeralRule, wordAt } from './quantity-rule.ts'

/** Reads the word of a multiple; the rule `multiple` resolves it. */
export const multipleWord: NumeralRule = {
  id: 'multiple-word',
  phenomenon: "A word that multiplies: 'twice', 'double', 'tenfold'",
  examples: ['They need [twice] the space.', 'Sales are [double] the target.'],
  counterexamples: [{ text: 'He rang twice.', why: 'how often' }],
  read: (atoms, at) => {
    const word = wordAt(atoms, at)
    const factor = foldWord(word) ?? (isMultipleOf(atoms, at + 1) ? (MULTIPLES.get(word) ?? null) : null)
    return factor === null
      ? null
      : { first: at, end: at + 1, low: factor, high: factor, scale: 1, rule: 'multiple-word' }
  },
}
