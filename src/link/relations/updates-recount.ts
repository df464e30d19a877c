import { anyBox, type Box } from '../blocks.ts'
import type { Comparable } from '../candidates.ts'
import type { LinkedFigure } from '../corpus.ts'
import { renderDay } from '../days.ts'
import { compareOrigins } from '../independence.ts'
import { renderNumber, renderQuantity } from '../numbers.ts'
import { isVague } from '../questions.ts'
import { isRecounted } from '../recounted.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'

/** What comes to light later than this of an event is told in another way than by its number. */
const LONGEST_DAYS = 60

/** A number that grew by more than this many times counts something else. */
const LARGEST_GROWTH = 20

export const updatesRecount: RelationRule = {
  id: 'updates-recount',
  kind: 'updates',
  scope: 'question',
  phenomenon: 'One side tells a larger number for an event of one day than it told on a day before.',
  examples: [
    "'31 arrested on Monday', told by the police on Monday, and '48 arrested on Monday', told by them on Tuesday",
  ],
  counterexamples: [
    { text: "'31 arrested on Monday' and '48 arrested on Tuesday' of the same police", why: 'they are two events' },
    { text: "'31 arrested' of the police and '48 arrested' of the union", why: 'the origins are independent' },
    { text: "'48 arrested on Monday' and, told later, '31 arrested on Monday'", why: 'no count of an event falls' },
  ],
  relate: ({ figures, comparablesOf }, found) =>
    figures.flatMap((figure) => {
      const day = firstDay(figure)
      if (day === null || found.retold.has(figure.id) || isVague(figure.question)) return []
      const last = preferred(
        comparablesOf(
          figure,
          (other, { measure, place, subject }) =>
            measure === 'same' && place === 'same' && subject === 'same' && isEarlierCount(other, figure, day, found),
          boxOf(figure),
        ),
        ({ other }) => [-(other.told ?? 0), -other.middle, other.id],
      )
      return last ? [relationOf(figure, last, day)] : []
    }),
}

/** The day of its event, or the one from which a running count of it is counted. */
const firstDay = ({ eventDay, figure: { aggregate }, since }: LinkedFigure): number | null =>
  eventDay ?? (aggregate === 'cumulative' && since && since.from === since.to ? since.to : null)

/** Numbers that this one may have grown from. */
const boxOf = ({ middle }: LinkedFigure): Box => ({ ...anyBox(), low: middle / LARGEST_GROWTH, high: middle })

function isEarlierCount(other: LinkedFigure, figure: LinkedFigure, day: number, found: Found): boolean {
  if (firstDay(other) !== day || other.middle >= figure.middle || other.document === figure.document) return false
  if (other.middle * LARGEST_GROWTH < figure.middle || found.retold.has(other.id) || found.joins(figure.id, other.id))
    return false
  return isRecounted(other, figure) && (figure.told ?? 0) - day <= LONGEST_DAYS
}

function relationOf(figure: LinkedFigure, { other, comparison }: Comparable, day: number) {
  const change = `${renderQuantity(other.figure.quantity)}, told ${toldOn(other)}, to ${renderQuantity(figure.figure.quantity)}, told ${toldOn(figure)}`
  const detail = `${change} (${renderNumber(figure.middle - other.middle)} more), both of ${renderDay(day)}: ${compareOrigins(figure.asserter, other.asserter).reason.detail}`
  return makeRelation(
    'updates',
    [figure.id],
    [other.id],
    [
      { rule: 'updates-recount', detail },
      { rule: 'same-question', detail: comparison.detail },
    ],
  )
}

const toldOn = ({ told }: LinkedFigure): string => `on ${renderDay(told ?? 0)}`
