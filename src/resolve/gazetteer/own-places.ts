import { OnrecordError } from '../../model/errors.ts'
import type { Gazetteer, GazetteerPlace } from '../../model/resolver.ts'
import { foldName } from '../../text/fold.ts'

/** A place of the user's own: a village that no gazetteer has, or one that shall win over its namesakes. */
export type OwnPlace = Pick<GazetteerPlace, 'name' | 'country' | 'kind' | 'lat' | 'lon'>

/** What a place of the user's own weighs as: more than any city, since it was listed for the reports at hand. */
const WEIGHT = 50_000_000
const KINDS: ReadonlySet<string> = new Set(['city', 'region', 'country'])
const COLUMNS = ['name', 'lat', 'lon', 'country'] as const

/** The gazetteer with further places, which come before its own of the same name. */
export function withPlaces(gazetteer: Gazetteer, rows: readonly OwnPlace[]): Gazetteer {
  const own = Map.groupBy(rows.map(placeOf), ({ name }) => foldName(name))
  return { find: (name) => [...(own.get(foldName(name)) ?? []), ...gazetteer.find(name)] }
}

const placeOf = ({ name, country, kind, lat, lon }: OwnPlace): GazetteerPlace => ({
  id: `own-${country}-${foldName(name)}-${lat}-${lon}`,
  name,
  country,
  kind,
  lat,
  lon,
  population: WEIGHT,
  region: null,
})

/**
 * Reads places from CSV with a header: name, lat, lon (degrees), country (ISO 3166-1 alpha-2) and, where it is no town or village, kind.
 * Fields may stand in double quotes. Throws 'bad-places' with the file and the line.
 */
export function readOwnPlaces(csv: string, file: string): OwnPlace[] {
  const [header, ...lines] = csv.replace(/^\ufeff/, '').split(/\r?\n/)
  const columns = splitFields(header ?? '').map((field) => field.trim().toLowerCase())
  const missing = COLUMNS.filter((column) => !columns.includes(column))
  if (missing.length > 0) throw bad(file, 1, `no column ${missing.join(', ')}: the first line names the columns`)
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [readPlace(line, columns, file, i + 2)]))
}

function readPlace(line: string, columns: readonly string[], file: string, number: number): OwnPlace {
  const fields = splitFields(line)
  const field = (column: string): string => (fields[columns.indexOf(column)] ?? '').trim()
  const [name, country, kind] = [field('name'), field('country').toUpperCase(), field('kind') || 'city']
  const [lat, lon] = [degrees(field('lat'), 90), degrees(field('lon'), 180)]
  if (name === '') throw bad(file, number, 'no name')
  if (lat === null || lon === null)
    throw bad(file, number, `'${field('lat')}, ${field('lon')}' is no latitude and longitude in degrees`)
  if (!/^[A-Z]{2}$/.test(country)) throw bad(file, number, `'${country}' is no country code of two letters`)
  if (!KINDS.has(kind)) throw bad(file, number, `kind is '${kind}', not city, region or country`)
  return { name, country, kind: kind as OwnPlace['kind'], lat, lon }
}

function degrees(words: string, limit: number): number | null {
  const value = Number(words)
  return words !== '' && Number.isFinite(value) && Math.abs(value) <= limit ? value : null
}

/** The fields of a CSV line; a doubled quotation mark inside quotes is one. */
function splitFields(line: string): string[] {
  const fields: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const sign = line[i] as string
    if (quoted && sign === '"' && line[i + 1] === '"') field += line[++i]
    else if (sign === '"') quoted = !quoted
    else if (sign === ',' && !quoted) {
      fields.push(field)
      field = ''
    } else field += sign
  }
  return [...fields, field]
}

const bad = (file: string, line: number, why: string): OnrecordError =>
  new OnrecordError('bad-places', `${file} line ${line}: ${why}`)
