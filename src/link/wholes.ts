import type { Comparison } from './comparable.ts'
import { isPartOfMeasure, partsOf } from './measures.ts'
import type { PlaceIndex } from './places.ts'
import type { Asked } from './questions.ts'
import { compareSubjects } from './subjects.ts'

/**
 * Why all that the first question counts is counted by the second too, which counts more: killed and casualties, tanks and equipment, a town
 * and its region. `null` where they count the same, unlike things, or where one does not say where.
 */
export function compareWhole(part: Asked, whole: Asked, places: PlaceIndex): Comparison | null {
  if (!part.place || !whole.place || compareSubjects(part.subject, whole.subject) !== 'same') return null
  const steps = [compareMeasure(part, whole), compareItem(part, whole), comparePlace(part.place, whole.place, places)]
  const larger = steps.filter((step) => step !== null && step !== '')
  if (larger.length === 0 || steps.includes(null)) return null
  const measure = part.measure === whole.measure ? 'same' : 'alike'
  const place = steps[2] === '' ? 'same' : 'within'
  return { measure, place, subject: 'same', detail: larger.join('; ') }
}

/** Why it is a part; '' where it is the same, `null` where it is neither. */
type Step = string | null

const compareMeasure = ({ measure }: Asked, { measure: all }: Asked): Step =>
  partsOf(measure).join() === partsOf(all).join()
    ? ''
    : isPartOfMeasure(measure, all)
      ? `${all} counts the ${measure}`
      : null

function compareItem(part: Asked, whole: Asked): Step {
  if (part.item === whole.item) return part.unit === whole.unit ? '' : null
  const isKind = part.item !== null && whole.item !== null && part.kinds.includes(whole.item)
  return isKind ? `a ${part.item} is counted as ${whole.item}` : null
}

function comparePlace(part: NonNullable<Asked['place']>, whole: NonNullable<Asked['place']>, places: PlaceIndex): Step {
  if (places.canonicalOf(part) === places.canonicalOf(whole)) return ''
  return places.contains(whole, part) ? `${part.name} lies in ${whole.name}` : null
}
