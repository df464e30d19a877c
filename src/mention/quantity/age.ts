import { isPeople } from '../../text/people.ts'
import type { Atom } from './atoms.ts'
import { type Draft, type DraftRule, isHyphen, wordAt } from './quantity-rule.ts'
import { isPluralNoun, singularOf } from './singular.ts'

/** Tells ages from durations. */
export const age: DraftRule = {
  id: 'age',
  phenomenon: "Ages: '15-year-old', 'aged 34', 'the age of 21', a number between commas after a name",
  examples: [
    'A [15-year-old] boy won.',
    'Voters aged [18 to 34] stayed home.',
    'He left at the age of [21].',
    'Mira Holt, [34], agreed.',
    'A guard, [34], was hurt.',
    'Women [under 30] were hurt.',
  ],
  counterexamples: [
    { text: 'Nurses sewed under 30 coats.', why: 'it counts coats' },
    { text: 'It took 15 years.', why: 'a length of time' },
    { text: 'In Norport, 34 ships lay idle.', why: 'it counts ships' },
    { text: 'Nine died in Sund, and in Norport, 34.', why: 'a town has no age here' },
  ],
  refine: (atoms, drafts) => {
    for (const draft of drafts) if (isAge(atoms, draft)) settle(atoms, draft)
  },
}

function isAge(atoms: readonly Atom[], draft: Draft): boolean {
  if (draft.role === 'duration') {
    const old = isHyphen(atoms, draft.to) ? draft.to + 1 : draft.to
    return (
      /^olds?$/.test(wordAt(atoms, old)) ||
      /^(?:under|over)? ?the age of$/.test(wordsBefore(atoms, draft, 3)) ||
      (wordAt(atoms, draft.to) === 'of' && wordAt(atoms, draft.to + 1) === 'age')
    )
  }
  if (draft.unit !== null && draft.noun === null) return false
  if (
    wordAt(atoms, draft.from - 1) === 'aged' ||
    wordsBefore(atoms, draft, 2) === 'age of' ||
    wordAt(atoms, draft.from - 1) === 'age'
  )
    return true
  return isApposition(atoms, draft) || isLimit(atoms, draft)
}

/** 'people under 30', 'women over 60' */
function isLimit(atoms: readonly Atom[], draft: Draft): boolean {
  const years = draft.low ?? draft.high ?? OLDEST
  if (draft.noun !== null || draft.unit !== null || years >= OLDEST) return false
  const at = /^(?:under|over|above|below)$/.test(wordAt(atoms, draft.from)) ? draft.from : draft.from - 1
  if (!/^(?:under|over|above|below)$/.test(wordAt(atoms, at)) || !/^\d+$/.test(wordAt(atoms, draft.first))) return false
  const before = wordAt(atoms, at - 1)
  return (
    /^(?:people|those|anyone|everyone)$/.test(before) || (isPluralNoun(atoms[at - 1]) && isPeople(singularOf(before)))
  )
}
const OLDEST = 110

const wordsBefore = (atoms: readonly Atom[], draft: Draft, n: number): string =>
  atoms
    .slice(Math.max(0, draft.from - n), draft.from)
    .map((atom) => atom.lower)
    .join(' ')

/** 'Mira Holt, 34, agreed'. */
function isApposition(atoms: readonly Atom[], draft: Draft): boolean {
  if (draft.noun !== null || draft.low === null || draft.low !== draft.high || draft.low > 110) return false
  if (!/^\d{1,3}$/.test(wordAt(atoms, draft.first)) || wordAt(atoms, draft.first - 1) !== ',') return false
  let name = draft.first - 2
  if (!/^[,.)]$/.test(wordAt(atoms, draft.to))) return false
  // 'A man, 34, was hurt'
  if (isPeople(wordAt(atoms, name)) && !isPluralNoun(atoms[name])) return true
  if (atoms[name]?.pos !== 'PROPN') return false
  while (atoms[name]?.pos === 'PROPN') name--
  // 'and in Port Elna, 5.'
  return !/^(?:in|at|near|from|outside)$/.test(wordAt(atoms, name))
}

function settle(atoms: readonly Atom[], draft: Draft): void {
  if (draft.role === 'duration') {
    const old = isHyphen(atoms, draft.to) ? draft.to + 1 : draft.to
    if (/^olds?$/.test(wordAt(atoms, old))) draft.to = old + 1
  }
  const bound = /^(under|below|over|above) the age of$/.exec(wordsBefore(atoms, draft, 4))
  if (bound) draft.modifier = /^[ub]/.test(bound[1] as string) ? 'at most' : 'more than'
  if (draft.modifier === 'at most') draft.low = null
  if (draft.modifier === 'more than') draft.high = null
  draft.role = 'age'
  draft.unit = 'year of age'
  draft.noun = null
  draft.head = null
  draft.rules.push('age')
}
