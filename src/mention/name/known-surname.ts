import type { NameHit, NameRule } from './name-rule.ts'
import { freeRuns } from './name-sentence.ts'

/** A person or body named earlier in full, called by one word. */
export const knownSurname: NameRule = {
  id: 'known-surname',
  phenomenon: 'A single word that is the last word of a person named in full elsewhere in the text',
  examples: ['[Marta Oyelaran] arrived. Then [Oyelaran] left.'],
  counterexamples: [
    { text: 'Marta Oyelaran arrived. Oyelaran Street was closed.', why: 'the word goes on to a name of another kind' },
  ],
  entityType: 'person',
  find(s, { surnames, known }) {
    const hits: NameHit[] = []
    for (const [first, end] of freeRuns(s)) {
      const word = s.words[end - 1] as string
      const type = end - first === 1 ? known.get(word) : undefined
      if (surnames.has(word) && end - first <= 3) hits.push({ first, nameFirst: first, end })
      else if (type) hits.push({ first, nameFirst: first, end, entityType: type })
    }
    return hits
  },
}
