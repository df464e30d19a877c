import type { NameHit, NameRule } from './name-rule.ts'
import { freeRuns, isAcronym, type NameSentence, personStart } from './name-sentence.ts'
import { GOVERNING_HEADS, ORGANISATION_HEADS, PLACE_HEADS, TITLE_MODIFIERS, TITLE_NOUNS } from './words.ts'

/** Two or three capitalised words that nothing else explains: mostly a person. */
export const capitalisedPair: NameRule = {
  id: 'capitalised-pair',
  phenomenon: 'Two or three capitalised words, none of them ordinary in this text, that no article stands before',
  examples: ['Police questioned [Tiro Maluk] for hours.'],
  counterexamples: [
    { text: 'They won the Golden Lantern.', why: 'an article stands before it' },
    { text: 'Troops fought Sunni Arab tribesmen.', why: 'a people and its faith' },
    { text: 'It is sold as Blue Harvest; a blue one costs more.', why: 'a word of it is written in lower case too' },
  ],
  entityType: 'person',
  find(s, { ordinary }) {
    if (s.headline) return []
    const hits: NameHit[] = []
    for (const [first, end] of freeRuns(s)) {
      const at = personStart(s, first, end, ordinary)
      if (isPersonal(s, at, end, ordinary)) hits.push({ first: at, nameFirst: at, end })
    }
    return hits
  },
}

const NOT_PERSONAL: ReadonlySet<string> = new Set([
  'first',
  'lady',
  'war',
  'world',
  'day',
  'street',
  'house',
  'cup',
  'act',
  'plan',
  'north',
  'south',
  'east',
  'west',
  'operation',
  'treaty',
  'agreement',
  'islamic',
  'state',
  'muslim',
  'muslims',
  'sunni',
  'sunnis',
  'shia',
  'shiite',
  'christian',
  'christians',
  'arab',
  'arabs',
  'kurdish',
  'time',
  'order',
  'summit',
  'exercise',
])

function isPersonal(s: NameSentence, first: number, end: number, ordinary: ReadonlySet<string>): boolean {
  const words = end - first
  if (words < 2 || words > 5 || /^(?:the|a|an|this|in|near|at)$/.test(s.words[first - 1] ?? '')) return false
  for (let i = first; i < end; i++) {
    const word = s.words[i] as string
    const { text, pos } = s.tokens[i] as { text: string; pos: string }
    if (/^\p{Lu}\.?$|^[-.]$/u.test(text)) continue
    if (isAcronym(text) || (pos !== 'PROPN' && pos !== 'NOUN') || ordinary.has(word) || NOT_PERSONAL.has(word))
      return false
    if (
      [ORGANISATION_HEADS, GOVERNING_HEADS, PLACE_HEADS, TITLE_NOUNS, TITLE_MODIFIERS].some((table) => table.has(word))
    )
      return false
  }
  return true
}
