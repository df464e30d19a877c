import type { NameMention } from '../model/mention.ts'
import type { Gazetteer } from '../model/resolver.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { countryWords } from '../text/countries.ts'
import { foldWord, phraseAt, phraseWords } from '../text/phrases.ts'
import { type Region, regionsNamed } from '../text/regions.ts'
import type { DocumentTokens } from './document-tokens.ts'
import { findUnnamedPlaces } from './unnamed-places.ts'

/** A place name in the text with what its surroundings say of it. */
export interface PlaceName {
  readonly span: Span & { readonly sentence: number }
  /** As it stands, with single spaces. */
  readonly words: string
  /** What to look up: the words without a word for a kind ('Varnia' of 'Varnia District'). */
  readonly looked: string
  /** ISO code where the words are a country's name. */
  readonly country: string | null
  /** The region that the words, or they and the word after them, name ('Tula region'). */
  readonly region: Region | null
  /** A district or region called after what is looked up; `null` for the place itself. */
  readonly kind: 'district' | 'region' | null
  /** 'southern' before a country. */
  readonly part: string | null
  readonly near: boolean
  /** A river, lake or mountain, or what the text elsewhere calls one: no town of that name is meant. */
  readonly natural: boolean
  /** The place it is said to lie in, right after it: 'Odra, Varnia'. */
  readonly container: string | null
}

const DIRECTION = /^(?:north|south|east|west|central|northern|southern|eastern|western)$/
const REGION_KIND = /^(?:region|oblast|province|governorate|krai|state|sector|front|border|prefecture|area)$/
const DISTRICT_KIND = /^(?:district|county|raion|municipality|parish|borough)$/

/** Every place name of the document, in the order of the text. A gazetteer adds names that only it can tell are places. */
export function readPlaceNames(
  text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  tokens: DocumentTokens,
  gazetteer: Gazetteer | null,
): PlaceName[] {
  const named = names.filter((name) => name.entityType === 'place')
  const more = gazetteer ? findUnnamedPlaces(text, sentences, names, gazetteer) : []
  const all = [...named, ...more].sort((a, b) => a.start - b.start)
  const read = all.map((span) => readPlaceName(text, span, tokens))
  return withNature(withRegionsInFocus(read), text)
}

const NATURAL = /^(?:River|Lake|Mount|Mt\.?) (.+)$|^(.+) (?:River|Lake|Reservoir|Glacier)$/

/** The name of a river, lake or mountain without that word; `null` where it is none. */
export function naturalName(words: string): string | null {
  const match = NATURAL.exec(words)
  return match ? (match[1] ?? match[2] ?? null) : null
}

/** A bare 'Sarn' before 'flood' in a text that tells of the River Sarn, or that names it nowhere else, is that river and no town. */
function withNature(names: readonly PlaceName[], text: string): PlaceName[] {
  const isFlood = ({ span }: PlaceName): boolean => FLOOD.test(text.slice(span.end, span.end + 20))
  if (!names.some((name) => name.natural || isFlood(name))) return [...names]
  const natural = new Set(names.flatMap(({ words }) => naturalName(words) ?? []))
  const elsewhere = new Set(names.flatMap((name) => (isFlood(name) ? [] : [name.words])))
  return names.map((name) =>
    name.country === null && isFlood(name) && (natural.has(name.words) || !elsewhere.has(name.words))
      ? { ...name, natural: true }
      : name,
  )
}
const FLOOD = /^ (?:flood|basin|delta|burst|overflow|eruption|erupted)/

function readPlaceName(text: string, span: Span & { readonly sentence: number }, tokens: DocumentTokens): PlaceName {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const stretch = tokens.stretchOf(span)
  const around = stretch?.sentence.tokens ?? []
  const after = stretch ? around.slice(stretch.end, stretch.end + 6) : []
  const before = stretch ? around[stretch.first - 1]?.lower : undefined
  const inner = words.split(' ')
  const last = (inner.at(-1) ?? '').toLowerCase()
  const capital = inner.length > 1 && (REGION_KIND.test(last) || DISTRICT_KIND.test(last))
  const looked = capital ? inner.slice(0, -1).join(' ') : words
  const kindWord = capital ? last : kindAfter(after)
  const country = capital || kindWord === 'state' ? null : countryNamed(words)
  return {
    span: { start: span.start, end: span.end, sentence: span.sentence },
    words,
    looked,
    country,
    region: REGION_KIND.test(kindWord) ? (regionsNamed(looked)[0] ?? null) : ownRegion(words),
    kind: DISTRICT_KIND.test(kindWord)
      ? 'district'
      : REGION_KIND.test(kindWord) && kindWord !== 'area'
        ? 'region'
        : null,
    part: partBefore(stretch ? around.slice(Math.max(0, stretch.first - 3), stretch.first) : []),
    natural: naturalName(words) !== null,
    near: before !== undefined && /^(?:near|outside|off)$/.test(before),
    container: containerAfter(text, after),
  }
}

/** 'southern', 'north-western' before a name. */
function partBefore(before: readonly Token[]): string | null {
  const [first, joint, last] = [before.at(-3)?.lower ?? '', before.at(-2)?.text, before.at(-1)?.lower ?? '']
  if (!DIRECTION.test(last)) return null
  return joint === '-' && DIRECTION.test(first) ? `${first}-${last}` : last
}

/** The word for a kind after a name, past 'border': 'Tula border region'. */
const kindAfter = (after: readonly Token[]): string => {
  const first = after[0]?.lower ?? ''
  if (after[0]?.spaced === false) return ''
  if (first === 'border') return REGION_KIND.test(after[1]?.lower ?? '') ? 'region' : ''
  return first === 'area' ? '' : first
}

function countryNamed(words: string): string | null {
  const folded = phraseWords(words)
  const hit = phraseAt(countryWords(), folded, 0)
  return hit && hit.end === folded.length && hit.value.as === 'name' ? hit.value.code : null
}

/** A region under its full name: 'Tula Oblast', 'Crimea'. */
const ownRegion = (words: string): Region | null => {
  const regions = regionsNamed(words)
  const full = regions.filter(({ name, country }) => (country === 'UA' || country === 'RU') && name === words)
  return full.length === 1 ? (full[0] as Region) : null
}

/** ', Varnia' or '(Varnia)' after a place. */
function containerAfter(text: string, after: readonly Token[]): string | null {
  const [sign, first] = after
  if (!sign || !first || !/^[,(]$/.test(sign.text) || !/^\p{Lu}/u.test(first.text)) return null
  let last = first
  for (const token of after.slice(2)) {
    if (!/^\p{Lu}/u.test(token.text)) break
    last = token
  }
  return text.slice(first.start, last.end)
}

/**
 * A bare name that the text elsewhere calls a region is that region: 'Tula' in a report on the Tula front. Only for Russia and
 * Ukraine, whose regions are called after their cities.
 */
function withRegionsInFocus(names: readonly PlaceName[]): PlaceName[] {
  const regions = new Map<string, Region>()
  for (const { region, looked } of names)
    if (region && (region.country === 'RU' || region.country === 'UA'))
      regions.set(foldWord(looked.toLowerCase()), region)
  return names.map((name) =>
    name.region || name.kind ? name : { ...name, region: regions.get(foldWord(name.looked.toLowerCase())) ?? null },
  )
}
