import type { Claim } from '../../model/claim.ts'
import type { PlaceRef } from '../../model/entity.ts'
import { perClaims, type RoomReading } from '../reading.ts'
import type { Place } from '../schema/place.ts'

type Precision = NonNullable<PlaceRef['precision']>

/**
 * Within how many kilometres a place lies of the point that stands for it: a town is a few across; 'near' is a day's walk; districts
 * and regions are about as large as those of a middling country of Europe.
 */
const KILOMETRES: Readonly<Record<Precision, number>> = { exact: 3, near: 15, district: 30, region: 100, country: 400 }

const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  exact: 'the place itself',
  near: 'near that place',
  district: 'somewhere in the district',
  region: 'somewhere in the region',
  country: 'somewhere in the country',
}

/** Claims that name a place. */
interface PlaceRecord {
  readonly place: PlaceRef
  readonly claims: Claim[]
}

const placeRecords = perClaims(({ view }): ReadonlyMap<string, PlaceRecord> => {
  const records = new Map<string, PlaceRecord>()
  for (const claim of [...view.figures.values(), ...view.events.values()]) {
    if (!claim.place) continue
    const record = records.get(claim.place.id) ?? { place: claim.place, claims: [] }
    records.set(claim.place.id, record)
    record.claims.push(claim)
  }
  return records
})

const byNumber = (a: Place, b: Place): number =>
  b.figures + b.events - a.figures - a.events || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Every place that a claim names, the one named most first. */
export const placesOf = perClaims((reading): readonly Place[] =>
  [...placeRecords(reading).values()].map(({ place, claims }) => tellPlace(reading, place, claims)).sort(byNumber),
)

/** The places that the claims name which pass. */
export function placesOfClaims(reading: RoomReading, passes: (claim: Claim) => boolean): readonly Place[] {
  return [...placeRecords(reading).values()]
    .map(({ place, claims }) => ({ place, claims: claims.filter(passes) }))
    .filter(({ claims }) => claims.length > 0)
    .map(({ place, claims }) => tellPlace(reading, place, claims))
    .sort(byNumber)
}

const MOST_QUESTIONS = 5

function tellPlace(reading: RoomReading, { id, name, lat, lon, precision }: PlaceRef, claims: readonly Claim[]): Place {
  const questions = new Map(
    claims.flatMap((claim) => {
      const question = reading.questionOf.get(claim.id)
      return question ? [[question.id, question.words] as const] : []
    }),
  )
  const figures = claims.filter(({ type }) => type === 'figure').length
  const located = lat !== null && lon !== null
  return {
    id,
    name,
    lat,
    lon,
    precision,
    precisionKm: located ? KILOMETRES[precision ?? 'exact'] : null,
    precisionWords: located ? PRECISION_WORDS[precision ?? 'exact'] : 'not located',
    figures,
    events: claims.length - figures,
    documents: new Set(claims.map(({ document }) => document)).size,
    questions: [...questions].slice(0, MOST_QUESTIONS).map(([question, words]) => ({ id: question, words })),
  }
}
