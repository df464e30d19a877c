import { compareAggregates } from '../aggregates.ts'
import { anyBox, type Box } from '../blocks.ts'
import { overlap } from '../bounds.ts'
import type { Comparable } from '../candidates.ts'
import type { Comparison } from '../comparable.ts'
import type { LinkedFigure } from '../corpus.ts'
import { gapOf, isAfter, renderTime } from '../days.ts'
import { areIndependent } from '../independence.ts'
import { isOfSome, isReceived } from '../is-of-some.ts'
import { renderQuantity } from '../numbers.ts'
import { isVague } from '../questions.ts'
import { isRecounted } from '../recounted.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'
import { areTotals, areWeighable } from '../report-totals.ts'
import { isSaidBefore } from '../said-before.ts'

/** Counts of one time: as of days no further apart than this. */
export const SAME_TIME_DAYS = 3

/** Where one figure says no place, a gap of more than this many times speaks of another place, not of a dispute. */
const LARGEST_UNPLACED_RATIO = 2

/** Numbers further apart than this many times count different things, whatever their fields say. */
const LARGEST_RATIO = 20

/** Below these, two counts of one event differ as reports come in, and nobody contradicts anybody. */
const SMALL = 5

/** Counts of a new disaster or battle grow by no more than this many times a day. */
const DAILY_GROWTH = 2

/** A level that two tell of is one level, and no two that differ by more than this many times. */
const STEADY = 1.05

interface Dispute extends Comparable {
  readonly figure: LinkedFigure
}

export const contradicts: RelationRule = {
  id: 'contradicts-figure',
  kind: 'contradicts',
  scope: 'question',
  phenomenon: 'Two figures for one thing at one time that cannot both be right, or a running total that falls.',
  examples: [
    "'600 killed' of one side and '60 killed' of the other in the same days",
    "'3,000 killed' in March after '3,800 killed' in January",
  ],
  counterexamples: [
    { text: "'at least 300' and '450'", why: 'the modifier leaves room' },
    {
      text: "'9 killed' of one office and, three days later of another, '31 killed'",
      why: 'the number may have grown',
    },
    { text: "'3,000 troops' and, a week later from another origin, '10,000 troops'", why: 'the number may have grown' },
    {
      text: "'13,000 homes without power' and, the next day of the same company, '9,000 homes'",
      why: 'a count of a moment may fall',
    },
    { text: "'300 killed' and '900 killed or wounded'", why: 'unlike measures' },
    { text: "'30 killed over the weekend' and '3,000 killed since May'", why: 'a period and a running total' },
    {
      text: "'licensed to carry 150 people' and 'carrying more than 200'",
      why: 'how many may be says nothing of how many are',
    },
    { text: "'the clinic admitted 11 injured' and '16 injured'", why: 'a hospital counts those who are brought there' },
    { text: "'five of the dead' and '14 killed'", why: 'the five are only those of whom something else is true' },
    { text: "'40,000 more are expected' and '12,000'", why: 'a forecast' },
    {
      text: "'700,000 killed' without a place and '20,000 killed' in one region",
      why: 'the first may be of the whole country',
    },
  ],
  relate: ({ figures, comparablesOf }, found) => {
    const parts = partsOfOneQuestion(figures, found)
    const disputes = figures.flatMap((figure) =>
      isVague(figure.question) || parts.has(figure.id)
        ? []
        : boxesOf(figure).flatMap((box) =>
            comparablesOf(
              figure,
              (other, comparison) => !parts.has(other.id) && isDispute(figure, other, comparison, found),
              box,
            ).map((candidate) => ({ figure, ...candidate })),
          ),
    )
    const pairs = Map.groupBy(disputes, pairKey)
    return [...pairs.values()].map((pair) => {
      const dispute = preferred(pair, marksOf) as Dispute
      const { figure, other } = dispute
      const detail = `${renderClash(dispute)}; ${dispute.comparison.detail}`
      return makeRelation('contradicts', [figure.id], [other.id], [{ rule: 'contradicts-figure', detail }])
    })
  },
}

/** 'Nine were hurt, two of them badly': the two answer the question of the nine and say nothing against them. */
function partsOfOneQuestion(figures: readonly LinkedFigure[], { relations, parts }: Found): ReadonlySet<string> {
  if (parts.size === 0) return parts
  const asked = new Map(figures.map(({ id, question }) => [id, question.id]))
  const own = relations.flatMap(({ kind, a, b: [total] }) =>
    kind === 'part-of' && total !== undefined ? a.filter((part) => asked.get(part) === asked.get(total)) : [],
  )
  return new Set(own)
}

/** Counts of one time; and for a running total those before it that are larger. */
function boxesOf({ time, wide, figure }: LinkedFigure): Box[] {
  if (!time) return []
  const oneTime = { ...anyBox(), from: time.from - SAME_TIME_DAYS, to: time.to + SAME_TIME_DAYS }
  const before = { ...anyBox(), to: time.from - SAME_TIME_DAYS - 1, low: wide.high }
  return figure.aggregate === 'cumulative' ? [oneTime, before] : [oneTime]
}

/** Of two origins that dispute one question in figure after figure, the nearest in time of each month; reports that name nobody are one. */
const pairKey = ({ figure, other }: Dispute): string => {
  const month = Math.floor((figure.time?.to ?? 0) / 30)
  return [figure.origin?.id, other.origin?.id, figure.question.id, other.question.id, month].join(' ')
}

const marksOf = ({ figure, other }: Dispute): (number | string)[] => [
  figure.time && other.time ? gapOf(figure.time, other.time) : 0,
  figure.id,
  other.id,
]

/** `figure` is the later of the two; of two of one time, the one with the larger id. */
function isDispute(figure: LinkedFigure, other: LinkedFigure, comparison: Comparison, found: Found): boolean {
  if (!areWeighable(figure, other)) return false
  if (overlap(figure.wide, other.wide) || !figure.time || !other.time || isAfter(other.time, figure.time)) return false
  if (comparison.measure !== 'same' || comparison.subject !== 'same' || comparison.place === 'within') return false
  if (!isFalling(figure, other) && !isClashOfOneTime(figure, other)) return false
  if (isRecounted(figure, other) || areTwoEvents(figure, other)) return false
  if (compareAggregates(figure, other) !== 'same' || !isOneCount(figure, other, comparison.place)) return false
  // '6,900 in the town' of all 11,200 says nothing against a number without a place.
  if (comparison.place === 'missing' && (found.parts.has(figure.id) || found.parts.has(other.id))) return false
  if (isLimit(figure) || isLimit(other) || isOfSome(figure) || isOfSome(other)) return false
  if (isReceived(figure.middle < other.middle ? figure : other)) return false
  return !isToldElsewhere(figure, other, found) && !found.joins(figure.id, other.id)
}

/**
 * One of them only retells a figure of another report, which has the dispute. A report that sets two side by side has it too, unless the one
 * updates what the other retells.
 */
function isToldElsewhere(figure: LinkedFigure, other: LinkedFigure, { relations, retold, joins }: Found): boolean {
  if (figure.document !== other.document) return retold.has(figure.id) || retold.has(other.id)
  const isUpdated = (one: LinkedFigure, its: LinkedFigure) =>
    retold.has(one.id) &&
    relations.some(({ kind, a, b }) => kind === 'repeats' && a[0] === one.id && joins(b[0] ?? '', its.id))
  return isUpdated(figure, other) || isUpdated(other, figure)
}

/** How many there may be, which says nothing of how many there were. */
const LIMIT =
  /\b(?:licen[sc]ed|certified|authori[sz]ed|permitted|allowed|designed|built|meant|equipped|able|room|capacity|limit)\b[^.;\d]{0,40}$/i

/** 'The boat was [licensed to carry] 150 people.' */
const isLimit = ({ figure: { number }, document: { text } }: LinkedFigure): boolean =>
  LIMIT.test(text.slice(Math.max(0, number.start - 60), number.start))

function isOneCount(figure: LinkedFigure, other: LinkedFigure, place: 'same' | 'missing'): boolean {
  const [small, large] = [Math.min(figure.middle, other.middle), Math.max(figure.middle, other.middle)]
  if (large < SMALL || large > small * LARGEST_RATIO) return false
  const isPlaced = place === 'same' && figure.isPlaced && other.isPlaced
  if (!isPlaced && large > small * LARGEST_UNPLACED_RATIO) return false
  // One report by one origin counts several things that its words, not its fields, keep apart.
  if (figure.document === other.document && isSaidBefore(figure) !== isSaidBefore(other)) return false
  if (figure.document === other.document)
    return figure.origin !== null && other.origin !== null && areIndependent(figure.asserter, other.asserter)
  return figure.figure.aggregate !== 'event' || place === 'same'
}

/** 'Police arrested 9,000 on Monday' and, of the same police, '2,000 on Tuesday': two days that one origin tells apart are two events. */
function areTwoEvents(figure: LinkedFigure, other: LinkedFigure): boolean {
  const [day, its] = [figure.eventDay, other.eventDay]
  return day !== null && its !== null && day !== its && !areIndependent(figure.asserter, other.asserter)
}

/** A running total that falls. */
const isFalling = ({ figure, time, wide, isPlaced }: LinkedFigure, other: LinkedFigure): boolean =>
  figure.aggregate === 'cumulative' &&
  isPlaced === other.isPlaced &&
  time !== null &&
  other.time !== null &&
  isAfter(time, other.time) &&
  wide.high < other.wide.low

function isClashOfOneTime(figure: LinkedFigure, other: LinkedFigure): boolean {
  if (!figure.time || !other.time || gapOf(figure.time, other.time) > SAME_TIME_DAYS) return false
  // What one report gives as all by two who are independent is of its own time, whatever day it counts from.
  if (figure.document === other.document && areTotals(figure, other))
    return figure.id > other.id || isAfter(figure.time, other.time)
  if (isAfter(figure.time, other.time)) return !mayHaveMoved(figure, other)
  return figure.id > other.id && !isHourly(figure, other)
}

/** '40 are missing' in the morning and '26 are missing' at night, where nobody says whose count the one is. */
const isHourly = (figure: LinkedFigure, other: LinkedFigure): boolean =>
  (figure.origin === null || other.origin === null) && figure.document !== other.document

/** A later count may be larger, and one of a moment smaller, where one side counts or where it has not moved beyond belief in these days. */
function mayHaveMoved({ middle, asserter, origin, figure, time }: LinkedFigure, before: LinkedFigure): boolean {
  // A report that does not say whose count it has disputes nobody's.
  if (origin === null || before.origin === null) return true
  if (middle < before.middle && figure.aggregate !== 'snapshot') return false
  const [small, large] = [Math.min(middle, before.middle), Math.max(middle, before.middle)]
  if (figure.quantity.unit === 'percent' && areIndependent(asserter, before.asserter)) return large < small * STEADY
  const days = time && before.time ? Math.max(1, gapOf(time, before.time)) : 1
  return large < small * DAILY_GROWTH ** days || !areIndependent(asserter, before.asserter)
}

function renderClash({ figure, other }: Dispute): string {
  const [now, before] = [figure, other].map(({ figure: { quantity }, time, asserter }) =>
    [renderQuantity(quantity), time && renderTime(time), asserter.name].join(', '),
  )
  return isFalling(figure, other) && !areIndependent(figure.asserter, other.asserter)
    ? `a running total that falls: ${now}; before that ${before}`
    : `both cannot be right: ${now}; ${before}`
}
