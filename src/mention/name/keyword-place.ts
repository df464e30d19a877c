import type { NameHit, NameRule } from './name-rule.ts'
import { freeRuns, isFree, type NameSentence, runEnd } from './name-sentence.ts'
import { ORGANISATION_HEADS, PLACE_HEADS, PLACE_OPENERS } from './words.ts'

/** Names with a word for a kind of place. */
export const keywordPlace: NameRule = {
  id: 'keyword-place',
  phenomenon: 'A name with a word for a kind of place in it',
  examples: [
    'Floods hit [Varnia Province] and the [Tarsen River].',
    'Ships waited in the [Gulf of Orsk] off [Cape Linnet].',
    'Shells fell on the [Sarnow] region.',
    'Rain fell on the [River Sarn].',
  ],
  counterexamples: [{ text: 'The River Board met.', why: 'the word for a place must be next to a name and end it' }],
  entityType: 'place',
  find(s) {
    const hits: NameHit[] = []
    for (const [first, end] of freeRuns(s)) {
      const hit = placeIn(s, first, end)
      if (hit && hit.first >= (hits.at(-1)?.end ?? 0)) hits.push(hit)
    }
    return hits
  },
}

const KIND_AFTER =
  /^(?:region|oblast|province|governorate|district|raion|county|valley|peninsula|river|sector|front|prefecture|neighbou?rhood|area|suburb|village|metropolitan)$/

function placeIn(s: NameSentence, first: number, end: number): NameHit | null {
  const last = end - 1
  if (PLACE_HEADS.has(s.words[last] as string) && last > first && !s.headline) return { first, nameFirst: first, end }
  if (PLACE_OPENERS.has(s.words[first] as string)) {
    if (
      end - first > 1 &&
      !(s.words[first] === 'river' && ORGANISATION_HEADS.has(s.words[last] as string)) &&
      !/^(?:city|state|province|district|county|republic|town|village|sea)$/.test(s.words[first] as string)
    )
      return { first, nameFirst: first, end }
    if (s.words[end] === 'of' && end === first + 1) {
      const at = s.words[end + 1] === 'the' ? end + 2 : end + 1
      if (isFree(s, at)) return { first, nameFirst: first, end: runEnd(s, at) }
    }
  }
  if (end - first <= 2 && KIND_AFTER.test(s.words[end] ?? '') && !s.headline && s.tokens[end]?.spaced)
    return { first, nameFirst: first, end }
  return null
}
