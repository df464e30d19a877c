import { DOUBTFUL_GIVEN_NAMES, GIVEN_NAMES } from './given-names.ts'
import type { NameHit, NameRule } from './name-rule.ts'
import { freeRuns, isAcronym, type NameSentence, personStart } from './name-sentence.ts'
import { ORGANISATION_HEADS, PLACE_HEADS } from './words.ts'

/** A capitalised run that opens with a given name. */
export const givenNamePerson: NameRule = {
  id: 'given-name-person',
  phenomenon: 'A run of capitalised words that opens with a common given name',
  examples: [
    '[Marta Oyelaran] filed the report with [Abu Samir al-Tarsi].',
    'It was written by [Peter J. Sund].',
    'Critics of Republican [Marta Oyelaran] left.',
  ],
  counterexamples: [
    { text: 'The Peter Museum opened.', why: 'a word for a body ends the run' },
    { text: 'In Will we trust.', why: 'a given name that is an ordinary word needs a surname' },
  ],
  entityType: 'person',
  find(s, { ordinary }) {
    const hits: NameHit[] = []
    for (const [first, end] of freeRuns(s)) {
      const at = givenAt(s, personStart(s, first, end, ordinary), end)
      if (at >= 0) hits.push({ first: at, nameFirst: at, end })
    }
    return hits
  },
}

function givenAt(s: NameSentence, first: number, end: number): number {
  const last = s.words[end - 1] as string
  if (ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last) || isAcronym(s.tokens[end - 1]?.text ?? '')) return -1
  const word = s.words[first] as string
  if (!GIVEN_NAMES.has(word)) return -1
  const words = end - first
  if (words === 1) return DOUBTFUL_GIVEN_NAMES.has(word) || first === 0 || s.headline ? -1 : first
  return words <= 8 ? first : -1
}
