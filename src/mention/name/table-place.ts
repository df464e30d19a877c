import { isCapital } from '../../text/capital.ts'
import { cityWords } from '../../text/city-words.ts'
import { countryWords } from '../../text/countries.ts'
import { phraseAt } from '../../text/phrases.ts'
import { regionWords } from '../../text/regions.ts'
import { wideAreaWords } from '../../text/wide-areas.ts'
import { DOUBTFUL_GIVEN_NAMES, GIVEN_NAMES } from './given-names.ts'
import type { NameHit, NameRule } from './name-rule.ts'
import { isFree, type NameSentence } from './name-sentence.ts'

/** Countries, their capitals and first-level regions. */
export const tablePlace: NameRule = {
  id: 'table-place',
  phenomenon:
    'A country, capital, first-level region, large city of several words, sea or part of the world, also inside a title',
  examples: [
    'Talks opened in [Oslo] between [Chile] and [U.S.] envoys.',
    'Fires spread across [Queensland].',
    'One resident of [New Orleans] spoke.',
    'Ships left [West Africa] for [Scandinavia].',
  ],
  counterexamples: [
    { text: 'They told us so.', why: '"us" is the country in capitals only' },
    { text: 'The French team won.', why: 'an adjective of nationality is no place' },
    { text: 'The coach praised Jordan Hale.', why: 'a given name before a surname' },
  ],
  entityType: 'place',
  find(s) {
    const hits: NameHit[] = []
    let taken = 0
    for (const i of s.capitals) {
      if (i < taken) continue
      const end = placeEnd(s, i)
      if (end < 0) continue
      hits.push({ first: i, nameFirst: i, end })
      taken = end
    }
    return hits
  },
}

/** The end of the place that the tables know at `i`; -1 where they know none. */
export function placeEnd(s: NameSentence, i: number): number {
  const text = s.tokens[i]?.text ?? ''
  if (s.claims[i] === 2 || !isCapital(text) || text === 'Us') return -1
  const country = phraseAt(countryWords(), s.words, i)
  const region = phraseAt(regionWords(), s.words, i)
  const names = country !== null && (country.value.as === 'name' || country.value.as === 'capital')
  const area = phraseAt(wideAreaWords(), s.words, i)
  const city = phraseAt(cityWords(), s.words, i)
  const end = Math.max(names ? country.end : -1, region?.end ?? -1, area?.end ?? -1, city?.end ?? -1)
  if (end < 0 || isPartOfName(s, i, end)) return -1
  // 'Car' and 'Us' are words; 'CAR' and 'US' are countries.
  if (end === i + 1 && text.length <= 3 && text !== text.toUpperCase()) return -1
  return end
}

/** 'Jordan Hale', 'Michael Jordan', 'Georgia Tech'. */
function isPartOfName(s: NameSentence, i: number, end: number): boolean {
  const single = end === i + 1
  if (!single) return false
  if (isFree(s, end) && GIVEN_NAMES.has(s.words[i] as string)) return true
  return DOUBTFUL_GIVEN_NAMES.has(s.words[i] as string) && isFree(s, i - 1) && GIVEN_NAMES.has(s.words[i - 1] as string)
}
