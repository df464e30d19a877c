import type { Counted } from './counted.ts'

/** The word for the whole that a number is some of: 'them' in '12 of them', 'whom' in '40 of whom drowned'; `null` where none stands behind it. */
export function wholeBehind({ scene: { tokens }, number }: Counted): 'them' | 'whom' | 'which' | null {
  const word = tokens[number + 1]?.lower === 'of' ? tokens[number + 2]?.lower : null
  return word === 'them' || word === 'whom' || word === 'which' ? word : null
}
