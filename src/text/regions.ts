import { indexPhrases, type PhraseIndex } from './phrases.ts'
import { REGION_ROWS } from './region-names.ts'

/** A first-level region of a country: state, province, oblast, governorate. */
export interface Region {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Full English name ('Bavaria', 'Tula Oblast'). */
  readonly name: string
  /** GeoNames code within the country; `null` where the seat gives it. */
  readonly code: string | null
  /** The city that it is ruled from; `null` where the code is given. */
  readonly seat: string | null
}

/** 'Tula Oblast' is 'Tula' before a word for a region. */
const KIND = / (?:Oblast|Krai|Province|Governorate|State|Region|Prefecture|County|Division|Department)$/

let words: PhraseIndex<Region> | null = null
let stems: ReadonlyMap<string, readonly Region[]> | null = null

/** Names of regions as they stand by themselves, as an index to find them in folded words. */
export function regionWords(): PhraseIndex<Region> {
  words ??= indexPhrases(
    allRegions().flatMap(({ region, spellings }) =>
      spellings
        .filter((name) => !isStem(region, name))
        .flatMap((name) => [[name, region] as const, [name.replace(/\.$/, ' .'), region] as const]),
    ),
  )
  return words
}

/** The regions that a lower-case name means before 'region', 'oblast' and the like ('tula', 'bavaria'); `[]` where none. */
export function regionsNamed(name: string): readonly Region[] {
  if (!stems) {
    const map = new Map<string, Region[]>()
    for (const { region, spellings } of allRegions())
      for (const spelling of new Set(spellings.flatMap((one) => [one, one.replace(KIND, '')]))) {
        const key = spelling.toLowerCase()
        map.set(key, [...(map.get(key) ?? []), region])
      }
    stems = map
  }
  return stems.get(name.toLowerCase()) ?? []
}

/** In Ukraine and Russia a city's name is a region's only before 'oblast' or 'region' ('Tula', but 'Crimea'). */
const isStem = ({ country, name }: Region, spelling: string): boolean =>
  (country === 'UA' || country === 'RU') &&
  KIND.test(name) &&
  !KIND.test(spelling) &&
  !/^(?:Sakhalin|Kamchatka|Primorye|Kuzbass|Transcarpathia)$/.test(spelling)

const allRegions = (): { region: Region; spellings: string[] }[] =>
  REGION_ROWS.map(([country, names, code, seat]) => {
    const spellings = names.trim().split('|')
    return { region: { country, name: spellings[0] as string, code, seat }, spellings }
  })
