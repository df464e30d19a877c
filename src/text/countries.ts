import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { MORE_CAPITALS, MORE_DEMONYMS, MORE_NAMES, SEATS } from './country-names.ts'
import { LAND_POINTS } from './land-points.ts'
import { indexPhrases, type PhraseIndex } from './phrases.ts'

/** A country or territory of the world (world-countries, ODbL 1.0). */
export interface Country {
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly code: string
  readonly name: string
  /** The adjective ('Syrian'); the name where English has none. */
  readonly adjective: string
  /** A point inside it, WGS 84 degrees. */
  readonly lat: number
  readonly lon: number
}

/** What a word says of a country: its name, its people or adjective, its capital, or the seat that stands for its government. */
export interface CountryWord {
  readonly code: string
  readonly as: 'name' | 'demonym' | 'capital' | 'seat'
}

interface WorldCountry {
  readonly cca2: string
  readonly name: { readonly common: string; readonly official: string }
  readonly capital: readonly string[]
  readonly demonyms: { readonly eng?: { readonly m: string } }
  readonly latlng: readonly [number, number]
  readonly independent: boolean | null
}

interface CountryTable {
  readonly byCode: ReadonlyMap<string, Country>
  readonly words: PhraseIndex<CountryWord>
}

let table: CountryTable | null = null

/** The country of an ISO code; `null` where there is none. */
export const countryOf = (code: string): Country | null => countryTable().byCode.get(code) ?? null

/** Every word for a country, as an index to find them in a text's folded words. */
export const countryWords = (): PhraseIndex<CountryWord> => countryTable().words

/** Read when first asked for: about 12 ms. */
function countryTable(): CountryTable {
  table ??= readTable()
  return table
}

function readTable(): CountryTable {
  const path = createRequire(import.meta.url).resolve('world-countries/dist/countries-unescaped.json')
  const rows = JSON.parse(readFileSync(path, 'utf8')) as WorldCountry[]
  const adjectives = new Map(MORE_DEMONYMS.map(([code, words]) => [code, words.split('|')[0] as string]))
  const byCode = new Map<string, Country>()
  for (const { cca2: code, name, demonyms, latlng } of rows) {
    const adjective = adjectives.get(code) ?? demonyms.eng?.m ?? name.common
    const common = code === 'TR' ? 'Turkey' : name.common
    const [lat, lon] = LAND_POINTS[code] ?? latlng
    byCode.set(code, { code, name: common, adjective, lat, lon })
  }
  return { byCode, words: indexPhrases(wordRows(rows)) }
}

/** Rows in the order in which they win: names before peoples before capitals, sovereign states first. */
function* wordRows(rows: readonly WorldCountry[]): Iterable<[string, CountryWord]> {
  const sovereign = rows.toSorted((a, b) => Number(b.independent ?? false) - Number(a.independent ?? false))
  for (const { cca2: code, name } of sovereign)
    for (const phrase of [name.common, name.official]) yield [phrase, { code, as: 'name' }]
  yield* spellings(MORE_NAMES, 'name')
  for (const [phrase, word] of spellings(MORE_DEMONYMS, 'demonym')) yield* withPlural(phrase, word)
  for (const { cca2: code, demonyms } of sovereign)
    for (const phrase of (demonyms.eng?.m ?? '').split(', ')) yield* withPlural(phrase, { code, as: 'demonym' })
  yield* spellings(SEATS, 'seat')
  yield* spellings(MORE_CAPITALS, 'capital')
  for (const { cca2: code, capital, independent } of sovereign)
    if (independent) for (const phrase of capital) yield [phrase, { code, as: 'capital' }]
  yield ['Taipei', { code: 'TW', as: 'capital' }]
  yield ['Ramallah', { code: 'PS', as: 'capital' }]
  yield ['Pristina', { code: 'XK', as: 'capital' }]
}

function* spellings(
  rows: readonly (readonly [string, string])[],
  as: CountryWord['as'],
): Iterable<[string, CountryWord]> {
  for (const [code, words] of rows) for (const phrase of words.split('|')) yield [phrase, { code, as }]
}

function* withPlural(phrase: string, word: CountryWord): Iterable<[string, CountryWord]> {
  if (!phrase) return
  yield [phrase, word]
  if (/[^shxz]$/.test(phrase)) yield [`${phrase}s`, word]
}
