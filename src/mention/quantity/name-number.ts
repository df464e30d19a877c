import type { Atom } from './atoms.ts'
import { CURRENCY_BEFORE } from './currencies.ts'
import { type GuardRule, isHyphen, type Numeral, wordAt, wordsAt } from './quantity-rule.ts'
import { isPluralNoun } from './singular.ts'
import { UNITS } from './units.ts'

/** Words that a number after them is the name or the place of, however written. */
const LABELS = new Set(
  (
    'section sections article articles chapter chapters paragraph paragraphs clause page pages row room flight highway route interstate motorway ' +
    'road platform gate pier lot block unit phase stage category grade class type version volume vol figure fig table appendix annex ' +
    'resolution proposition bill rule order decree directive amendment title channel number no nos # exit junction terminal runway ' +
    'formula division district ward zone sector area group game week day round part act episode season level tier top big apollo ' +
    'boeing airbus iphone ipad windows model mark mk nikkei ftse dax cac russell fortune stoxx s&p 500- euro covid protocol code zip psalm verse agenda item point aged-'
  ).split(' '),
)
/** Labels that are also plain words: only a capital makes them one ('the Big 12', 'the top three'). */
const CAPITAL_ONLY = new Set(
  'top big level point number item group unit week day round part act season code order class road area model game table article rule bill figure division type mark no'.split(
    ' ',
  ),
)
const STREETS = /^(?:road|street|avenue|lane|drive|boulevard|blvd|rd|st|ave|square|terrace|way|parkway)$/

/** Drops numbers that are part of a name, an address or a list. */
export const nameNumber: GuardRule = {
  id: 'name-number',
  phenomenon: 'Numbers in names, labels, addresses, phone numbers, scores and list numbering count nothing',
  examples: [
    'Section [230] shields them.',
    'A Boeing [737] landed.',
    'He lives at [22] Harbour Road.',
    'They won [3]-1 at home.',
    'Gifts are matched [2]-for-1.',
    'She lives at [208] Harbour St. in Elna.',
    'It has been so since [9]/[11].',
    'Call 555-0100 now, said flight [12] staff.',
    'Shells fell near guard posts [542] and [543].',
  ],
  counterexamples: [
    { text: 'In Westmark 30 houses burned.', why: 'a plural follows: it counts' },
    { text: 'It closed shops 40 and 50 kilometres away.', why: 'a unit follows' },
    { text: 'The council voted 5-2.', why: 'votes for and against' },
    { text: 'The top three seeds lost.', why: "'top' without a capital is no label" },
  ],
  drops: (atoms, numeral) =>
    isLabelled(atoms, numeral) ||
    isOfPair(atoms, numeral) ||
    isAddress(atoms, numeral) ||
    isScore(atoms, numeral) ||
    isExchange(atoms, numeral) ||
    isOfSlash(atoms, numeral) ||
    isChained(atoms, numeral) ||
    isListMark(atoms, numeral),
}

function isLabelled(atoms: readonly Atom[], { first, end, rule, scale }: Numeral): boolean {
  if ((rule !== 'digits' && rule !== 'number-words') || scale !== 1 || wordAt(atoms, first).includes(',')) return false
  let at = first - 1
  while (at > 0 && /^[.&]$/.test(wordAt(atoms, at)) && !(atoms[at] as Atom).spaced) at--
  if (isHyphen(atoms, at)) at--
  const before = atoms[at]
  if (!before || CURRENCY_BEFORE.has(before.lower)) return false
  const capital = /^[A-Z#]/.test(before.text)
  const label = before.lower.replace('.', '')
  if (LABELS.has(label) && (capital || !CAPITAL_ONLY.has(label)))
    return !capital || !isPluralNoun(atoms[end]) || rule === 'digits'
  if (rule !== 'digits' || !capital || at === 0 || before.pos !== 'PROPN' || !/^\d{1,3}$/.test(wordAt(atoms, first)))
    return false
  return atoms[first]?.spaced === true && !isCounting(atoms, end)
}

/** 'posts 542 and 543': two bare numbers behind a plural are names of its members. */
function isOfPair(atoms: readonly Atom[], { first, end }: Numeral): boolean {
  if (!isBare(atoms, first) || end !== first + 1) return false
  const [a, b] = wordAt(atoms, end) === 'and' ? [first, end + 1] : [first - 2, first]
  if (wordAt(atoms, a + 1) !== 'and' || !isBare(atoms, a) || !isBare(atoms, b)) return false
  const noun = atoms[a - 1]
  const next = atoms[b + 1]
  const counts = next !== undefined && (/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(next.pos) || isCounting(atoms, b + 1))
  return noun?.pos === 'NOUN' && isPluralNoun(noun) && !/^ages?$/.test(noun.lower) && !counts
}

const isBare = (atoms: readonly Atom[], at: number): boolean => /^\d{1,4}$/.test(wordAt(atoms, at))

/** Whether what follows is counted or measured. */
function isCounting(atoms: readonly Atom[], end: number): boolean {
  const next = atoms[end]
  if (!next) return false
  const at = isHyphen(atoms, end) ? end + 1 : end
  const word = wordAt(atoms, at)
  if (/^(?:%|percent|per|or|of|million|billion)$/.test(word) || UNITS.has(word) || UNITS.has(wordsAt(atoms, at, 2)))
    return true
  return isPluralNoun(next) || isPluralNoun(atoms[end + 1]) || /^(?:were|are|have|had|was|is)$/.test(word)
}

/** '22 Harbour Road'. */
function isAddress(atoms: readonly Atom[], { first, end }: Numeral): boolean {
  if (!/^\d{1,4}$/.test(wordAt(atoms, first))) return false
  for (let i = end; i < end + 3; i++) {
    const atom = atoms[i]
    if (!atom || !/^[A-Z]/.test(atom.text)) return false
    if (i > end && STREETS.test(atom.lower.replace('.', ''))) return true
  }
  return false
}

/** '3-1', '2-2': two small numbers of which the second is no larger, with nothing counted after. */
function isScore(atoms: readonly Atom[], { first, end, low }: Numeral): boolean {
  if (low === null || low > 199 || !/^\d{1,3}$/.test(wordAt(atoms, first))) return false
  const [a, b] = isGluedDash(atoms, end)
    ? [first, end + 1]
    : isGluedDash(atoms, first - 1)
      ? [first - 2, first]
      : [-1, -1]
  if (a < 0 || !/^\d{1,3}$/.test(wordAt(atoms, a)) || !/^\d{1,3}$/.test(wordAt(atoms, b))) return false
  return Number(wordAt(atoms, b)) <= Number(wordAt(atoms, a)) && !isVote(atoms, a, b)
}

/** 'voted 52-46', 'a vote of 52-46', 'in a 3-2 vote', 'approved it 5-2': votes for and against. */
function isVote(atoms: readonly Atom[], a: number, b: number): boolean {
  if (wordAt(atoms, b + 1) === 'vote') return true
  for (let i = a - 1; i >= Math.max(0, a - DECIDED); i--) {
    const word = wordAt(atoms, i)
    if (/^[,.;:]$/.test(word)) return false
    // 'passed 52-46', 'passed the bill 52-46', not 'passed Elna 3-2'
    if (word === 'passed') return i === a - 1 || atoms[i + 1]?.pos === 'DET'
    if (DECIDING.has(word)) return true
  }
  return false
}
const DECIDING = new Set('vote voted votes voting approved adopted rejected ratified'.split(' '))
/** How far before its votes the word for a decision may stand, in atoms. */
const DECIDED = 7

/** '9/11', '24/7': a day or a phrase. */
const isOfSlash = (atoms: readonly Atom[], { first, end }: Numeral): boolean =>
  (wordAt(atoms, end) === '/' && SLASHED.has(`${wordAt(atoms, end - 1)}/${wordAt(atoms, end + 1)}`)) ||
  (wordAt(atoms, first - 1) === '/' && SLASHED.has(`${wordAt(atoms, first - 2)}/${wordAt(atoms, first)}`))
const SLASHED = new Set(['9/11', '24/7', '7/7'])

/** '2-for-1', 'two-for-one': so many against so many. */
const isExchange = (atoms: readonly Atom[], { first, end }: Numeral): boolean =>
  (isHyphen(atoms, end) && /^for(?:-\d+)?$/.test(wordAt(atoms, end + 1)) && atoms[end + 1]?.spaced === false) ||
  (isHyphen(atoms, first - 1) && wordAt(atoms, first - 2) === 'for' && isHyphen(atoms, first - 3))

const isGluedDash = (atoms: readonly Atom[], at: number): boolean =>
  /^[-–]$/.test(wordAt(atoms, at)) && atoms[at]?.spaced === false && atoms[at + 1]?.spaced === false

/** Phone numbers and codes: three numbers in a row joined by hyphens, or '555-0100'. */
function isChained(atoms: readonly Atom[], { first, end }: Numeral): boolean {
  if (!/^\d+$/.test(wordAt(atoms, first))) return false
  const after = isGluedDash(atoms, end) && /^\d+$/.test(wordAt(atoms, end + 1))
  const before = isGluedDash(atoms, first - 1) && /^\d+$/.test(wordAt(atoms, first - 2))
  if (after && before) return true
  if (after)
    return /^\d{3}$/.test(wordAt(atoms, first)) && /^\d{4}$/.test(wordAt(atoms, end + 1))
      ? true
      : isGluedDash(atoms, end + 2) && /^\d/.test(wordAt(atoms, end + 3))
  return (
    before &&
    (wordAt(atoms, first - 2).length === 3 && wordAt(atoms, first).length === 4
      ? true
      : isGluedDash(atoms, first - 3) && /^\d/.test(wordAt(atoms, first - 4)))
  )
}

/** '3. The mayor …', '(b)', '2 min read'. */
function isListMark(atoms: readonly Atom[], { first, end }: Numeral): boolean {
  if (/^min(?:ute)?s?$/.test(wordAt(atoms, end)) && wordAt(atoms, end + 1) === 'read') return true
  if (wordAt(atoms, first - 1) === '#') return true
  return (
    first === 0 &&
    /^[.)]$/.test(wordAt(atoms, end)) &&
    /^\d{1,3}$/.test(wordAt(atoms, first)) &&
    atoms[end]?.spaced === false
  )
}
