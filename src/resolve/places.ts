import type { NameMention } from '../model/mention.ts'
import type { Gazetteer, GazetteerPlace, PlaceMention } from '../model/resolver.ts'
import type { Sentence } from '../model/sentence.ts'
import type { DocumentTokens } from './document-tokens.ts'
import { type PlaceName, readPlaceNames } from './place-names.ts'
import { countryRef, namedRef, regionRef, senseRef } from './place-refs.ts'
import { chooseSenses } from './place-senses.ts'

/** The places that the names of a document mean. Without a gazetteer countries have a point, other places only a name. */
export function resolvePlaces(
  text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  tokens: DocumentTokens,
  gazetteer: Gazetteer | null,
): PlaceMention[] {
  const read = readPlaceNames(text, sentences, names, tokens, gazetteer)
  const senses = gazetteer ? chooseSenses(read, gazetteer) : new Map<PlaceName, GazetteerPlace>()
  return read.map((name) => placeOf(name, senses.get(name) ?? null, gazetteer))
}

function placeOf(name: PlaceName, sense: GazetteerPlace | null, gazetteer: Gazetteer | null): PlaceMention {
  const { start, end, sentence } = name.span
  const base = { kind: 'place', start, end, sentence } as const
  if (name.region && (!sense || sense.kind !== 'country'))
    return { ...base, place: regionRef(name.region, gazetteer), country: name.region.country }
  if (sense?.kind === 'country' || (!sense && name.country)) {
    const code = sense?.country ?? (name.country as string)
    return { ...base, place: countryRef(code, name.part), country: code }
  }
  if (sense) return { ...base, place: senseRef(sense, name), country: sense.country }
  return { ...base, place: namedRef(name), country: null }
}
