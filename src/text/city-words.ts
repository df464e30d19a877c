import { indexPhrases, type PhraseIndex } from './phrases.ts'

/** Large cities whose names are of several words, so that they look like a person's: 'New Orleans said'. From general knowledge. */
const CITIES = [
  'New Orleans|New York City|New Delhi|Navi Mumbai|Newcastle upon Tyne|Los Angeles|Las Vegas|Las Palmas|San Francisco|San Diego|San Antonio',
  'San Jose|San Juan|San Salvador|San Bernardino|San Pedro Sula|Santa Cruz|Santa Fe|Santa Barbara|Santo Domingo|Sao Paulo|São Paulo',
  'Rio de Janeiro|Belo Horizonte|Porto Alegre|Buenos Aires|La Paz|La Plata|Mar del Plata|Mexico City|Ciudad Juarez|Ciudad Juárez|Tel Aviv',
  'Beit Lahia|Beit Hanoun|Khan Younis|Khan Yunis|Deir al-Balah|Deir ez-Zor|Dar es Salaam|Addis Ababa|Port Harcourt|Port Sudan|Port Elizabeth',
  'Port Moresby|Port-au-Prince|Port Said|Port of Spain|Cape Town|East London|Abu Dhabi|Kuala Lumpur|Johor Bahru|Phnom Penh|Siem Reap|Hong Kong',
  'Quezon City|Cebu City|Davao City|Zamboanga City|Ho Chi Minh City|Da Nang|Hai Phong|Chiang Mai|Hat Yai|Kansas City|Salt Lake City|Oklahoma City',
  'Baton Rouge|El Paso|Fort Worth|Fort Lauderdale|Fort McMurray|Corpus Christi|Long Beach|Virginia Beach|Palm Beach|Panama City|Guatemala City',
  'Kuwait City|Gaza City|Benin City|Baguio City|Little Rock|Des Moines|Sioux Falls|Grand Rapids|Cedar Rapids|Colorado Springs|St. Louis|St Louis',
  'St. Petersburg|St Petersburg|Saint Petersburg|Nizhny Novgorod|Rostov-on-Don|Velikiy Novgorod|Krivyi Rih|Kryvyi Rih|Ivano-Frankivsk',
  'Bila Tserkva|Tel Abyad|Ras al-Ain|Stoke-on-Trent|Milton Keynes|Alice Springs|Gold Coast|Mazar-i-Sharif|Lashkar Gah|Dera Ismail Khan',
]

let words: PhraseIndex<true> | null = null

/** The cities by their folded words. */
export function cityWords(): PhraseIndex<true> {
  words ??= indexPhrases(CITIES.flatMap((row) => row.split('|')).map((name) => [name, true] as const))
  return words
}
