import type { Atom } from './atoms.ts'
import { parseDigits } from './number-table.ts'
import type { NumeralRule } from './quantity-rule.ts'
import { scaleAt } from './scale.ts'

/** Reads figures written in digits. */
export const digits: NumeralRule = {
  id: 'digits',
  phenomenon: 'Digits with thousands separators, decimals, and scale words or letters, glued or not',
  examples: [
    'The ministry counted [12,400 recruits].',
    'Repairs cost [€3bn].',
    'The fund spent [90million rupees].',
    'Some farms lost [1.2 lakh hens].',
    'The town has [10 000 inhabitants].',
  ],
  counterexamples: [
    { text: 'The 47th Brigade moved on.', why: 'an ordinal' },
    { text: 'Two Su-34 jets took off.', why: 'digits inside a name: only the two is a number' },
  ],
  read: (atoms, at) => {
    const atom = atoms[at] as Atom
    const code = atom.text.charCodeAt(0)
    if (!((code >= 48 && code <= 57) || code === 46) || atom.pos === 'X') return null
    const [value, end] = groupedBySpaces(atoms, at) ?? [parseDigits(atom.text), at + 1]
    if (value === null) return null
    const scale = scaleAt(atoms, end)
    const number = tidy(value * scale.by)
    return { first: at, end: scale.end, low: number, high: number, scale: scale.by, rule: 'digits' }
  },
}

/** '10 000', '1 250 000': groups of three digits after a space. */
function groupedBySpaces(atoms: readonly Atom[], at: number): [number, number] | null {
  if (!/^[1-9]\d{0,2}$/.test((atoms[at] as Atom).text)) return null
  let value = (atoms[at] as Atom).text
  let end = at + 1
  for (; end < at + 5; end++) {
    const atom = atoms[end]
    if (!atom?.spaced || atom.text.length !== 3 || !/^\d{3}$/.test(atom.text)) break
    if (atom.start - (atoms[end - 1] as Atom).end !== 1) break
    value += atom.text
  }
  return end === at + 1 ? null : [Number(value), end]
}

/** 1.1 million is 1100000, not 1100000.0000000001. */
export const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))
