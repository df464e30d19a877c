import type { Reason } from '../model/entity.ts'
import type { Comparison } from './comparable.ts'
import type { LinkedFigure } from './corpus.ts'
import { renderQuantity } from './numbers.ts'
import type { PlaceIndex } from './places.ts'

/** What a retelling lost or widened on the way: a hedge, one end of a range, the place. `[]` where it tells the same. */
export function findDrift(
  now: LinkedFigure,
  before: LinkedFigure,
  comparison: Comparison,
  places: PlaceIndex,
): Reason[] {
  return [
    driftOfRange(now, before) ?? driftOfHedge(now, before),
    driftOfScope(now, before, comparison, places),
  ].flatMap((reason) => reason ?? [])
}

/** 'up to 900' becomes '900' on the way, or 'nearly 900' becomes 'more than 900'. */
function driftOfHedge(
  { figure: { quantity: now } }: LinkedFigure,
  { figure: { quantity: before } }: LinkedFigure,
): Reason | null {
  if (before.modifier === now.modifier || before.modifier === 'exact' || before.modifier === 'between') return null
  if ((now.low ?? now.high) !== (before.low ?? before.high)) return null
  const lost = `the '${before.modifier}' of ${renderQuantity(before)} is lost on the way`
  const changed = `'${before.modifier}' became '${now.modifier}' on the way`
  return { rule: 'drift-hedge', detail: now.modifier === 'exact' ? lost : changed }
}

/** '800 to 900' becomes '900' on the way. */
function driftOfRange(
  { figure: { quantity: now } }: LinkedFigure,
  { figure: { quantity: before } }: LinkedFigure,
): Reason | null {
  if (!isEndOf(now, before)) return null
  return { rule: 'drift-range', detail: `of ${renderQuantity(before)} only ${renderQuantity(now)} is left` }
}

/** Whether a quantity is one end of a range. */
export function isEndOf(one: LinkedFigure['figure']['quantity'], range: LinkedFigure['figure']['quantity']): boolean {
  const number = one.low ?? one.high
  if (range.low === null || range.high === null || range.low === range.high) return false
  return (
    (one.low === null || one.high === null || one.low === one.high) && (number === range.low || number === range.high)
  )
}

/** 'in the town' becomes 'in the region' on the way. */
function driftOfScope(
  { question: { place: now } }: LinkedFigure,
  { question: { place: before } }: LinkedFigure,
  { place }: Comparison,
  places: PlaceIndex,
): Reason | null {
  if (place !== 'within' || !now || !before || !places.contains(now, before)) return null
  return { rule: 'drift-scope', detail: `${before.name} became ${now.name} on the way` }
}
