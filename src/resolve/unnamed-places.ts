import type { NameMention } from '../model/mention.ts'
import type { Gazetteer } from '../model/resolver.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { isCapital } from '../text/capital.ts'

/** Words before a name after which a name that the gazetteer knows is a place. */
const PLACING =
  /^(?:in|near|at|from|to|into|outside|around|across|toward|towards|through|via|between|of|for|north|south|east|west|on|throughout|over|reach|reached|leave|left|entered|enter|hit|struck|visit|visited|downtown|nearby|greater)$/

/** Words after a name that show it to be a place: 'Odra Mayor', 'Odra residents'. */
const PLACED =
  /^(?:mayor|police|residents?|city|county|council|fire|school|schools|sheriff|airport|officials|area|native|man|woman|resident|downtown|suburb|region|hospital|public|district|metro|township|street|university|community)$/

/** Capitalised words that the gazetteer knows as towns and that hardly ever mean them. */
const HARDLY_PLACES: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday ' +
    'sunday easter christmas passover ramadan god english arab show still well real same one union western eastern northern southern central ' +
    'historic emerald valentine university police mason olympic olympics secretary never congress senate house national international general ' +
    'president street road avenue the this that these they there when what and but for not his her its our your who how why where then now ' +
    'independence victory liberty freedom democrat republican socialist best hope joy moody price page power media mobile reading nice bath'
  ).split(' '),
)

/** Inhabitants from which a name needs no word beside it to be taken for the city. */
const LARGE = 150_000

/** Names of one text that no rule took and that the gazetteer knows, where the words around them place them. */
export function findUnnamedPlaces(
  text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  gazetteer: Gazetteer,
): (Span & { sentence: number })[] {
  const placed = new Set(
    names.filter((name) => name.entityType === 'place').map((name) => text.slice(name.start, name.end)),
  )
  const found: (Span & { sentence: number })[] = []
  let at = 0
  for (const sentence of sentences) {
    while (at < names.length && (names[at] as NameMention).sentence < sentence.index) at++
    const own: NameMention[] = []
    for (let i = at; i < names.length && (names[i] as NameMention).sentence === sentence.index; i++)
      own.push(names[i] as NameMention)
    for (const span of placesIn(text, sentence, own, placed, gazetteer))
      found.push({ ...span, sentence: sentence.index })
  }
  return found
}

function placesIn(
  text: string,
  { tokens }: Sentence,
  names: readonly NameMention[],
  placed: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Span[] {
  const found: Span[] = []
  let passed = 0
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token
    if (!isCapital(first.text)) continue
    while (passed < names.length && (names[passed] as NameMention).end <= first.start) passed++
    const holder = holderOf(names, passed, first)
    if (holder && (holder.entityType !== 'organisation' || holder.start !== first.start)) continue
    const end = nameEnd(tokens, i, holder?.end ?? null)
    for (let stop = end; stop > i; stop--) {
      const span = { start: first.start, end: (tokens[stop - 1] as Token).end }
      const words = text.slice(span.start, span.end)
      if (words.length < 3 || (stop === i + 1 && (HARDLY_PLACES.has(first.lower) || first.pos !== 'PROPN'))) continue
      const largest = gazetteer.find(words).find((place) => place.kind !== 'country')
      if (!largest) continue
      const known = placed.has(words) || (largest.population >= LARGE && holder === null)
      if (!isPlaced(tokens, i, stop, known, holder !== null)) continue
      found.push(span)
      i = stop - 1
      break
    }
  }
  return found
}

/** The first name from `at` on that a token stands in. */
function holderOf(names: readonly NameMention[], at: number, token: Token): NameMention | null {
  for (let i = at; i < names.length && (names[i] as NameMention).start <= token.start; i++)
    if (token.end <= (names[i] as NameMention).end) return names[i] as NameMention
  return null
}

/** At most four capitalised words, with hyphens between. */
function nameEnd(tokens: readonly Token[], first: number, limit: number | null): number {
  let end = first
  for (let i = first; i < tokens.length && i < first + 7; i++) {
    const token = tokens[i] as Token
    if (limit !== null && token.end > limit) break
    if (isCapital(token.text)) end = i + 1
    else if (!/^[-.]$/.test(token.text) || token.spaced) break
  }
  return end
}

function isPlaced(tokens: readonly Token[], first: number, end: number, known: boolean, inBody: boolean): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const after = tokens[end]
  if (inBody) return (known || PLACED.test(after?.lower ?? '')) && PLACED.test(after?.lower ?? '')
  if (known) return true
  if (after && isCapital(after.text) && after.spaced && !PLACED.test(after.lower)) return false
  if (PLACING.test(before)) return true
  return PLACED.test(after?.lower ?? '') || isDateline(tokens, first, end)
}

/** 'ODRA, Varnia (Wire) --' and 'Odra -' at the start of a text. */
const isDateline = (tokens: readonly Token[], first: number, end: number): boolean =>
  first === 0 && /^[-–—,(]+$/.test(tokens[end]?.text ?? '') && end <= 3
