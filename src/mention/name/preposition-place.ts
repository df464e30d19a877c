import { foldNameWord } from '../../text/person-name.ts'
import type { NameHit, NameRule } from './name-rule.ts'
import { freeRuns } from './name-sentence.ts'
import { ORGANISATION_HEADS, PLACE_PREPOSITIONS } from './words.ts'

/** An unknown name after a preposition of place. */
export const prepositionPlace: NameRule = {
  id: 'preposition-place',
  phenomenon:
    'A name that nothing else explains after "in", "near" or "outside", after the noun of a kind of place and "of", or before a word for a disaster',
  examples: [
    'A bridge fell in [Tarsen].',
    'They marched in downtown [Kessim].',
    'They camped near [Odra Venn] in the village of [Kessim].',
    'Nobody died in the [Kessim] flood.',
  ],
  counterexamples: [{ text: 'He believed in God.', why: 'a word that never names a place' }],
  entityType: 'place',
  find(s, { surnames }) {
    if (s.headline) return []
    const hits: NameHit[] = []
    for (const [first, end] of freeRuns(s)) {
      if (end - first > 4 || ORGANISATION_HEADS.has(s.words[end - 1] as string)) continue
      if (end - first === 1 && surnames.has(foldNameWord(s.words[first] as string))) continue
      const before = s.words[first - 1] ?? ''
      const placed =
        PLACE_PREPOSITIONS.has(before) ||
        (PART_OF_TOWN.test(before) && PLACE_PREPOSITIONS.has(s.words[first - 2] ?? '')) ||
        (before === 'of' && KINDS.test(s.words[first - 2] ?? '')) ||
        (before === 'the' && DISASTERS.test(s.words[end] ?? ''))
      if (placed) hits.push({ first, nameFirst: first, end })
    }
    return hits
  },
}

const PART_OF_TOWN = /^(?:downtown|central|midtown|suburban|inner|outer|(?:north|south|east|west)(?:ern)?)$/

/** Disasters that go by where they were. */
const DISASTERS = /^(?:floods?|flooding|earthquakes?|quakes?|landslides?|mudslides?|avalanche|wildfires?|eruption)$/

const KINDS =
  /^(?:city|cities|town|towns|village|villages|port|province|region|district|suburb|capital|state|county|island|municipality|governorate|north|south|east|west|outskirts|north(?:east|west)|south(?:east|west)|kilomet(?:re|er)s|miles)$/
