import type { Entity } from '../model/entity.ts'
import type { PlaceMention } from '../model/resolver.ts'

/** 'Orsk in the eastern [Tula]': what may stand between a place and the one that it lies in. */
const IN = /^ in (?:the )?(?:[a-z-]{1,20} ){0,2}$/

/** 'Orsk, [Tula] region,': a list goes on without the word for a region. */
const REGION = /^ (?:region|oblast|province|governorate|district|county|state|prefecture)\b/i

/**
 * Places as entities, under the ids that claims refer to them by: those that no gazetteer knows, so that their spellings can be found to be
 * one, and those that the text says lie in another, with that one.
 */
export function placeEntities(text: string, places: readonly PlaceMention[]): Entity[] {
  const within = findWithin(text, places)
  const byId = Map.groupBy(places, ({ place }) => place.id)
  return [...byId].flatMap(([id, mentions]): Entity[] => {
    const [{ place, country }] = mentions as [PlaceMention]
    const outer = within.get(id) ?? null
    if (place.precision !== null && outer === null) return []
    const variants = [...new Set(mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')))].sort()
    const partOf = outer && outer.place.precision !== 'country' ? outer.place.id : null
    return [
      { id, kind: 'place', name: place.name, variants, country: country ?? outer?.country ?? null, role: null, partOf },
    ]
  })
}

/** The place that each place is said to lie in, the first time one is. */
function findWithin(text: string, places: readonly PlaceMention[]): Map<string, PlaceMention> {
  const within = new Map<string, PlaceMention>()
  for (const [i, inner] of places.entries()) {
    const outer = places[i + 1]
    const { id, precision } = inner.place
    if (!outer || precision === 'country' || precision === 'region' || outer.place.id === id || within.has(id)) continue
    if (outer.start - inner.end < LONGEST_LINK && isSaidWithin(text, inner, outer)) within.set(id, outer)
  }
  return within
}

const LONGEST_LINK = 50

function isSaidWithin(text: string, inner: PlaceMention, outer: PlaceMention): boolean {
  const between = text.slice(inner.end, outer.start)
  if (IN.test(between)) return outer.place.precision !== 'exact' || /^ in $/.test(between)
  return /^, (?:in )?(?:the )?$/.test(between) && REGION.test(text.slice(outer.end, outer.end + 15))
}
