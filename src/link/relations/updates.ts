import { compareAggregates } from '../aggregates.ts'
import { agree, isSameNumber, middleOf } from '../bounds.ts'
import type { Comparable } from '../candidates.ts'
import type { Corpus, LinkedFigure } from '../corpus.ts'
import { gapOf, isAfter, renderTime } from '../days.ts'
import { compareOrigins, type Grade } from '../independence.ts'
import { renderNumber, renderQuantity } from '../numbers.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'

/** A count that is older than this is not the one before. */
const LONGEST_DAYS = 400

const GRADES: readonly Grade[] = ['same person', 'same body', 'same side']

interface Earlier extends Comparable {
  readonly grade: Grade
  readonly detail: string
}

export const updates: RelationRule = {
  id: 'updates-count',
  kind: 'updates',
  phenomenon: 'The same origin, body or side counts the same thing again, later; linked to its count before that.',
  examples: [
    '300 wounded as of 4 May and 340 as of 9 May, both by the regional governor: 40 more',
    "the ministry's 3,000 troops on 1 June and the ministry's spokeswoman's 10,000 on 8 June",
  ],
  counterexamples: [
    { text: '300 wounded by the governor, 340 by the rebels a week later', why: 'the origins are independent' },
    {
      text: '340 wounded, then 300, of a running total',
      why: 'a running total does not fall: that is a contradiction',
    },
    { text: '300 wounded in May and 40 wounded over the weekend', why: 'a period is not a running total' },
    {
      text: '300 on 4 May and 340 on 9 May, when 320 was given on 7 May',
      why: 'only the count just before is updated',
    },
  ],
  relate: ({ figures, comparablesOf }, found) =>
    figures.flatMap((figure) => {
      const earlier = found.retold.has(figure.id) ? null : findEarlier(figure, comparablesOf, found)
      if (!earlier) return []
      const { other, detail, comparison } = earlier
      const reasons = [
        { rule: 'updates-count', detail: `${renderChange(other, figure)}: ${detail}` },
        { rule: 'same-question', detail: comparison.detail },
      ]
      return [makeRelation('updates', [figure.id], [other.id], reasons)]
    }),
}

/** The latest count before this one; of several, the one nearest in what is counted and in who counts. */
function findEarlier(figure: LinkedFigure, comparablesOf: Corpus['comparablesOf'], found: Found): Earlier | null {
  const earlier = comparablesOf(figure).flatMap((candidate) => readEarlier(figure, candidate, found) ?? [])
  return preferred(earlier, ({ other, comparison, grade }) => [
    other.time ? -other.time.to : 0,
    comparison.measure === 'same' ? 0 : 1,
    comparison.place === 'same' ? 0 : 1,
    GRADES.indexOf(grade),
    other.published ?? Number.POSITIVE_INFINITY,
    other.id,
  ])
}

function readEarlier(figure: LinkedFigure, candidate: Comparable, found: Found): Earlier | null {
  const { other, comparison } = candidate
  if (comparison.place === 'within' || comparison.subject === 'wider' || found.retold.has(other.id)) return null
  if (!figure.time || !other.time || !isAfter(figure.time, other.time) || gapOf(figure.time, other.time) > LONGEST_DAYS)
    return null
  if (!compareAggregates(figure, other) || figure.figure.aggregate === 'event' || !movesOn(figure, other)) return null
  const { grade, reason } = compareOrigins(figure.asserter, other.asserter)
  return grade === 'independent' ? null : { ...candidate, grade, detail: reason.detail }
}

/** Another number, and for a running total not a smaller one; the same number where both say as of when they count. */
function movesOn({ figure: now, time }: LinkedFigure, { figure: before, time: then }: LinkedFigure): boolean {
  if (isSameNumber(now.quantity, before.quantity)) return time?.basis !== 'published' && then?.basis !== 'published'
  if (now.aggregate === 'cumulative') return middleOf(now.quantity) > middleOf(before.quantity)
  return !agree(now.quantity, before.quantity)
}

/** '300, as of 4 May 2031, to 340, as of 9 May 2031 (40 more)'. */
function renderChange(before: LinkedFigure, now: LinkedFigure): string {
  const words = [before, now].map(
    ({ figure, time }) => `${renderQuantity(figure.quantity)}${time ? `, ${renderTime(time)}` : ''}`,
  )
  const change = middleOf(now.figure.quantity) - middleOf(before.figure.quantity)
  const difference = change === 0 ? 'unchanged' : `${renderNumber(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'}`
  return `${words.join(', to ')} (${difference})`
}
