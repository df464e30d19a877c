import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gazetteer, GazetteerPlace } from '../../model/resolver.ts'
import { countryOf, countryWords } from '../../text/countries.ts'
import { foldName } from '../../text/fold.ts'
import { phraseAt, phraseWords } from '../../text/phrases.ts'
import { rememberTexts } from '../../text/remember.ts'

const LINE = 10
const TAB = 9

/** Distinct names whose places are kept at hand; the table starts anew beyond that. */
const KEPT_NAMES = 50_000

/**
 * Cities of GeoNames' cities500 (CC BY 4.0) with 1,000 inhabitants or more (500 in the United States), first-level regions, and
 * the countries. The table is a file of sorted lines that is searched as it lies; it is read, in some 5 ms, for the first name asked.
 */
export function loadGazetteer(): Gazetteer {
  let table: Buffer | null = null
  const find = (name: string): readonly GazetteerPlace[] => {
    table ??= readFileSync(join(import.meta.dirname, 'places.tsv'))
    return [...countriesNamed(name), ...findInTable(table, foldName(name))].sort(byPopulation)
  }
  return { find: rememberTexts(find, KEPT_NAMES) }
}

const byPopulation = (a: GazetteerPlace, b: GazetteerPlace): number =>
  Number(b.kind === 'country') - Number(a.kind === 'country') || b.population - a.population || (a.id < b.id ? -1 : 1)

function countriesNamed(name: string): GazetteerPlace[] {
  const words = phraseWords(name)
  const hit = phraseAt(countryWords(), words, 0)
  if (!hit || hit.end !== words.length || hit.value.as !== 'name') return []
  const country = countryOf(hit.value.code)
  if (!country) return []
  const { code, lat, lon } = country
  return [
    { id: `iso-${code}`, name: country.name, country: code, kind: 'country', lat, lon, population: 0, region: null },
  ]
}

/** The places of every line with that folded name, other spellings followed. */
function findInTable(table: Buffer, key: string): GazetteerPlace[] {
  const places: GazetteerPlace[] = []
  if (!key) return places
  for (let at = firstLine(table, key); at < table.length; ) {
    const end = lineEnd(table, at)
    const [name, list] = table.toString('utf8', at, end).split('\t') as [string, string]
    if (foldName(name) !== key) break
    for (const row of list.split(';'))
      if (row.startsWith('='))
        places.push(
          ...findInTable(table, foldName(row.slice(1)))
            .filter((place) => place.population > 50_000)
            .slice(0, 1),
        )
      else places.push(readPlace(name, row))
    at = end + 1
  }
  return places
}

const lineEnd = (table: Buffer, at: number): number => {
  const end = table.indexOf(LINE, at)
  return end < 0 ? table.length : end
}

const lineStart = (table: Buffer, at: number): number => table.lastIndexOf(LINE, at - 1) + 1

/** Offset of the first line whose folded name is not before `key`. */
function firstLine(table: Buffer, key: string): number {
  let low = 0
  let high = table.length
  while (low < high) {
    const start = lineStart(table, (low + high) >> 1)
    const name = table.toString('utf8', start, table.indexOf(TAB, start))
    if (foldName(name) < key) low = lineEnd(table, start) + 1
    else high = start
  }
  return low
}

function readPlace(name: string, row: string): GazetteerPlace {
  const [where = '', lat, lon, population = '0', id = '', region] = row.split(',')
  const [country = '', code = ''] = where.split('.')
  const kind = region === 'R' ? 'region' : 'city'
  return {
    id: kind === 'region' ? `region-${id}` : `geonames-${Number.parseInt(id, 36)}`,
    name,
    country,
    kind,
    lat: Number(lat),
    lon: Number(lon),
    population: Number.parseInt(population, 36),
    region: code || null,
  }
}
