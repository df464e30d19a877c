import type { PlaceRef } from '../model/entity.ts'
import { makeId } from '../model/id.ts'
import type { Gazetteer, GazetteerPlace } from '../model/resolver.ts'
import { countryOf } from '../text/countries.ts'
import { foldName } from '../text/fold.ts'
import { phraseAt, phraseWords } from '../text/phrases.ts'
import type { Region } from '../text/regions.ts'
import { wideAreaWords } from '../text/wide-areas.ts'
import { naturalName, type PlaceName } from './place-names.ts'

/** A country, or a part of it that a word of direction gives ('southern Chile'), at the country's point. */
export function countryRef(code: string, part: string | null): PlaceRef {
  const country = countryOf(code)
  const name = country?.name ?? code
  return {
    id: makeId('p', ['country', code, part]),
    name: part ? `${part} ${name}` : name,
    lat: country?.lat ?? null,
    lon: country?.lon ?? null,
    precision: part ? 'region' : 'country',
  }
}

/** A first-level region, with a point where the gazetteer has one. */
export function regionRef({ country, name }: Region, gazetteer: Gazetteer | null): PlaceRef {
  const found = gazetteer?.find(name).find((place) => place.kind === 'region' && place.country === country)
  return {
    id: makeId('p', ['region', country, name]),
    name,
    lat: found?.lat ?? null,
    lon: found?.lon ?? null,
    precision: 'region',
    ...(found && regionOf(found)),
  }
}

/** 'CL.05', where the gazetteer knows the region that a place is or lies in. */
const regionOf = ({ country, region }: GazetteerPlace): Pick<PlaceRef, 'region'> =>
  region === null ? {} : { region: `${country}.${region}` }

/** A place of the gazetteer as this mention uses it: itself, near it, or a district or region called after it. */
export function senseRef(sense: GazetteerPlace, { words, kind, near }: PlaceName): PlaceRef {
  if (sense.kind === 'region')
    return {
      id: makeId('p', ['region', sense.country, sense.name]),
      name: sense.name,
      lat: sense.lat,
      lon: sense.lon,
      precision: 'region',
      ...regionOf(sense),
    }
  const { id, lat, lon } = sense
  if (kind !== null) return { id: makeId('p', [kind, id]), name: words, lat, lon, precision: kind, ...regionOf(sense) }
  return { id, name: sense.name, lat, lon, precision: near ? 'near' : 'exact', ...regionOf(sense) }
}

/** A place that the gazetteer does not know: only its name, and for seas and parts of the world their middle. */
export function namedRef({ words }: PlaceName): PlaceRef {
  const folded = phraseWords(words)
  const hit = phraseAt(wideAreaWords(), folded, 0)
  const area = hit && hit.end === folded.length ? hit.value : null
  return {
    // 'the River Sarn' and 'the Sarn flood' are of one river.
    id: makeId('p', ['place', foldName(naturalName(words) ?? words)]),
    name: words,
    lat: area?.lat ?? null,
    lon: area?.lon ?? null,
    precision: area && 'region',
  }
}
