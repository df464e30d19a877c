import type { Atom } from '../quantity/atoms.ts'
import { SCALES, WORD_VALUES } from '../quantity/number-table.ts'
import { DAY_PARTS, MONTHS, SEASONS, UNITS_OF_TIME, WEEKDAYS } from './time-words.ts'

/** Words of the calendar and the clock, with and without a full stop. */
const CALENDAR: readonly string[] = [
  ...[...MONTHS.keys(), ...WEEKDAYS.keys()].flatMap((word) => [word, `${word}.`]),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...UNITS_OF_TIME.keys(),
]

/** Every word that can open an expression of time; what is not here is passed over without asking a rule. */
const STARTS = new Set([
  ...CALENDAR,
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

/** Words that make a time of a number before them; a bare number with none of them near is passed over. */
const MAKES_TIME = new Set([
  ...CALENDAR,
  ..."am pm a.m p.m a.m. p.m. a p o'clock oclock hrs gmt utc local century fortnight fortnights bc b.c b.c. bce b.c.e b.c.e. ad a.d a.d. ce c.e c.e. b".split(
    ' ',
  ),
])

/** How far behind a number such a word stands at most, in atoms: 'one hundred and twenty-five long days'. */
const REACH = 9

/** '300', 'three', '1.5', but no year, date or time of day, which need no such word. */
function isBareNumber({ lower }: Atom): boolean {
  if (WORD_VALUES.has(lower) || SCALES.has(lower)) return true
  if (lower.length === YEAR_LENGTH) return false
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if ((code < ZERO || code > NINE) && code !== COMMA && code !== STOP) return false
  }
  return true
}
const YEAR_LENGTH = 4
const [ZERO, NINE, COMMA, STOP] = [0x30, 0x39, 0x2c, 0x2e]

function opens(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at] as Atom
  const code = atom.text.charCodeAt(0)
  if ((code < ZERO || code > NINE) && !STARTS.has(atom.lower)) return false
  if (!isBareNumber(atom)) return true
  for (let i = at + 1; i <= at + REACH; i++) if (MAKES_TIME.has(atoms[i]?.lower ?? '')) return true
  return false
}

/** Whether an expression of time may open at a position. */
export function mayStart(atoms: readonly Atom[], at: number): boolean {
  const { lower } = atoms[at] as Atom
  if (!opens(atoms, at)) return lower.startsWith('fy')
  const next = atoms[at + 1]
  return !LEADS.has(lower) || (next !== undefined && (opens(atoms, at + 1) || AFTER_LEADS.has(next.lower)))
}
