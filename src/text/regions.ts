import { indexPhrases, type PhraseIndex } from './phrases.ts'
import { REGION_ROWS } from './region-names.ts'

/** A first-level region of a country: state, province, oblast, governorate. */
export interface Region {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Full English name ('Kursk Oblast'). */
  readonly name: string
  /** The city that its name comes from or that it is ruled from; `null` where the table does not say. */
  readonly seat: string | null
}

let words: PhraseIndex<Region> | null = null

/** Names of regions that no bare city shares, as an index to find them in folded words. */
export function regionWords(): PhraseIndex<Region> {
  words ??= indexPhrases(regionSpellings())
  return words
}

function* regionSpellings(): Iterable<[string, Region]> {
  for (const [country, names, seat] of REGION_ROWS) {
    const [name, ...more] = names.split('|') as [string, ...string[]]
    for (const spelling of [name, ...more]) yield [spelling, { country, name, seat }]
  }
}
