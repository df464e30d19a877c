import { startTogether } from '../aggregates.ts'
import type { Comparable } from '../candidates.ts'
import type { Comparison } from '../comparable.ts'
import type { LinkedFigure } from '../corpus.ts'
import { renderDay } from '../days.ts'
import { boxBelow, firstDay, mayHaveGrown, renderChange } from '../grown.ts'
import { compareOrigins, gradeOf } from '../independence.ts'
import { isRecounted } from '../recounted.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'
import { areWeighable, isWeighable } from '../report-totals.ts'
import type { InOneStory } from '../stories.ts'

/** What comes to light later than this of an event is told in another way than by its number. */
const LONGEST_DAYS = 60

/** A number that grew by more than this many times counts something else. */
const LARGEST_GROWTH = 20

/** The same where no day is said, and within how many days it is told. */
const UNDATED_GROWTH = 4
const UNDATED_DAYS = 7

export const updatesRecount: RelationRule = {
  id: 'updates-recount',
  kind: 'updates',
  scope: 'question',
  phenomenon:
    'One side tells a larger number for an event of one day than it told on a day before; or one body, within days, for all that it counts.',
  examples: [
    "'31 arrested on Monday', told by the police on Monday, and '48 arrested on Monday', told by them on Tuesday",
  ],
  counterexamples: [
    { text: "'31 arrested on Monday' and '48 arrested on Tuesday' of the same police", why: 'they are two events' },
    { text: "'31 arrested' of the police and '48 arrested' of the union", why: 'the origins are independent' },
    { text: "'48 arrested on Monday' and, told later, '31 arrested on Monday'", why: 'no count of an event falls' },
  ],
  relate: ({ figures, comparablesOf, inOneStory }, found) =>
    figures.flatMap((figure) => {
      if (found.retold.has(figure.id) || !isWeighable(figure)) return []
      const last = preferred(
        comparablesOf(
          figure,
          (other, comparison) => isEarlierCount(other, figure, comparison, found, inOneStory),
          boxBelow(figure, LARGEST_GROWTH),
        ),
        ({ other }) => [-(other.told ?? 0), -other.middle, other.id],
      )
      return last ? [relationOf(figure, last)] : []
    }),
}

function isEarlierCount(
  other: LinkedFigure,
  figure: LinkedFigure,
  comparison: Comparison,
  found: Found,
  inOneStory: InOneStory,
): boolean {
  if (!mayHaveGrown(other, figure, comparison, found, LARGEST_GROWTH) || !isRecounted(other, figure)) return false
  const [day, its] = [firstDay(figure), firstDay(other)]
  if (day !== null && day === its && comparison.place === 'same') return (figure.told ?? 0) - day <= LONGEST_DAYS
  return (
    (day === null || its === null) &&
    isUndatedRecount(other, figure) &&
    inOneStory(other.document.id, figure.document.id)
  )
}

/** Where no day is said of one of them: the same body told both within days, each as all that its report counts of it there. */
function isUndatedRecount(other: LinkedFigure, figure: LinkedFigure): boolean {
  if (figure.origin === null || other.origin === null || gradeOf(figure.origin, other.origin) === 'same side')
    return false
  if (
    !isRunning(figure) ||
    !isRunning(other) ||
    (figure.figure.aggregate !== 'event' && other.figure.aggregate !== 'event')
  )
    return false
  if (figure.total === null || other.total === null) return false
  if (!areWeighable(figure, other) || other.middle * UNDATED_GROWTH < figure.middle) return false
  return (figure.told ?? 0) - (other.told ?? 0) <= UNDATED_DAYS && startTogether(figure, other)
}

const isRunning = ({ figure: { aggregate, quantity } }: LinkedFigure): boolean =>
  (aggregate === 'event' || aggregate === 'cumulative') && quantity.unit !== 'percent'

function relationOf(figure: LinkedFigure, { other, comparison }: Comparable) {
  const day = firstDay(figure)
  const when = day !== null && day === firstDay(other) ? `both of ${renderDay(day)}` : 'of one event'
  const detail = `${renderChange(other, figure)}, ${when}: ${compareOrigins(figure.asserter, other.asserter).reason.detail}`
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
