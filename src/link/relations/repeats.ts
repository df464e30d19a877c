import { compareAggregates } from '../aggregates.ts'
import type { Box } from '../blocks.ts'
import { isRound, isSameNumber, stepOf } from '../bounds.ts'
import type { Comparable } from '../candidates.ts'
import { areOneText, type Corpus, type LinkedFigure } from '../corpus.ts'
import { gapOf, isAfter } from '../days.ts'
import { findDrift, isEndOf } from '../drift.ts'
import { compareOrigins } from '../independence.ts'
import { mayBe } from '../may-be.ts'
import { renderQuantity } from '../numbers.ts'
import { makeRelation, preferred, type RelationRule } from '../relation-rule.ts'
import { areTotals } from '../report-totals.ts'
import { roundingOf } from '../rounding.ts'

/** Small numbers are alike by chance: they are one figure only in one place and within these days. */
const SMALL = 20
const SMALL_DAYS = 7
/** From here on the whole of what two reports of one story count is not alike by chance. */
const FEW = 3
/** A figure is not retold after longer than this. */
const LONGEST_DAYS = 120

interface Original extends Comparable {
  readonly isSame: boolean
  readonly detail: string
}

export const repeats: RelationRule = {
  id: 'repeats-figure',
  kind: 'repeats',
  scope: 'question',
  phenomenon:
    'A figure told again in another report: by the same origin, or rounded or unchanged without an origin of its own.',
  examples: [
    "'nearly 31,000' without a source after an agency's 30,842: rounded up to thousands",
    "'12,400' ascribed to the ministry in two reports",
    "'10,000 to 12,000' in two reports, neither of which says whose figure it is",
    "'31 held' of the police after '31 held' of nobody, each all that its report counts",
    "'900' without a source after a mayor's '800 to 900' or 'up to 900': the reasons say what was lost",
  ],
  counterexamples: [
    { text: "'12,000' of the other side's ministry after '12,400' of this one's", why: 'it has an origin of its own' },
    {
      text: "'nearly 31,000' in a report older than the 30,842",
      why: 'a retelling does not come before what it retells',
    },
    { text: "'30 held' of the police after '30 held' of nobody", why: 'round numbers are alike by chance' },
    { text: "'two killed' in two towns", why: 'small numbers are alike by chance' },
    {
      text: "'5' of the command as of 25 May, '5' of the command as of 5 June",
      why: 'it counted again, and found no more',
    },
    { text: "'over 700' after '811'", why: 'that would be over 800' },
  ],
  relate: ({ figures, comparablesOf, places }) =>
    figures.flatMap((figure) => {
      const original = findOriginal(figure, comparablesOf)
      if (!original) return []
      const { detail, comparison, other } = original
      const reasons = [
        { rule: 'repeats-figure', detail },
        { rule: 'same-question', detail: comparison.detail },
        ...findDrift(figure, other, comparison, places),
      ]
      return [makeRelation('repeats', [figure.id], [other.id], reasons)]
    }),
}

/** The same number before a rounded one, an origin before none, the latest count, then the first report of it. */
function findOriginal(figure: LinkedFigure, comparablesOf: Corpus['comparablesOf']): Original | null {
  const alike = comparablesOf(
    figure,
    (other) => other.document !== figure.document && isLikeNumber(figure, other) && comesAfter(figure, other),
    boxOf(figure),
  )
  const originals = alike.flatMap((candidate) => readOriginal(figure, candidate) ?? [])
  return preferred(originals, ({ isSame, comparison, other }) => [
    isSame ? 0 : 1,
    comparison.measure === 'same' ? 0 : 1,
    other.origin === null ? 1 : 0,
    comparison.place === 'within' ? 1 : 0,
    other.time === null || other.time.basis === 'published' ? Number.POSITIVE_INFINITY : -other.time.to,
    other.published ?? Number.POSITIVE_INFINITY,
    other.id,
  ])
}

/** Where originals lie: near in time, and with the same number; for a round one also with one that it may have been rounded from. */
function boxOf({ time, figure: { quantity } }: LinkedFigure): Box {
  const [low, high] = [quantity.low ?? quantity.high ?? 0, quantity.high ?? quantity.low ?? 0]
  const give = low === high && stepOf(low) >= 10 ? stepOf(low) : 0
  return {
    from: (time?.from ?? Number.NEGATIVE_INFINITY) - LONGEST_DAYS,
    to: (time?.to ?? Number.POSITIVE_INFINITY) + LONGEST_DAYS,
    low: low - give,
    high: high + give,
  }
}

/** Quick: the same number, or one that is a rounding of the other or an end of it. */
const isLikeNumber = (
  { figure: { quantity: now } }: LinkedFigure,
  { figure: { quantity: before } }: LinkedFigure,
): boolean => isSameNumber(now, before) || isEndOf(now, before) || roundingOf(now, before) !== null

function readOriginal(figure: LinkedFigure, candidate: Comparable): Original | null {
  const { other } = candidate
  if (!compareAggregates(figure, other)) return null
  const isSame = isSameNumber(figure.figure.quantity, other.figure.quantity)
  if (isChance(figure, candidate)) return null
  const telling = isSame ? retellSame(figure, other) : (retellRounded(figure, other) ?? retellEnd(figure, other))
  return telling === null ? null : { ...candidate, isSame, detail: telling }
}

/** By publication, then by what it counts; two of one day and undated ones stand in the order of their ids, the one with an origin first. */
function comesAfter(figure: LinkedFigure, other: LinkedFigure): boolean {
  if (figure.time && other.time && figure.time.basis !== 'published' && isAfter(other.time, figure.time)) return false
  const [own, its] = [figure.published, other.published]
  if (own !== null && its !== null && own !== its) return own > its
  if ((figure.origin === null) !== (other.origin === null)) return figure.origin === null
  const precision = Number(roundingOf(figure.figure.quantity, other.figure.quantity) !== null)
  return precision === 1 || (roundingOf(other.figure.quantity, figure.figure.quantity) === null && figure.id > other.id)
}

function isChance(one: LinkedFigure, { other, comparison }: Comparable): boolean {
  const { figure, time, question, origin } = one
  const gap = time && other.time ? gapOf(time, other.time) : 0
  if (gap > LONGEST_DAYS) return true
  const size = figure.quantity.high ?? figure.quantity.low ?? 0
  if (size >= SMALL) return false
  const isOneOrigin = origin !== null && origin.id === other.origin?.id
  if (gap > SMALL_DAYS) return true
  if (size >= FEW && areTotals(one, other)) return false
  return !(isOneOrigin || (comparison.place === 'same' && question.place !== null))
}

function retellSame(figure: LinkedFigure, other: LinkedFigure): string | null {
  const number = renderQuantity(other.figure.quantity)
  if (figure.origin === null)
    return other.origin === null
      ? `${number} again, and neither report says whose figure it is`
      : `${number} as ${other.origin.name} gave it, without an origin of its own`
  // '31 are held' of nobody, then 'police hold 31': whose it was is told the second time.
  if (other.origin === null)
    return isTelling(figure) && areTotals(figure, other) && !isCountedAgain(figure, other)
      ? `${number} again, now of ${figure.origin.name}`
      : null
  const { grade, reason } = compareOrigins(figure.origin, other.origin)
  if (isCountedAgain(figure, other)) return null
  if (grade !== 'independent') return `${number} again: ${reason.detail}`
  const isOne = isTelling(figure) && (mayBe(figure.origin, other.origin) || mayBe(other.origin, figure.origin))
  return isOne ? `${number} again: ${figure.origin.name} may be ${other.origin.name}` : null
}

/** A number that two do not give by chance: no small one, no round one. */
const isTelling = ({ middle }: LinkedFigure): boolean => middle >= SMALL && !isRound(middle)

/** A count of a later date with the same result is another count, but in a text that tells the other one's words. */
const isCountedAgain = (figure: LinkedFigure, other: LinkedFigure): boolean => {
  const [now, before] = [figure.time, other.time]
  return (
    now !== null && before !== null && now.basis !== 'published' && isAfter(now, before) && !areOneText(figure, other)
  )
}

function retellRounded(figure: LinkedFigure, other: LinkedFigure): string | null {
  const rounding = roundingOf(figure.figure.quantity, other.figure.quantity)
  if (rounding === null) return null
  if (figure.origin === null) return `${rounding}, without an origin of its own`
  if (other.origin === null) return null
  const { grade, reason } = compareOrigins(figure.origin, other.origin)
  return grade === 'same person' || grade === 'same body' ? `${rounding}: ${reason.detail}` : null
}

/** '800 to 900' told as '900': by nobody, or by the one who gave the range. */
function retellEnd(figure: LinkedFigure, other: LinkedFigure): string | null {
  if (!isEndOf(figure.figure.quantity, other.figure.quantity) || other.origin === null) return null
  const end = `${renderQuantity(figure.figure.quantity)} is one end of ${renderQuantity(other.figure.quantity)}`
  if (figure.origin === null) return `${end}, without an origin of its own`
  if (isCountedAgain(figure, other)) return null
  const { grade, reason } = compareOrigins(figure.origin, other.origin)
  return grade === 'same person' || grade === 'same body' ? `${end}: ${reason.detail}` : null
}
