import type { Atom } from './atoms.ts'
import { CURRENCY_BEFORE } from './currencies.ts'
import { type GuardRule, isHyphen, type Numeral, wordAt, wordsAt } from './quantity-rule.ts'
import { isPluralNoun } from './singular.ts'
import { UNITS } from './units.ts'

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** Drops the numbers of dates and clock times. */
export const dateNumber: GuardRule = {
  id: 'date-number',
  phenomenon: 'Years, days of the month and times of day count nothing',
  examples: [
    'It began on Oct. [21].',
    'They met in [2019].',
    'It opens at [5] p.m. daily.',
    'The war of [1812] dragged on.',
    'The counts of [2010] point to a rise.',
  ],
  counterexamples: [
    { text: 'The blast killed 1800 people.', why: 'a verb before and a plural after: it counts' },
    { text: 'The motor turns at 2000 rpm.', why: 'a unit follows' },
    { text: 'Prices reached $2,000.', why: 'money' },
  ],
  drops: (atoms, numeral) =>
    isYear(atoms, numeral) || isMonthDay(atoms, numeral) || isClock(atoms, numeral) || isShortYear(atoms, numeral),
}

const BEFORE_YEAR = new Set(
  'in since by until till before after from between during of and or to circa ca early late mid year fy ad a.d a.d.'.split(
    ' ',
  ),
)

function isYear(atoms: readonly Atom[], { first, end, low }: Numeral): boolean {
  if (end !== first + 1 || low === null || !/^[12]\d{3}$/.test(wordAt(atoms, first))) return false
  if (low > 2199 || CURRENCY_BEFORE.has(wordAt(atoms, first - 1)) || hasUnit(atoms, end)) return false
  const counted = isPluralNoun(atoms[end]) || (isPluralNoun(atoms[end + 1]) && atoms[end]?.pos === 'ADJ')
  if (low < 1400) return !counted && BEFORE_YEAR.has(wordAt(atoms, first - 1))
  if (!counted) return !HEDGED.test(wordAt(atoms, first - 1))
  return !HEDGED.test(wordAt(atoms, first - 1)) && atoms[first - 1]?.pos !== 'VERB'
}

const HEDGED = /^(?:than|least|over|nearly|almost|some|estimated|approximately|roughly|exactly|many)$/

function hasUnit(atoms: readonly Atom[], end: number): boolean {
  // '2000-2500 calories': the unit stands after the second end.
  if (isDash(atoms, end) && /^\d+$/.test(wordAt(atoms, end + 1))) return hasUnit(atoms, end + 2)
  if (wordAt(atoms, end) === '′') return false
  const at = isHyphen(atoms, end) && !/^\d/.test(wordAt(atoms, end + 1)) ? end + 1 : end
  const word = wordAt(atoms, at)
  if (/^(?:%|percent|dollars|euros|pounds|yen)$/.test(word) || (word === 'per' && wordAt(atoms, at + 1) === 'cent'))
    return true
  // 'for 2010 to 2011 point to a rise': a unit in the singular goes with no year.
  if (word.length > 2 && UNITS.has(word)) return at > end || !UNITS.has(`${word}s`)
  return (
    UNITS.has(wordsAt(atoms, at, 2)) ||
    UNITS.has(wordsAt(atoms, at, 3)) ||
    (atoms[at]?.spaced === false && UNITS.has(word))
  )
}

/** 'Aug. 14', '14 August', 'August 14-17', '14-17 August'. Months are known by their capital: 'may' is not one. */
function isMonthDay(atoms: readonly Atom[], { first, end, low, scale }: Numeral): boolean {
  if (low === null || low > 31 || scale !== 1 || !/^\d{1,2}$/.test(wordAt(atoms, first))) return false
  let before = first - 1
  let after = end
  if (isDash(atoms, before) && /^\d{1,2}$/.test(wordAt(atoms, before - 1))) before -= 2
  if (isDash(atoms, after) && /^\d{1,2}$/.test(wordAt(atoms, after + 1))) after += 2
  if (wordAt(atoms, after) === 'of') after++
  if (wordAt(atoms, before) === '.') before--
  return isMonth(atoms[before]) || isMonth(atoms[after])
}

const isDash = (atoms: readonly Atom[], at: number): boolean => /^(?:[-–—‑]|to|and)$/.test(wordAt(atoms, at))

const isMonth = (atom: Atom | undefined): boolean =>
  atom !== undefined && /^[A-Z]/.test(atom.text) && MONTHS.has(atom.lower.replace('.', ''))

/** '5 p.m.', '11.30am', "six o'clock", '0600 GMT', '1800 hours'. */
function isClock(atoms: readonly Atom[], { end, low }: Numeral): boolean {
  if (low === null || low > 2400) return false
  const word = wordAt(atoms, end)
  if (/^[ap]\.?m\.?$/.test(word)) return low <= 24
  if (/^(?:gmt|utc|o'clock|est|edt|bst|cet|hrs)$/.test(word)) return true
  return /^[ap]$/.test(word) && wordAt(atoms, end + 1) === '.' && wordAt(atoms, end + 2).startsWith('m')
}

/** "'98" and the last part of '1914-18'. */
function isShortYear(atoms: readonly Atom[], { first, end }: Numeral): boolean {
  if (end !== first + 1 || !/^\d{2,4}$/.test(wordAt(atoms, first))) return false
  const before = atoms[first - 1]
  if (before?.lower === "'" && before.end === (atoms[first] as Atom).start && before.spaced) return true
  return (
    /^[-–—/]$/.test(before?.text ?? '') && /^(?:1[5-9]|20)\d\d$/.test(wordAt(atoms, first - 2)) && !atoms[first]?.spaced
  )
}
