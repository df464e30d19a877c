import { anyBox, type Box } from './blocks.ts'
import type { Comparison } from './comparable.ts'
import type { LinkedFigure } from './corpus.ts'
import { renderDay } from './days.ts'
import { renderNumber, renderQuantity } from './numbers.ts'
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

/** '31, told on 3 May, to 48, told on 4 May (17 more)'. */
export const renderGrowth = (other: LinkedFigure, figure: LinkedFigure): string =>
  `${renderTold(other)}, to ${renderTold(figure)} (${renderNumber(figure.middle - other.middle)} more)`

const renderTold = ({ figure: { quantity }, told }: LinkedFigure): string =>
  `${renderQuantity(quantity)}, told on ${renderDay(told ?? 0)}`
