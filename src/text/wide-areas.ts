import { indexPhrases, type PhraseIndex } from './phrases.ts'

/** A part of the world wider than a country, or a sea, with its middle in WGS 84 degrees. */
export interface WideArea {
  readonly name: string
  readonly lat: number
  readonly lon: number
}

const ROWS: readonly (readonly [name: string, lat: number, lon: number])[] = [
  ['Africa', 7, 21],
  ['North Africa', 28, 10],
  ['West Africa', 12, -3],
  ['East Africa', 2, 38],
  ['Central Africa', 4, 20],
  ['Southern Africa', -22, 24],
  ['Sub-Saharan Africa', -3, 22],
  ['Horn of Africa', 8, 46],
  ['Sahel', 15, 5],
  ['Asia', 40, 90],
  ['Central Asia', 43, 65],
  ['South Asia', 22, 79],
  ['Southeast Asia', 8, 108],
  ['East Asia', 35, 115],
  ['Middle East', 30, 42],
  ['Near East', 33, 40],
  ['Europe', 49, 10],
  ['Eastern Europe', 50, 30],
  ['Western Europe', 48, 5],
  ['Central Europe', 48, 16],
  ['Balkans', 43, 21],
  ['Caucasus', 42, 45],
  ['North Caucasus', 43, 44],
  ['South Caucasus', 41, 45],
  ['Baltics', 57, 25],
  ['Scandinavia', 62, 15],
  ['North America', 46, -100],
  ['South America', -15, -60],
  ['Latin America', -4, -63],
  ['Central America', 13, -85],
  ['Caribbean', 19, -74],
  ['Oceania', -20, 150],
  ['Arabian Peninsula', 22, 47],
  ['Korean Peninsula', 38, 127],
  ['Donbas', 48, 38],
  ['Donbass', 48, 38],
  ['Kurdistan', 37, 43],
  ['Darfur', 13, 24],
  ['Siberia', 60, 105],
  ['Persian Gulf', 27, 51],
  ['Gulf of Aden', 12, 48],
  ['Gulf of Mexico', 25, -90],
  ['Red Sea', 20, 38],
  ['Black Sea', 43, 34],
  ['Sea of Azov', 46, 36],
  ['Baltic Sea', 58, 20],
  ['North Sea', 56, 3],
  ['Mediterranean', 35, 18],
  ['Mediterranean Sea', 35, 18],
  ['South China Sea', 12, 113],
  ['East China Sea', 30, 126],
  ['Sea of Japan', 40, 135],
  ['Arabian Sea', 14, 65],
  ['Caspian Sea', 42, 50],
  ['Indian Ocean', -10, 70],
  ['Atlantic', 10, -25],
  ['Atlantic Ocean', 10, -25],
  ['Pacific', 5, -150],
  ['Pacific Ocean', 5, -150],
  ['Arctic', 80, 0],
  ['Golan Heights', 33, 36],
  ['Sinai', 29, 34],
  ['Sinai Peninsula', 29, 34],
]

let words: PhraseIndex<WideArea> | null = null

/** Names of wide areas as an index to find them in folded words. */
export function wideAreaWords(): PhraseIndex<WideArea> {
  words ??= indexPhrases(ROWS.map(([name, lat, lon]) => [name, { name, lat, lon }] as const))
  return words
}
