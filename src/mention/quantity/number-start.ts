import type { Atom } from './atoms.ts'
import { foldWord, MULTIPLES } from './multiple.ts'
import { FRACTION_SIGNS, SCALES, WORD_VALUES } from './number-table.ts'
import { VAGUE_NUMBERS } from './vague-number.ts'

/** Every word that can open a number; all others are passed over without asking a rule. */
const STARTS = new Set([
  ...WORD_VALUES.keys(),
  ...SCALES.keys(),
  ...MULTIPLES.keys(),
  ...FRACTION_SIGNS.keys(),
  ...[...VAGUE_NUMBERS.keys()].map((words) => words.split(' ')[0] as string),
  'a',
  'an',
  'half',
  'another',
])

/** Whether a number may open at an atom. */
export function mayOpenNumber(atom: Atom): boolean {
  const code = atom.text.charCodeAt(0)
  return (code >= 48 && code <= 57) || code === 46 || STARTS.has(atom.lower) || foldWord(atom.lower) !== null
}
