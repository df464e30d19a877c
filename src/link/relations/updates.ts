import { compareAggregates, startTogether } from '../aggregates.ts'
import { anyBox } from '../blocks.ts'
import { isSameNumber, overlap } from '../bounds.ts'
import type { Accepts, Comparable } from '../candidates.ts'
import type { Comparison } from '../comparable.ts'
import type { Corpus, LinkedFigure } from '../corpus.ts'
import { gapOf, isAfter, renderTime } from '../days.ts'
import { areIndependent, compareOrigins, type Grade, type Independence } from '../independence.ts'
import { renderNumber, renderQuantity } from '../numbers.ts'
import { isVague } from '../questions.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'
import { areWeighable, isWeighable } from '../report-totals.ts'

/** A count that is older than this is not the one before. */
const LONGEST_DAYS = 400

/** The same for figures that do not say where: the story has moved on by then. */
const LONGEST_VAGUE_DAYS = 14

/** Of such figures one that is more than this many times another counts something else. */
const LARGEST_UNPLACED_GROWTH = 6

const GRADES: readonly Grade[] = ['same person', 'same body', 'same side']

interface Earlier extends Comparable, Independence {}

export const updates: RelationRule = {
  id: 'updates-count',
  kind: 'updates',
  scope: 'question',
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
    { text: '40 abducted in March and 60 kidnapped since 2030, in one report', why: 'they count two things' },
    {
      text: '300 on 4 May and 340 on 9 May, when 320 was given on 7 May',
      why: 'only the count just before is updated',
    },
  ],
  relate: ({ figures, comparablesOf }, found) =>
    figures.flatMap((figure) => {
      const earlier =
        found.retold.has(figure.id) || !isWeighable(figure) ? null : findEarlier(figure, comparablesOf, found)
      if (!earlier) return []
      const { other, reason, comparison } = earlier
      const reasons = [
        { rule: 'updates-count', detail: `${renderChange(other, figure)}: ${reason.detail}` },
        { rule: 'same-question', detail: comparison.detail },
      ]
      return [makeRelation('updates', [figure.id], [other.id], reasons)]
    }),
}

/** The latest count before this one; of several, the one nearest in what is counted and in who counts. */
function findEarlier(figure: LinkedFigure, comparablesOf: Corpus['comparablesOf'], found: Found): Earlier | null {
  let latest = Number.NEGATIVE_INFINITY
  if (!figure.time) return null
  const box = { ...anyBox(), from: figure.time.from - longestDays(figure), to: figure.time.from - 1 }
  const accepts: Accepts = (other, comparison) => {
    const day = other.time?.to ?? Number.POSITIVE_INFINITY
    if (day < latest || !isEarlierCount(figure, other, comparison, found)) return false
    // A place that is not the same has yet to be found in the story: only then is it the latest.
    if (comparison.place === 'same') box.from = latest = day
    return true
  }
  const accepted = comparablesOf(figure, accepts, box)
  latest = Math.max(...accepted.map(({ other }) => other.time?.to ?? Number.NEGATIVE_INFINITY))
  const last = accepted.filter(({ other }) => other.time?.to === latest)
  const earlier = last.map((candidate) => ({
    ...candidate,
    ...compareOrigins(figure.asserter, candidate.other.asserter),
  }))
  return preferred(earlier, ({ other, comparison, grade }) => [
    other.time ? -other.time.to : 0,
    comparison.measure === 'same' ? 0 : 1,
    comparison.place === 'same' ? 0 : 1,
    GRADES.indexOf(grade),
    -(other.told ?? Number.NEGATIVE_INFINITY),
    other.published ?? Number.POSITIVE_INFINITY,
    other.id,
  ])
}

const longestDays = ({ question }: LinkedFigure): number => (isVague(question) ? LONGEST_VAGUE_DAYS : LONGEST_DAYS)

function isEarlierCount(
  figure: LinkedFigure,
  other: LinkedFigure,
  { place, subject }: Comparison,
  found: Found,
): boolean {
  if (place === 'within' || subject === 'wider' || !areWeighable(figure, other) || found.retold.has(other.id))
    return false
  if (!figure.time || !other.time || !isAfter(figure.time, other.time)) return false
  if (!isNear(figure, other)) return false
  if (gapOf(figure.time, other.time) > longestDays(figure) || figure.figure.aggregate === 'event') return false
  if (areIndependent(figure.asserter, other.asserter)) return false
  const likeness = compareAggregates(figure, other)
  // '40 were abducted in March … 60 kidnappings since 2030': one report counts two things.
  if (likeness === null || (figure.document === other.document && likeness !== 'same')) return false
  return startTogether(figure, other) && movesOn(figure, other)
}

/** Where one has its place from the scene of its report alone, or says none, the other is of those days and not many times as large. */
function isNear(figure: LinkedFigure, other: LinkedFigure): boolean {
  if ((figure.isPlaced && other.isPlaced) || !figure.time || !other.time) return true
  const [small, large] = [Math.min(figure.middle, other.middle), Math.max(figure.middle, other.middle)]
  return gapOf(figure.time, other.time) <= LONGEST_VAGUE_DAYS && large <= small * LARGEST_UNPLACED_GROWTH
}

/** Another number, and for a running total not a smaller one; the same number where this one says as of when it counts. */
function movesOn(now: LinkedFigure, before: LinkedFigure): boolean {
  if (isSameNumber(now.figure.quantity, before.figure.quantity)) return now.time?.basis !== 'published'
  return now.figure.aggregate === 'cumulative' ? now.middle > before.middle : !overlap(now.tight, before.tight)
}

/** '300, as of 4 May 2031, to 340, as of 9 May 2031 (40 more)'. */
function renderChange(before: LinkedFigure, now: LinkedFigure): string {
  const words = [before, now].map(
    ({ figure, time }) => `${renderQuantity(figure.quantity)}${time ? `, ${renderTime(time)}` : ''}`,
  )
  const change = now.middle - before.middle
  const difference = change === 0 ? 'unchanged' : `${renderNumber(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'}`
  return `${words.join(', to ')} (${difference})`
}
