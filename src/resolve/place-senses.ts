import type { Gazetteer, GazetteerPlace } from '../model/resolver.ts'
import { phraseAt, phraseWords } from '../text/phrases.ts'
import { regionsNamed } from '../text/regions.ts'
import { wideAreaWords } from '../text/wide-areas.ts'
import type { PlaceName } from './place-names.ts'

/** Candidates of one name that are weighed against each other, the largest first. */
const CANDIDATES = 60

/** What each kind of evidence is worth beside the logarithm of the population. */
const WEIGHTS = { container: 20, country: 2, region: 4, isCountry: 9.5, isRegion: 3.2 }

/** Chooses the place that each name means: container, then what else the text names, then size. One sense a name and text. */
export function chooseSenses(names: readonly PlaceName[], gazetteer: Gazetteer): Map<PlaceName, GazetteerPlace> {
  const groups = new Map<string, Group>()
  for (const name of names) {
    const key = `${name.looked}|${name.kind ?? ''}|${name.natural ? 'natural' : ''}`
    const group = groups.get(key)
    if (group) group.names.push(name)
    else groups.set(key, { names: [name], candidates: candidatesOf(name, gazetteer), containers: [] })
  }
  const all = [...groups.values()]
  for (const group of all)
    group.containers = group.names.flatMap(({ container }) => (container ? containersNamed(container, gazetteer) : []))
  const evidence = gatherEvidence(all)
  const senses = new Map<PlaceName, GazetteerPlace>()
  for (const group of all) {
    const sense = bestOf(group, evidence)
    if (sense) for (const name of group.names) senses.set(name, sense)
  }
  return senses
}

interface Group {
  readonly names: PlaceName[]
  readonly candidates: readonly GazetteerPlace[]
  containers: readonly Area[]
}

/** A country, or a region of it. */
interface Area {
  readonly country: string
  readonly region: string | null
}

/** How strongly the text points to countries and regions, 0 to 1. */
interface Evidence {
  readonly countries: ReadonlyMap<string, number>
  readonly regions: ReadonlyMap<string, number>
}

function candidatesOf({ looked, country, kind, natural }: PlaceName, gazetteer: Gazetteer): readonly GazetteerPlace[] {
  if (natural) return []
  const folded = phraseWords(looked)
  if (phraseAt(wideAreaWords(), folded, 0)?.end === folded.length) return []
  const found = [...gazetteer.find(looked)]
  for (const region of regionsNamed(looked))
    if (!(region.country === 'RU' || region.country === 'UA') || region.name === looked || kind === 'region')
      found.push(
        ...gazetteer.find(region.name).filter((place) => place.kind === 'region' && place.country === region.country),
      )
  const unique = [...new Map(found.map((place) => [place.id, place])).values()].slice(0, CANDIDATES)
  return country === null ? unique.filter((place) => place.kind !== 'country') : unique
}

/** 'La.', 'Varnia', 'West Varnia Province'. */
function containersNamed(words: string, gazetteer: Gazetteer): Area[] {
  const regions = regionsNamed(words.replace(/ (?:Province|State|Oblast|Region)$/, ''))
  if (regions.length > 0)
    return regions.flatMap(({ country, name }) =>
      gazetteer.find(name).filter((place) => place.kind === 'region' && place.country === country),
    )
  return gazetteer
    .find(words)
    .filter((place) => place.kind === 'country')
    .map(({ country }) => ({ country, region: null }))
}

const areaKey = (country: string, region: string | null) => `${country}.${region ?? ''}`

const vote = (map: Map<string, number>, key: string, weight: number): void => {
  map.set(key, (map.get(key) ?? 0) + weight)
}

/** Every name votes for the areas of its candidates, an unambiguous one with its whole weight. */
function gatherEvidence(groups: readonly Group[]): Evidence {
  const countries = new Map<string, number>()
  const regions = new Map<string, number>()
  for (const { names, candidates, containers } of groups) {
    const times = Math.log2(1 + names.length)
    for (const { country, region } of containers) {
      vote(countries, country, 2 * times)
      if (region) vote(regions, areaKey(country, region), 3 * times)
    }
    const share = times / Math.max(1, candidates.length)
    const areas = new Set(candidates.map(({ country, region }) => areaKey(country, region)))
    for (const { kind, country, region } of candidates) {
      vote(countries, country, kind === 'country' ? 2 * times : share)
      if (kind === 'region') vote(regions, areaKey(country, region), 2 * times)
    }
    for (const area of areas) vote(regions, area, times / Math.max(1, areas.size))
  }
  return { countries: normalise(countries), regions: normalise(regions) }
}

function normalise(votes: ReadonlyMap<string, number>): Map<string, number> {
  const most = Math.max(1, ...votes.values())
  return new Map([...votes].map(([key, sum]) => [key, sum / most]))
}

const regionWorth = (place: GazetteerPlace, group: Group): number =>
  isCalledAfterCity(place, group) ? -WEIGHTS.isRegion : WEIGHTS.isRegion

/** Least population of a city that a region beside it is called after. */
const SEAT = 100_000

/** 'Baghdad' alone: the region has another name of its own ('Baghdad Province'), and the city is large. */
function isCalledAfterCity({ name, country }: GazetteerPlace, { names: [first], candidates }: Group): boolean {
  if (!first || first.kind !== null || phraseWords(name).join(' ') === phraseWords(first.looked).join(' ')) return false
  return candidates.some((place) => place.kind === 'city' && place.country === country && place.population >= SEAT)
}

function bestOf(group: Group, { countries, regions }: Evidence): GazetteerPlace | null {
  const { candidates, containers } = group
  let best: GazetteerPlace | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const place of candidates) {
    const { country, region, kind, population } = place
    const contained = containers.some(
      (area) => area.country === country && (area.region === null || area.region === region) && kind === 'city',
    )
    const score =
      Math.log10(population + 100) +
      (contained ? WEIGHTS.container : 0) +
      WEIGHTS.country * (countries.get(country) ?? 0) +
      WEIGHTS.region * (regions.get(areaKey(country, region)) ?? 0) +
      (kind === 'country' ? WEIGHTS.isCountry : kind === 'region' ? regionWorth(place, group) : 0)
    if (score > bestScore) [best, bestScore] = [place, score]
  }
  return best
}
