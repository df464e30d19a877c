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

/** Words that open one only before another of these, or before one of `AFTER_LEADS`. */
const LEADS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'its',
  'their',
  'his',
  'at',
  'up',
  'no',
  'over',
  'under',
  'just',
  'only',
  'some',
  'about',
  'more',
  'less',
])
const AFTER_LEADS = new Set(
  'twenties thirties forties fifties sixties seventies eighties nineties couple weekend time foreseeable near same than to least most century calendar nineteenth twentieth'.split(
    ' ',
  ),
)

const opens = (atom: Atom): boolean => {
  const code = atom.text.charCodeAt(0)
  return (code >= 48 && code <= 57) || STARTS.has(atom.lower)
}

/** Whether an expression of time may open at a position. */
export function mayStart(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at] as Atom
  if (!opens(atom)) return atom.lower.startsWith('fy')
  const next = atoms[at + 1]
  return !LEADS.has(atom.lower) || (next !== undefined && (opens(next) || AFTER_LEADS.has(next.lower)))
}
