import type { Atom } from './atoms.ts'
import { extendedEnd, nounPhraseAt } from './noun-phrase.ts'
import { type Draft, type DraftRule, isHyphen, wordAt } from './quantity-rule.ts'
import { isPluralNoun, singularOf } from './singular.ts'

/** Finds what is counted. */
export const countedNoun: DraftRule = {
  id: 'counted-noun',
  phenomenon: 'The noun after a number, with its modifiers; the unit is its singular',
  examples: [
    'The [40 young volunteers] came.',
    'It lost [1,200 units of military hardware].',
    '[260 of the Westmark Guard soldiers] left.',
    'They need [565 lorries or vans].',
    'Gunmen raided [two mainly Lutheran towns].',
    'The dealer has [150 new and used cars].',
    'It runs [160 fast-food stalls] and [12 high-rise blocks].',
  ],
  counterexamples: [
    { text: 'Of those, 260 were wounded.', why: 'what is counted is left out' },
    { text: 'It counted 6,000 dead.', why: 'a result, not a noun' },
  ],
  refine: (atoms, drafts) => {
    for (const draft of drafts) if (draft.unit === null) count(atoms, draft)
    for (const draft of drafts)
      if (draft.role === 'percent' || draft.role === 'measure' || draft.role === 'money') ofWhat(atoms, draft)
  },
}

function count(atoms: readonly Atom[], draft: Draft): void {
  // 'one of the best': found, and marked as no count of its own.
  if (wordAt(atoms, draft.first) === 'one' && wordAt(atoms, draft.first + 1) === 'of') draft.rules.push('one-of')
  const at = nounStart(atoms, draft)
  const phrase = nounPhraseAt(atoms, at)
  if (!phrase) return
  const attributive = isHyphen(atoms, draft.to) || isAttributive(atoms, draft, at, phrase.head)
  const head = attributive ? firstNoun(atoms, at, phrase.head) : phrase.head
  const singular = singularOf(wordAt(atoms, head))
  draft.noun = { first: at, end: attributive ? head + 1 : extendedEnd(atoms, phrase, singular) }
  draft.to = draft.noun.end
  draft.head = singular
  draft.unit = singular
  draft.rules.push('counted-noun')
}

/** Past 'of the', 'of', 'more' and a hyphen after the number. */
function nounStart(atoms: readonly Atom[], draft: Draft): number {
  let at = draft.to
  if (isHyphen(atoms, at)) at++
  if (
    /^(?:more|other|additional|further)$/.test(wordAt(atoms, at)) &&
    wordAt(atoms, at + 1) !== 'than' &&
    wordAt(atoms, at) !== 'other'
  )
    at++
  if (wordAt(atoms, at) !== 'of') return at
  at++
  if (wordAt(atoms, at) === 'all') at++
  return /^(?:the|its|their|his|her|our|my|your|these|those|a|an)$/.test(wordAt(atoms, at)) ? at + 1 : at
}

/** '12 page document': a singular after a number above one is a modifier. */
function isAttributive(atoms: readonly Atom[], draft: Draft, at: number, head: number): boolean {
  if (draft.low === null || draft.low <= 1 || draft.rules[0] !== 'digits' || isPluralNoun(atoms[head])) return false
  return (
    firstNoun(atoms, at, head) < head &&
    (atoms[firstNoun(atoms, at, head)] as Atom).pos === 'NOUN' &&
    (atoms[head] as Atom).pos === 'NOUN'
  )
}

function firstNoun(atoms: readonly Atom[], at: number, head: number): number {
  for (let i = at; i < head; i++) if (atoms[i]?.pos === 'NOUN' || atoms[i]?.pos === 'PROPN') return i
  return head
}

/** 'half the country', 'nearly half its shops' */
const isHalfThe = (atoms: readonly Atom[], draft: Draft): boolean =>
  draft.role === 'percent' &&
  wordAt(atoms, draft.end - 1) === 'half' &&
  /^(?:the|its|their|his|her|our|all)$/.test(wordAt(atoms, draft.to)) &&
  !/^(?:day|night|time|hour|week|weekend|month|year|season|game|match|way|distance|battle|story|fun|size|price|length|height|life|lives)$/.test(
    wordAt(atoms, draft.to + 1),
  )

/** '35% of the troops', '500 km of border', '$5bn of aid': the noun it is a part or an amount of. */
function ofWhat(atoms: readonly Atom[], draft: Draft): void {
  // 'nine out of ten homes'
  const bare = draft.rules[0] === 'ratio' && draft.to === draft.end
  if (draft.noun !== null || (wordAt(atoms, draft.to) !== 'of' && !bare && !isHalfThe(atoms, draft))) return
  let at = wordAt(atoms, draft.to) === 'of' ? draft.to + 1 : draft.to
  while (/^(?:the|its|their|his|her|our|all|a|an|these|those|total)$/.test(wordAt(atoms, at))) at++
  const phrase = nounPhraseAt(atoms, at)
  if (!phrase) return
  draft.noun = { first: at, end: phrase.end }
  draft.head = singularOf(wordAt(atoms, phrase.head))
}
