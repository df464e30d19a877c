import type { ClaimContext } from '../../model/context.ts'
import type { PlaceRef } from '../../model/entity.ts'
import type { PlaceMention } from '../../model/resolver.ts'
import type { Sentence } from '../../model/sentence.ts'
import { rememberLast } from './remember.ts'
import { isNoun, type Scene, sceneOf, tokenAt } from './scene.ts'

/**
 * Where something is that a sentence puts 'in Elna and Sund', of which `place` is one: the region or country of both that the document
 * names, `null` where it names none; `place` itself where it stands alone.
 */
export function jointPlace(context: ClaimContext, sentence: Sentence, place: PlaceRef): PlaceRef | null {
  const mentions = placesBySentence(context).get(sentence.index) ?? []
  const own = mentions.findIndex((mention) => mention.place.id === place.id)
  const [before, at, after] = [mentions[own - 1], mentions[own], mentions[own + 1]]
  if (!at) return place
  const scene = sceneOf(sentence)
  if (before && areJoined(scene, before, at)) return wholeOf(context, before, at)
  if (after && areJoined(scene, at, after)) return wholeOf(context, at, after)
  return isJoinedToUnknown(scene, at, after) ? countryOf(context, at) : place
}

const placesBySentence = rememberLast(({ resolver }: ClaimContext) =>
  Map.groupBy(resolver.places, ({ sentence }) => sentence),
)

const IN = /^(?:in|at|near|across)$/

/** 'Elna and Sund', 'Elna and in Sund': nothing else between. */
function areJoined(scene: Scene, a: PlaceMention, b: PlaceMention): boolean {
  const and = tokenAt(scene, a.end - 1) + 1
  if (a.place.id === b.place.id || scene.tokens[and]?.lower !== 'and' || !isIn(scene, a)) return false
  const to = tokenAt(scene, b.start)
  return to === and + 1 || (to === and + 2 && /^(?:in|at|near|the)$/.test(scene.tokens[and + 1]?.lower ?? ''))
}

/** 'in Elna and Vik': a name that is not known for a place, and does nothing ('in Elna and Vik said so'). */
function isJoinedToUnknown(scene: Scene, a: PlaceMention, next: PlaceMention | undefined): boolean {
  const { tokens, groupAt } = scene
  const and = tokenAt(scene, a.end - 1) + 1
  const other = groupAt[and + 1]
  if (tokens[and]?.lower !== 'and' || !isNoun(other) || !isIn(scene, a)) return false
  if (next && tokenAt(scene, next.start) < other.end) return false
  const isName = tokens.slice(other.first, other.end).every(({ pos }) => pos === 'PROPN')
  const after = tokens[other.end]?.pos ?? 'PUNCT'
  return isName && other.end - other.first <= 2 && (after === 'PUNCT' || after === 'ADP')
}

/** Whether 'in' or the like stands before a place, its article left out. */
function isIn(scene: Scene, { start }: PlaceMention): boolean {
  const { tokens } = scene
  const at = tokenAt(scene, start) - 1
  const word = tokens[at]?.lower ?? ''
  return IN.test(word === 'the' ? (tokens[at - 1]?.lower ?? '') : word)
}

/** The region that both lie in, else their country, where the document names it. */
function wholeOf(context: ClaimContext, a: PlaceMention, b: PlaceMention): PlaceRef | null {
  if (a.country === null || a.country !== b.country) return null
  const { region } = a.place
  const isOfRegion = ({ place, country }: PlaceMention): boolean =>
    country === a.country && place.precision === 'region' && place.region === region
  const inRegion =
    region !== undefined && region === b.place.region ? context.resolver.places.find(isOfRegion) : undefined
  return inRegion?.place ?? countryOf(context, a)
}

/** Its country, where the document names it. */
function countryOf({ resolver }: ClaimContext, { country }: PlaceMention): PlaceRef | null {
  if (country === null) return null
  return (
    resolver.places.find((other) => other.country === country && other.place.precision === 'country')?.place ?? null
  )
}
