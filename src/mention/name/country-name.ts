import { countryWords } from '../../text/countries.ts'
import { phraseAt } from '../../text/phrases.ts'
import type { NameHit, NameRule } from './name-rule.ts'

/** Names of countries of several words. */
export const countryName: NameRule = {
  id: 'country-name',
  phenomenon: 'A country named in several words, some of which would make a body or a smaller place',
  examples: ['The [Russian Federation] and the [Republic of Korea] agreed.', 'It belongs to [Papua New Guinea].'],
  counterexamples: [{ text: 'The Federation of Harbour Unions met.', why: 'the whole name must be a country’s' }],
  entityType: 'place',
  find(s) {
    const hits: NameHit[] = []
    let taken = 0
    for (const i of s.capitals) {
      if (i < taken) continue
      if (s.claims[i] === 2) continue
      const hit = phraseAt(countryWords(), s.words, i)
      if (!hit) continue
      if (hit.value.as === 'name' && hit.end > i + 1) hits.push({ first: i, nameFirst: i, end: hit.end })
      taken = hit.end
    }
    return hits
  },
}
