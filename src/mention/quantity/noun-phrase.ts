import type { Atom } from './atoms.ts'
import { isHyphen, type Stretch, wordAt } from './quantity-rule.ts'
import { isPluralNoun } from './singular.ts'

/** Words that are tagged as nouns or adjectives and yet end what is counted: times, results, and words of comparison. */
const ENDS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november ' +
    'december jan feb aug sept oct nov dec today yesterday tomorrow tonight overnight last next this ago earlier later each apiece per ' +
    'dead killed wounded injured captured missing hurt displaced homeless arrested strong long wide high deep tall old away so far more less ' +
    'fewer higher lower up down year-on-year year-over-year percent annually daily weekly monthly yearly total only alone ahead short due'
  ).split(' '),
)
/** Words of `ENDS` that may stand before a noun all the same ('dead soldiers', 'more troops', 'high towers'). */
const BEFORE_NOUN = new Set(
  'dead wounded injured captured missing displaced homeless arrested more strong long wide high deep tall old short fewer daily weekly monthly last total'.split(
    ' ',
  ),
)
/** Nouns that say only the form; what they are of is counted ('units of military hardware'). */
const CLASSIFIERS = new Set(
  'unit piece item kind type set pair group lot member head case type batch stock bit form class column convoy battalion brigade regiment squad platoon company squadron fleet shipment tranche batch barrage salvo crew team wave round sort series'.split(
    ' ',
  ),
)

/** A counted noun: its stretch with modifiers, and the position of its head. */
export interface NounPhrase extends Stretch {
  readonly head: number
}

/** The noun phrase that starts at a position, after a number; `null` where no noun comes. */
export function nounPhraseAt(atoms: readonly Atom[], at: number): NounPhrase | null {
  let head = -1
  for (let i = at; i < at + 14; i++) {
    const step = stepAt(atoms, i, at, head)
    if (step === 'stop') break
    if (step === 'head') head = i
    else if (typeof step === 'number') i = step - 1
    if (step === 'head' && endsAfter(atoms, i)) break
  }
  return head < 0 || endsInGenitive(atoms, head) ? null : { first: at, end: head + 1, head }
}

/** 'one of Norland's largest': what it belongs to is not what is counted. */
const endsInGenitive = (atoms: readonly Atom[], head: number): boolean =>
  wordAt(atoms, head + 1) === "'s" && atoms[head + 1]?.spaced === false

/** '300 last year': when, and not what is counted. */
const isCalendar = ({ lower }: Atom, next: Atom | undefined): boolean =>
  lower === 'last' &&
  /^(?:year|month|week|weekend|night|autumn|fall|spring|summer|winter|quarter|season)$/.test(next?.lower ?? '')

/** A head, a modifier to pass, a position to go on from, or the end. */
function stepAt(atoms: readonly Atom[], i: number, at: number, head: number): 'head' | 'pass' | 'stop' | number {
  const atom = atoms[i]
  if (!atom) return 'stop'
  const next = atoms[i + 1]
  // 'two Norland-made buses': the word after the hyphen is a modifier.
  if (i > at && isHyphen(atoms, i - 1) && !atom.spaced && isNominal(next)) return 'pass'
  if (head < 0 && opensCompound(atoms, i)) return 'pass'
  if (ENDS.has(atom.lower) && !(BEFORE_NOUN.has(atom.lower) && head < 0 && isNominal(next) && !isCalendar(atom, next)))
    return 'stop'
  if (isPluralNoun(atom) && (atom.pos === 'VERB' || atom.pos === 'X') && head < 0) return 'head'
  if (atom.pos === 'NOUN' || atom.pos === 'PROPN') return /^[\p{L}]/u.test(atom.text) ? 'head' : 'stop'
  if (atom.lower === "'s" || (atom.lower === "'" && wordAt(atoms, i - 1).endsWith('s') && isNominal(next)))
    return head === i - 1 ? 'pass' : 'stop'
  if (isHyphen(atoms, i)) return i > at && next !== undefined && !next.spaced ? 'pass' : 'stop'
  if (atom.pos === 'ADJ') return 'pass'
  // '150 new and used cars'
  if (atom.pos === 'CCONJ' && head < 0 && i > at && joinsAdjectives(atoms, i)) return 'pass'
  if (atom.pos === 'VERB') return participleAt(atom, next, head)
  if (atom.pos === 'ADV') return next?.pos === 'ADJ' || next?.pos === 'VERB' || isOfName(atoms, i) ? 'pass' : 'stop'
  if (head >= 0 && atoms[i - 1]?.pos === 'PROPN') return throughName(atoms, i)
  return 'stop'
}

/** 'new and used', 'short and long-haul', before a noun. */
function joinsAdjectives(atoms: readonly Atom[], i: number): boolean {
  if (atoms[i - 1]?.pos !== 'ADJ' || !/^(?:ADJ|VERB)$/.test(atoms[i + 1]?.pos ?? '')) return false
  const compound = isHyphen(atoms, i + 2) ? i + 4 : i + 2
  return isPluralNoun(atoms[compound]) && !ENDS.has(atoms[i - 1]?.lower ?? '')
}

/** '160 fast-food stalls', '12 high-rise blocks': an adverb or adjective glued to a noun. */
const opensCompound = (atoms: readonly Atom[], i: number): boolean =>
  (atoms[i]?.pos === 'ADV' || atoms[i]?.pos === 'ADJ') &&
  isHyphen(atoms, i + 1) &&
  atoms[i + 2]?.pos === 'NOUN' &&
  atoms[i + 2]?.spaced === false &&
  isNominal(atoms[i + 3])

/** 'two mainly Norlandic towns': an adverb before names that are adjectives. */
function isOfName(atoms: readonly Atom[], i: number): boolean {
  if (!wordAt(atoms, i).endsWith('ly') || atoms[i + 1]?.pos !== 'PROPN') return false
  return isPluralNoun(atoms[i + 2]) || (atoms[i + 2]?.pos === 'PROPN' && isPluralNoun(atoms[i + 3]))
}

const isNominal = (atom: Atom | undefined): boolean =>
  atom?.pos === 'NOUN' || atom?.pos === 'PROPN' || (atom !== undefined && isPluralNoun(atom))

/** 'armed men', 'captured Norland troops', 'combat armored vehicles'; but 'a document labeled Project X' ends before it. */
function participleAt(atom: Atom, next: Atom | undefined, head: number): 'pass' | 'stop' {
  const before = head < 0 ? isNominal(next) || next?.pos === 'ADJ' : isPluralNoun(next) && next?.pos !== 'PROPN'
  return isParticiple(atom) && before ? 'pass' : 'stop'
}

const isParticiple = (atom: Atom): boolean => /(?:ed|ing|en|wn|lt|ght)$/.test(atom.lower)

/** 'the Republic of Korland (RK) soldiers', 'Kia and Hyundai cars': a name goes on where a plural comes after it. */
function throughName(atoms: readonly Atom[], i: number): number | 'stop' {
  const word = wordAt(atoms, i)
  const next = atoms[i + 1]
  if (word === '(' && wordAt(atoms, i + 2) === ')' && isNominal(atoms[i + 3])) return i + 3
  if (!/^(?:of|and|&)$/.test(word) || next?.pos !== 'PROPN') return 'stop'
  for (let k = i + 2; k < i + 7; k++) {
    const atom = atoms[k]
    if (!atom || !(isNominal(atom) || atom.pos === 'ADJ' || /^[()]$/.test(atom.text))) return 'stop'
    if (isPluralNoun(atom) && !/^[A-Z]/.test(atom.text)) return i + 1
  }
  return 'stop'
}

/** A plural is the head unless another noun comes right after it ('arms dealers', "people's homes"). */
function endsAfter(atoms: readonly Atom[], i: number): boolean {
  if (!isPluralNoun(atoms[i])) return false
  if (wordAt(atoms, i) === 'times') return true
  const next = atoms[i + 1]
  if (!next || next.lower === "'s" || next.lower === "'") return !next
  if (isHyphen(atoms, i + 1)) return false
  return !((next.pos === 'NOUN' || next.pos === 'PROPN') && isPluralNoun(next) && !ENDS.has(next.lower))
}

/** Where the phrase ends with an 'of'-complement of a classifier taken in, or a second noun after 'or' ('lorries or vans'). */
export function extendedEnd(atoms: readonly Atom[], { end, head }: NounPhrase, singular: string): number {
  if (wordAt(atoms, end) === 'or' && isPluralNoun(atoms[end + 1]) && isPluralNoun(atoms[head])) return end + 2
  if (wordAt(atoms, end) !== 'of' || !CLASSIFIERS.has(singular)) return end
  const from = /^(?:the|its|their|his|our|such)$/.test(wordAt(atoms, end + 1)) ? end + 2 : end + 1
  return nounPhraseAt(atoms, from)?.end ?? end
}
