import type { ClaimContext } from '../../model/context.ts'
import type { PlaceRef } from '../../model/entity.ts'
import type { PlaceMention } from '../../model/resolver.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { nearby } from './nearby.ts'
import { rememberLast } from './remember.ts'
import { type Scene, sceneOf, tokenAt } from './scene.ts'

const WHERE = new Set(
  'in near at across inside within to into on around outside throughout over along toward towards through of against off'.split(
    ' ',
  ),
)
/** How far before a place its preposition may stand, in tokens: 'in the rebel-held west of'. */
const BACK = 5
/** How many tokens nearer a place must be to win over one of the next wider rank. */
const RANK_WORTH = 12
/** How many sentences back in its paragraph a place is looked for. */
const SENTENCES_BACK = 8
/** A place is the document's scene where it stands in a locative phrase this often. */
const DOMINANT = 2

/** Whether the text says that something is, happens or goes there, rather than naming an actor. */
export function isLocative(sentence: Sentence, place: PlaceMention): boolean {
  const scene = sceneOf(sentence)
  const at = tokenAt(scene, place.start)
  const group = scene.groupAt[at]
  const last = tokenAt(scene, place.end - 1)
  if (isOwner(scene, last) && !INSIDE.has(scene.tokens[at - 1]?.lower ?? '') && !isOfLand(scene, last)) return false
  if (place.place.precision === 'country' && group && group.head > last && !isOfLand(scene, last)) return false
  const start = isApposed(scene.tokens, at) ? at - 2 : at
  for (let i = start - 1; i >= Math.max(0, start - BACK); i--) {
    const { pos, lower } = scene.tokens[i] as Token
    if (lower === 'of' && !isWhereOf(scene.tokens, i)) return false
    if (pos === 'ADP' || lower === 'to') return WHERE.has(lower)
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'SCONJ' || pos === 'NOUN') return false
  }
  return false
}

/** 'Odra Venn, 26, of Port Elna', 'Odra Venn of Sund', 'from the town of Sund': where somebody lives or comes from, and nothing happens. */
function isWhereOf(tokens: readonly Token[], of: number): boolean {
  const before = tokens[of - 1]
  if (before?.text === ',') return false
  // In capitals the tagger takes all words for names: 'ON THE SOUTHWESTERN OUTSKIRTS OF SUND'.
  if (!KINDS.has(before?.lower ?? ''))
    return before?.pos !== 'PROPN' || tokens[of - 2]?.pos !== 'PROPN' || !/\p{Ll}/u.test(before.text)
  for (let i = of - 2; i >= Math.max(0, of - BACK); i--) {
    const { pos, lower } = tokens[i] as Token
    if (pos === 'ADP') return lower !== 'from'
    if (pos === 'VERB' || pos === 'PUNCT') return true
  }
  return true
}

/** 'in the capital, Port Elna' */
const isApposed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' && KINDS.has(tokens[at - 2]?.lower ?? '')
const KINDS = new Set([
  'capital',
  'city',
  'town',
  'village',
  'port',
  'hometown',
  'province',
  'region',
  'district',
  'suburb',
])

/** "Port Elna's forces": the place stands for an actor. */
const INSIDE = new Set(['in', 'near', 'at', 'across', 'inside', 'around', 'outside', 'throughout'])
/** "on Sund's roads": what a place owns is a part of it. */
const PARTS = new Set('road street highway motorway coast shore border beach soil territory island water'.split(' '))
const isOfLand = ({ tokens, groupAt }: Scene, last: number): boolean =>
  PARTS.has(tokens[groupAt[last + 2]?.head ?? -1]?.lemma ?? '')
const isOwner = ({ tokens }: Scene, last: number): boolean => /^['’]s$/.test(tokens[last + 1]?.lower ?? '')

const RANK = { region: 2, district: 1, near: 1, exact: 1, country: 0 } as const
const WIDE_NAME = /\b(?:region|province|oblast|state|county|valley|district|prefecture|governorate|islands?|strip)\b/i
const isWide = ({ precision, name }: PlaceRef): boolean => precision === 'region' || WIDE_NAME.test(name)
const rankOf = ({ precision }: PlaceRef): number => (precision === null ? 1 : RANK[precision])

/** A place that a locative phrase names, with the token it stands at. */
interface LocativePlace {
  readonly at: number
  readonly place: PlaceRef
}

const locativePlaces = rememberLast(({ sentences, resolver }: ClaimContext) => {
  const bySentence = takenUpPlaces(sentences, resolver.places)
  for (const mention of resolver.places) {
    const sentence = sentences[mention.sentence] as Sentence
    if (!isLocative(sentence, mention)) continue
    const entry = { at: tokenAt(sceneOf(sentence), mention.start), place: mention.place }
    const list = bySentence.get(mention.sentence)
    if (!list) bySentence.set(mention.sentence, [entry])
    else list.splice(list.findLastIndex(({ at }) => at < entry.at) + 1, 0, entry)
  }
  return bySentence
})

/** Nouns that take up a town or a region named before, with which of the two. */
const TAKING_UP: ReadonlyMap<string, 'town' | 'region'> = new Map([
  ['city', 'town'],
  ['town', 'town'],
  ['village', 'town'],
  ['state', 'region'],
  ['province', 'region'],
  ['region', 'region'],
  ['county', 'region'],
])

/** 'in the city', '80% of the city': by sentence, the last town or region named before that the words take up. */
function takenUpPlaces(
  sentences: readonly Sentence[],
  mentions: readonly PlaceMention[],
): Map<number, LocativePlace[]> {
  const bySentence = new Map<number, LocativePlace[]>()
  let next = 0
  const last: { town: PlaceRef | null; region: PlaceRef | null } = { town: null, region: null }
  for (const { index, tokens } of sentences) {
    for (let i = 2; i < tokens.length; i++) {
      const kind = TAKING_UP.get((tokens[i] as Token).lower)
      if (!kind || tokens[i - 1]?.lower !== 'the' || !isLeadIn(tokens[i - 2]) || isNamedBehind(tokens[i + 1])) continue
      while (next < mentions.length && (mentions[next] as PlaceMention).end <= (tokens[i] as Token).start) {
        const { place } = mentions[next++] as PlaceMention
        if (isWide(place)) last.region = place
        else if (place.precision !== 'country') last.town = place
      }
      const place = last[kind]
      if (place) bySentence.set(index, [...(bySentence.get(index) ?? []), { at: i, place }])
    }
  }
  return bySentence
}

const isLeadIn = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === 'of' || INSIDE.has(token.lower))

/** 'in the city of Sund', 'in the state capital' */
const isNamedBehind = (token: Token | undefined): boolean =>
  token?.lower === 'of' || token?.lower === '-' || /^(?:PROPN|NOUN|PART)$/.test(token?.pos ?? '')

/** The place where the clause at token `at` plays: of its sentence's places the near and wide, a region before a village or a country. */
export function placeInSentence(context: ClaimContext, sentence: Sentence, at: number): PlaceRef | null {
  let best: PlaceRef | null = null
  let least = Number.POSITIVE_INFINITY
  const owners = sharedOut(context).get(sentence.index)
  for (const { at: own, place } of nearby(locativePlaces(context).get(sentence.index) ?? [], at)) {
    if (owners && (owners.get(own) ?? at) !== at) continue
    const cost = Math.abs(own - at) - RANK_WORTH * rankOf(place)
    if (cost < least) {
      least = cost
      best = place
    }
  }
  return best
}

/** How far before a number the 'where' of its clause may stand, in tokens. */
const TO_WHERE = 12

/** The place that a 'where' before the number takes up: 'a Port Elna stadium where 900 slept', 'to Sund, where 40 died'. */
export function placeOfWhere(context: ClaimContext, sentence: Sentence, at: number): PlaceRef | null {
  const where = whereBefore(sentence, at)
  if (where === null) return null
  const scene = sceneOf(sentence)
  const last = sentence.tokens[where - 1]?.text === ',' ? where - 2 : where - 1
  const first = scene.groupAt[last]?.first ?? last
  const named = placesBySentence(context).get(sentence.index) ?? []
  const mention = named.find(({ start, end }) => tokenAt(scene, start) >= first && tokenAt(scene, end - 1) <= last)
  return mention?.place ?? null
}

function whereBefore({ tokens }: Sentence, at: number): number | null {
  for (let i = at - 1; i > Math.max(0, at - TO_WHERE); i--) {
    const token = tokens[i] as Token
    if (token.lower === 'where') return i
    if (/^[;:."“”]$/.test(token.text)) return null
  }
  return null
}

const placesBySentence = rememberLast(({ resolver }: ClaimContext) =>
  Map.groupBy(resolver.places, ({ sentence }) => sentence),
)

/** Farthest that a number's own place may stand behind it, in tokens. */
const OWN = 8

/**
 * For sentences that share a total out over places ('900 in Port Elna, 300 in Sund'), the number that each place belongs to, both by
 * token: no other number of the sentence is of that place.
 */
const sharedOut = rememberLast((context: ClaimContext): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const numbers = Map.groupBy(context.quantities, ({ sentence }) => sentence)
  const shared = new Map<number, Map<number, number>>()
  for (const [index, places] of locativePlaces(context)) {
    const counts = numbers.get(index)
    if (places.length < 2 || !counts || counts.length < 2) continue
    const scene = sceneOf(context.sentences[index] as Sentence)
    const owners = ownersOf(
      places.map(({ at }) => at),
      counts.map(({ number }) => tokenAt(scene, number.start)),
    )
    if (new Set(owners.values()).size > 1) shared.set(index, owners)
  }
  return shared
})

/** The last number before each place, where it stands near; both lists in the order of the text. */
function ownersOf(places: readonly number[], numbers: readonly number[]): Map<number, number> {
  const owners = new Map<number, number>()
  let next = 0
  for (const place of places) {
    while (next < numbers.length && (numbers[next] as number) < place) next++
    const before = numbers[next - 1]
    if (before !== undefined && place - before <= OWN) owners.set(place, before)
  }
  return owners
}

/** The place of the nearest earlier sentence in the same paragraph that has one. */
export function placeInParagraph(context: ClaimContext, sentence: Sentence): PlaceRef | null {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - SENTENCES_BACK); i--) {
    const before = context.sentences[i] as Sentence
    if (before.paragraph !== sentence.paragraph) return null
    const place = placeInSentence(context, before, before.tokens.length)
    if (place) return place
  }
  return null
}

/** Whether the number at a token has no place of its own in a sentence that shares a total out over places. */
export const isLeftOut = (context: ClaimContext, { index }: Sentence, at: number): boolean =>
  sharedOut(context).has(index) && !(ownersBySentence(context).get(index)?.has(at) ?? false)

/** The numbers that have a place of their own in the sentences that share a total out, by token. */
const ownersBySentence = rememberLast(
  (context: ClaimContext): ReadonlyMap<number, ReadonlySet<number>> =>
    new Map([...sharedOut(context)].map(([index, owners]) => [index, new Set(owners.values())])),
)

/**
 * The region that the document's locative phrases name most, else its only town; `null` where none stands out. A town among others is
 * not where all of it plays.
 */
export const dominantPlace = rememberLast((context: ClaimContext): PlaceRef | null => {
  const counts = new Map<string, Named>()
  for (const { place } of [...locativePlaces(context).values()].flat()) {
    const entry = counts.get(place.id)
    if (entry) entry.count++
    else counts.set(place.id, { place, count: 1 })
  }
  const most = [...counts.values()]
    .filter(({ place }) => place.precision !== 'country')
    .filter((own, _, all) => own.count >= DOMINANT && !all.some((other) => outweighs(other, own)))
    .sort((a, b) => b.count - a.count || rankOf(b.place) - rankOf(a.place) || (a.place.id < b.place.id ? -1 : 1))
  return most[0]?.place ?? null
})

/** A place with how often locative phrases name it. */
interface Named {
  readonly place: PlaceRef
  count: number
}
/** How many times as often as a region a town must be named for the text to play there rather than all over the region. */
const FAR_MORE = 2

/** Whether a place keeps another from standing out: one town another, and a town a region that is named far less. */
function outweighs(other: Named, own: Named): boolean {
  if (other.place === own.place || isWide(other.place)) return false
  return !isWide(own.place) || other.count > FAR_MORE * own.count
}
