import type { ClaimContext } from '../../model/context.ts'
import type { PlaceRef } from '../../model/entity.ts'
import type { PlaceMention } from '../../model/resolver.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { datesOf } from './dates.ts'
import { isLocative } from './places.ts'
import { rememberLast } from './remember.ts'
import { isVerb, lemmaAt, sceneOf, tokenAt } from './scene.ts'

/** Sentences at the head of a report in which its scene is looked for: a headline, the lede, one more. */
const LEDE = 3
/** What befalls a place: 'a storm hit Sund'. */
const BEFALL = new Set(
  'hit strike rock shake jolt batter lash devastate ravage engulf flood swamp grip sweep destroy'.split(' '),
)

/**
 * Where a report plays by its first sentence that says where: the region, else the country, else the town that stands there. `null`
 * where that sentence names places of several countries.
 */
export const placeOfReport = rememberLast((context: ClaimContext): PlaceRef | null => {
  for (const sentence of context.sentences.slice(0, LEDE)) {
    const named = context.resolver.places.filter((mention) => mention.sentence === sentence.index)
    const here = named.filter((mention) => isScene(sentence, mention))
    if (here.length === 0) continue
    return new Set(here.flatMap(({ country }) => country ?? [])).size <= 1 ? widest(here) : null
  }
  return datelinePlace(context)
})

/** Where news of other places is written. */
const DESKS = new Set(['washington', 'geneva', 'brussels', 'united', 'new', 'london'])

/** 'PORT ELNA, Norland - Seven skiers were killed': the town of the dateline, where the head of the report names no other place. */
function datelinePlace(context: ClaimContext): PlaceRef | null {
  const { sentences, resolver } = context
  const [lede] = sentences
  if (!lede || DESKS.has(lede.tokens[0]?.lower ?? '')) return null
  const head = resolver.places.filter(({ sentence }) => sentence < LEDE)
  const [first] = head
  if (first?.sentence !== 0) return null
  return isInDateline(context, first) &&
    head.every((mention) => isInDateline(context, mention) || mention.place.id === first.place.id)
    ? first.place
    : null
}

const WIDTH = { region: 3, country: 2, exact: 1, near: 1, district: 1 } as const
const widthOf = ({ place }: PlaceMention): number => (place.precision === null ? 1 : WIDTH[place.precision])

const widest = (mentions: readonly PlaceMention[]): PlaceRef | null =>
  mentions.reduce<PlaceMention | null>((best, own) => (best && widthOf(best) >= widthOf(own) ? best : own), null)
    ?.place ?? null

function isScene(sentence: Sentence, mention: PlaceMention): boolean {
  const scene = sceneOf(sentence)
  const first = tokenAt(scene, mention.start)
  if (isDateline(sentence, tokenAt(scene, mention.end - 1)) || isReached(sentence, first)) return false
  return (
    isLocative(sentence, mention) ||
    isStruck(sentence, first) ||
    isOwnerOfSubject(sentence, mention, first) ||
    overflows(sentence, tokenAt(scene, mention.end - 1) + 1)
  )
}

/** 'as the fever spreads to Sund': where it has come to last. */
function isReached({ tokens }: Sentence, first: number): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  return tokens[at]?.lower === 'to' && SPREADING.test(tokens[at - 1]?.lower ?? '')
}
const SPREADING = /^(?:spread|spreads|spreading|expands?|expanded|extends?|extended)$/

/** 'PORT ELNA (Norland Press) - Gunners …': where the report was written. */
const isDateline = ({ tokens }: Sentence, last: number): boolean =>
  last < 12 &&
  /^\p{Lu}{2,}/u.test((tokens[0] as Token).text) &&
  tokens.slice(last + 1, last + 9).some(({ text }) => /^[-–—]+$/.test(text))

/** Words between the verb and the name: 'the north-western', 'parts of central'. */
const OF_NAME =
  /^(?:-|the|parts?|much|most|of|city|town|village|island|state|province|(?:north|south|east|west)(?:ern)?|central|coastal|rural)$/

function isStruck(sentence: Sentence, first: number): boolean {
  const scene = sceneOf(sentence)
  let at = first - 1
  while (OF_NAME.test(scene.tokens[at]?.lower ?? '') || scene.tokens[at]?.pos === 'PROPN') at--
  const verb = scene.groupAt[at]
  return isVerb(verb) && BEFALL.has(lemmaAt(scene, verb.head))
}

/** 'after the River Sarn burst its banks', 'sent the Sarn over its banks'. */
const overflows = ({ tokens }: Sentence, next: number): boolean =>
  /^(?:burst|bursts|overflow|overflows|overflowed|flooded|erupted)$/.test(tokens[next]?.lower ?? '') ||
  (tokens[next]?.lower === 'over' && tokens[next + 2]?.lower === 'banks')

/** "Varnia's death toll rose": whose number the sentence is about. A country or a capital so may be its government. */
function isOwnerOfSubject({ tokens }: Sentence, { place, end }: PlaceMention, first: number): boolean {
  const next = tokens.findIndex((token) => token.start >= end)
  return first <= 1 && place.precision === 'region' && /^['’]s?$/.test(tokens[next]?.text ?? '')
}

/** How many sentences before another tell whether the report is still at its scene. */
const LOOK_BACK = 2

/** Whether the scene is a region or country, in which other places lie. */
export const isWideScene = (place: PlaceRef | null): boolean =>
  place?.precision === 'region' || place?.precision === 'country'

/**
 * The scene of the report as far as a sentence plays there; `null` where it or those before it are of another country, another year or,
 * for a town, another place.
 */
export function sceneAt(context: ClaimContext, { index }: Sentence): PlaceRef | null {
  const place = placeOfReport(context)
  if (!place) return null
  const wide = isWideScene(place)
  const around = context.sentences.slice(wide ? index : Math.max(0, index - LOOK_BACK), index + 1)
  const country = countryOf(context, place)
  const isOther = (mention: PlaceMention): boolean =>
    mention.country !== null &&
    (mention.country !== country || (!wide && mention.place.id !== place.id)) &&
    !isInDateline(context, mention)
  return around.some((sentence) => placesOf(context, sentence).some(isOther) || isOfOther(context, sentence))
    ? null
    : place
}

/** 'BOLZANO, Italy (AP) - ': the land of the dateline's town. */
function isInDateline({ sentences }: ClaimContext, { sentence, end }: PlaceMention): boolean {
  const [lede] = sentences
  return sentence === 0 && lede !== undefined && isDateline(lede, tokenAt(sceneOf(lede), end - 1))
}

/** Words that set a number apart from the scene of the report. */
const ELSEWHERE = new Set([
  'worldwide',
  'globally',
  'global',
  'elsewhere',
  'abroad',
  'overseas',
  'world',
  'international',
])

const countryOf = ({ resolver }: ClaimContext, place: PlaceRef): string | null =>
  resolver.places.find((mention) => mention.place.id === place.id)?.country ?? null

/** Whether a sentence is of the world or of another year than the report. */
function isOfOther(context: ClaimContext, sentence: Sentence): boolean {
  const published = context.document.published?.slice(0, 4) ?? ''
  return (
    sentence.tokens.some(({ lower }) => ELSEWHERE.has(lower)) ||
    datesOf(context, sentence).some(({ to }) => to !== null && to.slice(0, 4) < published)
  )
}

const placesBySentence = rememberLast(({ resolver }: ClaimContext) =>
  Map.groupBy(resolver.places, ({ sentence }) => sentence),
)
const placesOf = (context: ClaimContext, { index }: Sentence): readonly PlaceMention[] =>
  placesBySentence(context).get(index) ?? []
