import type { Atom } from '../quantity/atoms.ts'
import { SCALES, WORD_VALUES } from '../quantity/number-table.ts'
import { DAY_PARTS, MONTHS, SEASONS, UNITS_OF_TIME, WEEKDAYS } from './time-words.ts'

/** Every word that can open an expression of time; what is not here is passed over without asking a rule. */
const STARTS = new Set([
  ...MONTHS.keys(),
  ...[...MONTHS.keys()].map((word) => `${word}.`),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((word) => `${word}.`),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...UNITS_OF_TIME.keys(),
  ...WORD_VALUES.keys(),
  ...SCALES.keys(),
  ...(
    'the a an this that these last next past coming current recent recently currently now right soon previously formerly lately nowadays presently ' +
    'present future more every each per daily nightly weekly monthly quarterly annually yearly hourly today yesterday tomorrow tonight overnight ' +
    'early earlier late later mid mid- early- late- half several many few numerous some about around approximately roughly exactly only just nearly almost less under over at up no ' +
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth final previous preceding following upcoming latest intervening its their his fiscal ' ad a.d christmas boxing new halloween valentine valentine's beginning start middle end close latter rest q1 q2 q3 q4"
  ).split(' '),
])

export const mayStart = (atom: Atom): boolean => {
  const code = atom.text.charCodeAt(0)
  return (code >= 48 && code <= 57) || STARTS.has(atom.lower) || atom.lower.startsWith('fy')
}
