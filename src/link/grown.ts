import { anyBox, type Box } from './blocks.ts'
import type { Comparison } from './comparable.ts'
import type { LinkedFigure } from './corpus.ts'
import { renderDay } from './days.ts'
import { areIndependent } from './independence.ts'
import { renderNumber, renderQuantity } from './numbers.ts'
import { isNameless, type Party } from './party.ts'
import type { Found } from './relation-rule.ts'

/** Numbers that a figure may have grown from, by at most so many times. */
export const boxBelow = ({ middle }: LinkedFigure, times: number): Box => ({
  ...anyBox(),
  low: middle / times,
  high: middle,
})

/** Whether a figure may have grown from another of another report, by at most so many times: of the same, and no relation joins them yet. */
export const mayHaveGrown = (
  other: LinkedFigure,
  figure: LinkedFigure,
  { measure, place, subject }: Comparison,
  found: Found,
  times: number,
): boolean =>
  other.document !== figure.document &&
  other.middle < figure.middle &&
  other.middle * times >= figure.middle &&
  measure === 'same' &&
  subject === 'same' &&
  place !== 'within' &&
  !found.retold.has(other.id) &&
  !found.joins(figure.id, other.id)

/** The day of its event, or the one from which a running count of it is counted; `null` where neither is said. */
export const firstDay = ({ eventDay, figure: { aggregate }, since }: LinkedFigure): number | null =>
  eventDay ?? (aggregate === 'cumulative' && since && since.from === since.to ? since.to : null)

/** 'officials', 'authorities': of whichever body. */
const isAnybody = (party: Party): boolean => isNameless(party) && party.bodies?.length === 0

/** Whether two who are named give them, and not just some officials: then the later may be another count and no later one. */
export const areOfTwoNamed = ({ origin: a }: LinkedFigure, { origin: b }: LinkedFigure): boolean =>
  a !== null && b !== null && areIndependent(a, b) && !isAnybody(a) && !isAnybody(b)

const STATE =
  /\b(?:ministry|minister|agency|police|government|authority|authorities|department|inspectorate|civil (?:defen[cs]e|protection)|emergency services?|army|military|coast guard|officials?)\b/i

/** Two bodies of a state, of which the one takes over what the other counts. */
export const areOfState = ({ origin: a }: LinkedFigure, { origin: b }: LinkedFigure): boolean =>
  a !== null &&
  b !== null &&
  [a, b].every(({ name, role }) => role === 'government' || STATE.test(name)) &&
  a.sides.join() === b.sides.join()

/** '31, told on 3 May, to 12, told on 4 May (19 fewer)'. */
export function renderChange(other: LinkedFigure, figure: LinkedFigure): string {
  const change = figure.middle - other.middle
  return `${renderTold(other)}, to ${renderTold(figure)} (${renderNumber(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'})`
}

const renderTold = ({ figure: { quantity }, told }: LinkedFigure): string =>
  `${renderQuantity(quantity)}, told on ${renderDay(told ?? 0)}`
