import type { Linkable } from './corpus.ts'
import { gapOf, parseDays } from './days.ts'
import type { MergedEntities } from './merge-entities.ts'
import type { PlaceIndex } from './places.ts'

/** Whether two documents (by id) tell of one running story. */
export type InOneStory = (a: string, b: string) => boolean

/** Documents further apart than this are not taken for one story on their names alone. */
const LONGEST_STORY_DAYS = 400

/** Two documents tell one story where they share a place below the country, or two named persons or bodies. */
export function findStories(
  extractions: readonly Linkable[],
  entities: MergedEntities,
  places: PlaceIndex,
): InOneStory {
  const ids = new Map(extractions.map(({ document }, at) => [document.id, at]))
  const subjects = extractions.map((extraction) => readSubjects(extraction, entities, places))
  const known = new Map<number, boolean>()
  return (a, b) => {
    const [first, second] = [ids.get(a) ?? -1, ids.get(b) ?? -1]
    if (first === second) return true
    const key = Math.min(first, second) * subjects.length + Math.max(first, second)
    let same = known.get(key)
    if (same === undefined) known.set(key, (same = tellOneStory(subjects[first], subjects[second])))
    return same
  }
}

interface Subjects {
  readonly places: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly published: ReturnType<typeof parseDays>
}

function readSubjects(
  { document, figures, places: mentions, entities }: Linkable,
  merged: MergedEntities,
  index: PlaceIndex,
): Subjects {
  const places = [...mentions.map(({ place }) => place), ...figures.flatMap(({ place }) => place ?? [])]
  const named = entities.filter(({ kind }) => kind === 'person' || kind === 'organisation')
  return {
    places: new Set(places.filter((place) => !index.isCountry(place)).map((place) => index.canonicalOf(place))),
    names: new Set(named.map(({ id }) => merged.canonicalOf(id))),
    published: parseDays(document.published),
  }
}

function tellOneStory(a: Subjects | undefined, b: Subjects | undefined): boolean {
  if (!a || !b) return false
  if (a.published && b.published && gapOf(a.published, b.published) > LONGEST_STORY_DAYS) return false
  return countShared(a.places, b.places) >= 1 || countShared(a.names, b.names) >= 2
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const id of small) if (large.has(id)) shared++
  return shared
}
