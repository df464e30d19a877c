import { foldNameWord } from '../../text/person-name.ts'
import { KNOWN_FIGURES } from './known-figures.ts'
import type { NameHit, NameRule } from './name-rule.ts'
import { freeRuns, isFree, type NameSentence, personStart } from './name-sentence.ts'

/** A person or body named earlier in full, called by one word. */
export const knownSurname: NameRule = {
  id: 'known-surname',
  phenomenon:
    'A single word that is the last word of a person named in full elsewhere in the text, or of a figure whom everybody knows by it',
  examples: ['Marta Oyelaran arrived. Then [Oyelaran] left.', 'Critics of [Erdogan] met.'],
  counterexamples: [
    { text: 'Marta Oyelaran arrived. Oyelaran Street was closed.', why: 'the word goes on to a name of another kind' },
  ],
  entityType: 'person',
  find(s, { surnames, known, ordinary }) {
    const hits: NameHit[] = []
    for (const [first, end] of s.headline ? singleWords(s) : freeRuns(s)) {
      const word = s.words[end - 1] as string
      const type = end - first === 1 ? known.get(word) : undefined
      if ((surnames.has(foldNameWord(word)) || (KNOWN_FIGURES.has(word) && end - first === 1)) && end - first <= 3)
        hits.push(personHit(s, first, end, ordinary))
      else if (type) hits.push({ first, nameFirst: first, end, entityType: type })
    }
    return hits
  },
}

/** In a headline every word is capitalised, so that runs say nothing. */
const singleWords = (s: NameSentence): [number, number][] =>
  s.tokens.flatMap((_, i): [number, number][] => (isFree(s, i) ? [[i, i + 1]] : []))

/** Without the words that only describe the person. */
function personHit(s: NameSentence, first: number, end: number, ordinary: ReadonlySet<string>): NameHit {
  const at = personStart(s, first, end, ordinary)
  return { first: at, nameFirst: at, end }
}
