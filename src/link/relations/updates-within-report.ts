import { compareAggregates } from '../aggregates.ts'
import { overlap } from '../bounds.ts'
import { isComparable } from '../candidates.ts'
import type { Comparison } from '../comparable.ts'
import type { LinkedFigure } from '../corpus.ts'
import { isAfter, renderDays } from '../days.ts'
import { areIndependent, compareOrigins } from '../independence.ts'
import { renderQuantity } from '../numbers.ts'
import { makeRelation, type RelationRule } from '../relation-rule.ts'
import { isSaidBefore } from '../said-before.ts'

/** Words about a figure that say it holds as the report is written. */
const NOW = /\b(?:now|currently|at present|presently|today|these days|as of)\b/i

/** The same of what is left of a peak. */
const STILL = /\b(?:still|remain(?:s|ed|ing)?)\b/i

/** A count as of this many days before publication is of the present. */
const FRESH_DAYS = 3

export const updatesWithinReport: RelationRule = {
  id: 'updates-within-report',
  kind: 'updates',
  scope: 'question',
  phenomenon:
    "One report tells of an earlier strength ('a week before', or in the past) and of the present one, of one side.",
  examples: [
    "'The army had gathered 4,000 men' and, later in the report, 'it currently has 6,000'",
    "'10,000, said the ministry, which a week before had put the number at 3,000'",
  ],
  counterexamples: [
    { text: "'4,000 men' of the army and 'currently 6,000' of the rebels", why: 'they are not the same men' },
    { text: "'6,000 men' and 'on Monday it had spoken of 4,000'", why: 'what was said on a day before is no update' },
    { text: "'currently 4,000' and 'currently 6,000'", why: 'two figures for one time do not update one another' },
    { text: "'about 6,000' and 'currently 5,500 to 6,000'", why: 'the same strength told twice' },
  ],
  relate: ({ figuresOf, comparablesOf }, found) => {
    const strengths = [...figuresOf.values()].map((figures) =>
      figures.filter((figure) => isStrength(figure) && isComparable(figure)),
    )
    const several = strengths.filter(([first]) => (figuresOf.get(first?.document.id ?? '')?.length ?? 0) > 1).flat()
    return several.flatMap((figure) => {
      const earlier = comparablesOf(figure, (other, comparison) => isEarlierStrength(other, figure, comparison))
        .map(({ other }) => other)
        .filter((other) => !found.joins(figure.id, other.id))
        .sort((a, b) => a.figure.number.start - b.figure.number.start)
        .at(-1)
      if (!earlier) return []
      const reason = { rule: 'updates-within-report', detail: renderStep(earlier, figure) }
      return [makeRelation('updates', [figure.id], [earlier.id], [reason])]
    })
  },
}

const isStrength = ({ figure }: LinkedFigure): boolean => figure.aggregate === 'snapshot'

function isEarlierStrength(
  other: LinkedFigure,
  figure: LinkedFigure,
  { place, measure, subject }: Comparison,
): boolean {
  const isPeak = other.figure.aggregate === 'peak'
  if (other.document !== figure.document || !(isStrength(other) || isPeak)) return false
  if (place === 'within' || measure !== 'same' || subject !== 'same' || overlap(other.tight, figure.tight)) return false
  if (areIndependent(other.asserter, figure.asserter)) return false
  // 'some 900 are in shelters; at the height there were 2,000'
  if (isPeak) return other.middle > figure.middle && isStill(figure)
  if (compareAggregates(other, figure) === null) return false
  if (isSaidBefore(other)) return !isSaidBefore(figure)
  if (other.time && figure.time && isAfter(other.time, figure.time)) return false
  const isTold = other.time?.basis !== 'counted' && !isPresent(other)
  return isTold && isPresent(figure) && other.figure.number.start < figure.figure.number.start
}

const isStill = (strength: LinkedFigure): boolean => isPresent(strength) || STILL.test(clauseOf(strength))

const clauseOf = ({ figure: { evidence }, document: { text } }: LinkedFigure): string =>
  text.slice(evidence.start, evidence.end)

/** A strength that its clause calls present, or that counts as of the days of publication. */
function isPresent(strength: LinkedFigure): boolean {
  const { time, published } = strength
  const fresh = time?.basis === 'counted' && published !== null && published - time.to <= FRESH_DAYS
  return fresh || NOW.test(clauseOf(strength))
}

function renderStep(before: LinkedFigure, now: LinkedFigure): string {
  const when = now.time ? ` (${renderDays(now.time)})` : ''
  const numbers = `${renderQuantity(before.figure.quantity)} at an earlier time, ${renderQuantity(now.figure.quantity)} later${when}`
  return `${numbers}, in one report: ${compareOrigins(before.asserter, now.asserter).reason.detail}`
}
