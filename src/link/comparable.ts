import { compareMeasures } from './measures.ts'
import type { PlaceIndex } from './places.ts'
import type { Asked } from './questions.ts'
import { countryOfSubject, compareSubjects as matchSubjects } from './subjects.ts'

/** How near two questions are: what is known to be the same, and what has to be taken on trust. */
export interface Comparison {
  /** `alike`: words that reports use for one another ('destroyed', 'destroyed or captured'). */
  readonly measure: 'same' | 'alike'
  /** `missing`: one says no place. `within`: one place lies in the other. */
  readonly place: 'same' | 'missing' | 'within'
  /** `wider`: one names the country only. */
  readonly subject: 'same' | 'wider'
  /** In words a reader can check. */
  readonly detail: string
}

/** Why figures of two questions can be compared; `null` where they count different things. */
export function compareQuestions(a: Asked, b: Asked, places: PlaceIndex): Comparison | null {
  if (a.unit !== b.unit || a.item !== b.item) return null
  const measure = compareMeasures(a.measure, b.measure, a.unit)
  const subject = measure && compareSubjects(a, b, places)
  const place = subject && comparePlaces(a, b, places)
  if (!measure || !subject || !place) return null
  const words = [
    measure === 'same' ? `both count ${a.measure}` : `'${a.measure}' and '${b.measure}' are used for one another`,
    ...(subject === 'same' ? [] : ['one names the country only']),
    place.detail,
  ]
  return { measure, subject, place: place.degree, detail: words.join('; ') }
}

/** Nobody named is civilians where the place is one, and the people of a land where each is somewhere in it. */
function compareSubjects(
  { subject: a, place: here }: Asked,
  { subject: b, place: there }: Asked,
  places: PlaceIndex,
): Comparison['subject'] | null {
  if ((a === null) === (b === null)) return matchSubjects(a, b)
  const named = a ?? b
  const isAtHome = [here, there].every(
    (place) => place && places.countryOf(place) === (named && countryOfSubject(named)),
  )
  if (named?.code.endsWith('/civilian') && isAtHome) return 'same'
  return named?.code.endsWith('/civilian') && here && there && here.id === there.id ? 'wider' : null
}

function comparePlaces(
  { place: a }: Asked,
  { place: b }: Asked,
  places: PlaceIndex,
): { degree: Comparison['place']; detail: string } | null {
  if (a && b) return places.compare(a, b)
  const only = a ?? b
  if (!only) return { degree: 'missing', detail: 'neither says where' }
  return { degree: 'missing', detail: `one says no place, the other ${only.name}` }
}
