import type { Relation } from '../../model/relation.ts'
import { compareAggregates, startTogether } from '../aggregates.ts'
import type { Box } from '../blocks.ts'
import { isSameNumber, overlap } from '../bounds.ts'
import type { Comparable } from '../candidates.ts'
import { areOneText, type LinkedFigure } from '../corpus.ts'
import { type ClaimTime, gapOf, isAfter } from '../days.ts'
import { areIndependent, compareOrigins } from '../independence.ts'
import { renderQuantity } from '../numbers.ts'
import { isNameless } from '../party.ts'
import { isVague } from '../questions.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'
import { areTotals, isWeighable } from '../report-totals.ts'

/** Running counts of two origins are of one time within these days. */
const SAME_TIME_DAYS = 14
/** Of two that do not say as of when, the reports are published within these days. */
const UNDATED_DAYS = 30

interface Support {
  readonly figure: LinkedFigure
  readonly candidate: Comparable
}

export const corroborates: RelationRule = {
  id: 'corroborates-figure',
  kind: 'corroborates',
  scope: 'question',
  phenomenon:
    'Another origin, independent of the first, gives a figure that the first allows, for about the same time.',
  examples: [
    "'about 11,000' of the president and '10,000' of another country's intelligence nine days before",
    "'at least 40' of the hospital and '42' of a foreign agency",
  ],
  counterexamples: [
    { text: "'about 11,000' of the president and '11,000' of the president's staff", why: 'they are one side' },
    { text: "'11,000' of the president and '11,000' of nobody in particular", why: 'that is a repetition' },
    { text: "'11,000' of the ministry and '11,000' of 'the officials'", why: 'they may be the ministry' },
    { text: "'300' of one side in May and '300' of another in August", why: 'a running count has moved on by then' },
  ],
  relate: ({ figures, comparablesOf }, found) => {
    const supports = figures.flatMap((figure) =>
      figure.origin === null || isNameless(figure.origin) || found.retold.has(figure.id) || !isWeighable(figure)
        ? []
        : comparablesOf(
            figure,
            (other, { subject }) => subject === 'same' && isSupport(figure, other, found),
            boxOf(figure),
          ).map((candidate) => ({ figure, candidate })),
    )
    const pairs = Map.groupBy(supports, pairKey)
    return [...pairs.values()].map((pair) => relate(preferred(pair, marksOf) as Support))
  },
}

/** Origins and questions of both, whichever comes first: one relation each. */
const pairKey = ({ figure, candidate: { other } }: Support): string =>
  [`${figure.origin?.id} ${figure.question.id}`, `${other.origin?.id} ${other.question.id}`].sort().join(' ')

const marksOf = ({ figure, candidate: { other } }: Support): (number | string)[] => [
  figure.time && other.time ? gapOf(figure.time, other.time) : 0,
  figure.id,
  other.id,
]

function relate({ figure, candidate: { other, comparison } }: Support): Relation {
  const numbers = `${renderQuantity(figure.figure.quantity)} and ${renderQuantity(other.figure.quantity)} allow each other`
  const detail = `${numbers}; ${compareOrigins(figure.asserter, other.asserter).reason.detail}`
  const reasons = [
    { rule: 'corroborates-figure', detail },
    { rule: 'same-question', detail: comparison.detail },
  ]
  return makeRelation('corroborates', [figure.id], [other.id], reasons)
}

/** Near in time, and with numbers that may agree: no hedge reaches further than a quarter. */
function boxOf({ time, tight }: LinkedFigure): Box {
  return {
    from: (time?.from ?? Number.NEGATIVE_INFINITY) - UNDATED_DAYS,
    to: (time?.to ?? Number.POSITIVE_INFINITY) + UNDATED_DAYS,
    low: tight.low / 1.25,
    high: tight.high / 0.75,
  }
}

/** `figure` is the later of the two. */
function isSupport(figure: LinkedFigure, other: LinkedFigure, found: Found): boolean {
  if (
    other.origin === null ||
    (isVague(figure.question) && !areTotals(figure, other)) ||
    isNameless(other.origin) ||
    !overlap(figure.tight, other.tight) ||
    !isLater(figure, other) ||
    !isSameTime(figure, other)
  )
    return false
  if (
    !areIndependent(figure.asserter, other.asserter) ||
    !compareAggregates(figure, other) ||
    !startTogether(figure, other)
  )
    return false
  return (
    !areOneText(figure, other) &&
    !isOfHeadline(figure, other) &&
    !found.retold.has(other.id) &&
    !found.joins(figure.id, other.id)
  )
}

/** A headline tells what its report tells, in fewer words of who says so. */
const isOfHeadline = (figure: LinkedFigure, other: LinkedFigure): boolean =>
  figure.document === other.document &&
  isSameNumber(figure.figure.quantity, other.figure.quantity) &&
  [figure, other].some(({ figure: { number }, document: { text } }) => number.end <= text.indexOf('\n'))

function isLater(figure: LinkedFigure, other: LinkedFigure): boolean {
  if (figure.time && other.time && isAfter(figure.time, other.time)) return true
  return !(figure.time && other.time && isAfter(other.time, figure.time)) && figure.id > other.id
}

const isUndated = (time: ClaimTime | null): boolean => time === null || time.basis === 'published'

/** Within a fortnight, or neither says as of when and they are published within weeks. */
function isSameTime({ time: a }: LinkedFigure, { time: b }: LinkedFigure): boolean {
  if (a === null || b === null) return isUndated(a) && isUndated(b)
  return gapOf(a, b) <= (isUndated(a) && isUndated(b) ? UNDATED_DAYS : SAME_TIME_DAYS)
}
