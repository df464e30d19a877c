import { compareAggregates } from '../aggregates.ts'
import { agree } from '../bounds.ts'
import type { LinkedFigure } from '../corpus.ts'
import { renderDays } from '../days.ts'
import { renderQuantity } from '../numbers.ts'
import { makeRelation, type RelationRule } from '../relation-rule.ts'

/** Words in the clause of a figure that say it holds as the report is written. */
const NOW = /\b(?:now|currently|at present|presently|today|these days|as of)\b/i

const FRESH_DAYS = 3

export const updatesWithinReport: RelationRule = {
  id: 'updates-within-report',
  kind: 'updates',
  phenomenon: "One report tells of an earlier strength and of the present one ('currently'), on one word.",
  examples: ["'The army had gathered 4,000 men' and, later in the report, 'it currently has 6,000'"],
  counterexamples: [
    { text: "'4,000 men' of the army and 'currently 6,000' of the rebels", why: 'they are not the same men' },
    { text: "'currently 4,000' and 'currently 6,000'", why: 'two figures for one time do not update one another' },
    { text: "'about 6,000' and 'currently 5,500 to 6,000'", why: 'the same strength told twice' },
  ],
  relate: ({ figures, comparablesOf }, found) =>
    figures.filter(isPresent).flatMap((figure) => {
      const earlier = comparablesOf(figure)
        .filter(
          ({ comparison }) =>
            comparison.place !== 'within' && comparison.measure === 'same' && comparison.subject === 'same',
        )
        .map(({ other }) => other)
        .filter((other) => isEarlierStrength(other, figure) && !found.joins(figure.id, other.id))
        .at(-1)
      return earlier
        ? [
            makeRelation(
              'updates',
              [figure.id],
              [earlier.id],
              [{ rule: 'updates-within-report', detail: renderStep(earlier, figure) }],
            ),
          ]
        : []
    }),
}

/** A strength that its clause calls present, or that counts as of the days of publication. */
function isPresent({ figure, document: { text }, time, published }: LinkedFigure): boolean {
  if (figure.aggregate !== 'snapshot') return false
  const fresh = time?.basis === 'counted' && published !== null && published - time.to <= FRESH_DAYS
  return fresh || NOW.test(text.slice(figure.evidence.start, figure.evidence.end))
}

function isEarlierStrength(other: LinkedFigure, figure: LinkedFigure): boolean {
  if (
    other.document !== figure.document ||
    isPresent(other) ||
    other.time?.basis === 'counted' ||
    other.figure.aggregate !== 'snapshot'
  )
    return false
  if (other.figure.number.start > figure.figure.number.start || other.origin?.id !== figure.origin?.id) return false
  return compareAggregates(other, figure) !== null && !agree(other.figure.quantity, figure.figure.quantity)
}

function renderStep({ figure: before }: LinkedFigure, { figure: now, time }: LinkedFigure): string {
  const when = time ? ` (${renderDays(time)})` : ''
  return `${renderQuantity(before.quantity)} at an earlier time, ${renderQuantity(now.quantity)} at present${when}, in one report and on one word`
}
