import type { PlaceRef } from '../model/entity.ts'
import { makeId } from '../model/id.ts'
import type { NameMention } from '../model/mention.ts'
import type { PlaceMention } from '../model/resolver.ts'
import type { Token } from '../model/sentence.ts'
import { countryOf, countryWords } from '../text/countries.ts'
import { foldName } from '../text/fold.ts'
import { phraseAt, phraseWords } from '../text/phrases.ts'
import type { DocumentTokens } from './document-tokens.ts'

/** The places that the names of a document mean, without a gazetteer: countries have a point, others only a name. */
export function resolvePlaces(text: string, names: readonly NameMention[], tokens: DocumentTokens): PlaceMention[] {
  return names.filter((name) => name.entityType === 'place').map((mention) => placeOf(text, mention, tokens))
}

function placeOf(text: string, mention: NameMention, tokens: DocumentTokens): PlaceMention {
  const { start, end, sentence } = mention
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  const folded = phraseWords(words)
  const hit = phraseAt(countryWords(), folded, 0)
  const country = hit && hit.end === folded.length && hit.value.as === 'name' ? countryOf(hit.value.code) : null
  const part = country && partBefore(mention, tokens)
  const name = country ? (part ? `${part} ${country.name}` : country.name) : words
  const place: PlaceRef = {
    id: makeId('p', ['place', foldName(name)]),
    name,
    lat: country?.lat ?? null,
    lon: country?.lon ?? null,
    precision: country ? (part ? 'region' : 'country') : null,
  }
  return { kind: 'place', start, end, sentence, place, country: country?.code ?? null }
}

/** 'southern' before the name of a country. */
function partBefore(mention: NameMention, tokens: DocumentTokens): string | null {
  const stretch = tokens.stretchOf(mention)
  const before = stretch && (stretch.sentence.tokens[stretch.first - 1] as Token | undefined)
  return before &&
    /^(?:north|south|east|west|central|northern|southern|eastern|western|north-?(?:east|west)(?:ern)?|south-?(?:east|west)(?:ern)?)$/.test(
      before.lower,
    )
    ? before.lower
    : null
}
