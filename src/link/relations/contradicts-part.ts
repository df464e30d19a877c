import { compareAggregates } from '../aggregates.ts'
import type { Box } from '../blocks.ts'
import { anyBox } from '../blocks.ts'
import type { Comparable } from '../candidates.ts'
import { areOneText, type LinkedFigure } from '../corpus.ts'
import { gapOf, isAfter, renderTime } from '../days.ts'
import { isOfSome } from '../is-of-some.ts'
import { renderQuantity } from '../numbers.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'

/** Counts of one time: as of days no further apart than this. */
const SAME_TIME_DAYS = 3
/** A total so long after its part counts from another day. */
const LONGEST_DAYS = 120
/** Below this a part and its total differ as reports come in. */
const SMALL = 10
/** Numbers further apart than this many times count different things, whatever their fields say. */
const LARGEST_RATIO = 5

export const contradictsPart: RelationRule = {
  id: 'contradicts-part',
  kind: 'contradicts',
  scope: 'question',
  phenomenon:
    'A part that is larger than the whole: fewer casualties in all than killed, or in the region than in its town.',
  examples: [
    "'900 killed' in May, against '700 casualties' in all as of June",
    "'60 tanks destroyed', against '40 pieces of equipment destroyed' the day after",
    "'120 killed' in a town, against '90 killed' in its region",
  ],
  counterexamples: [
    { text: "'900 killed' in May, against '700 casualties' in April", why: 'the total may have grown since' },
    { text: "'900 killed', against 'at least 700 casualties'", why: 'the modifier leaves room' },
    { text: "'900 killed' in one region, against '700 casualties' in another", why: 'they are counted in two places' },
    { text: "'900 killed' of one army, against '700 casualties' of the other", why: 'they are not the same people' },
    {
      text: "'120 killed' in a town, against '90 of them' in its region",
      why: 'ninety are not all the dead of the region',
    },
    { text: "'60 tanks destroyed', against '40 trucks destroyed'", why: 'neither is a kind of the other' },
  ],
  relate: ({ figures, wholesOf }, found) =>
    figures.flatMap((part) => {
      if (found.retold.has(part.id) || part.middle < SMALL || part.figure.place === null) return []
      const wholes = wholesOf(part, (whole) => isClash(part, whole, found), boxOf(part))
      const nearest = preferred(wholes, ({ other }) => [
        part.time && other.time ? gapOf(part.time, other.time) : 0,
        other.id,
      ])
      return nearest ? [relate(part, nearest)] : []
    }),
}

function boxOf({ time, wide }: LinkedFigure): Box {
  const numbers = { ...anyBox(), low: wide.low / LARGEST_RATIO, high: wide.low }
  return time ? { ...numbers, from: time.from - SAME_TIME_DAYS, to: time.to + LONGEST_DAYS } : numbers
}

function isClash(part: LinkedFigure, whole: LinkedFigure, found: Found): boolean {
  if (part.wide.low <= whole.wide.high || part.wide.low > whole.middle * LARGEST_RATIO) return false
  if (!part.time || !whole.time || whole.figure.place === null || part.document === whole.document) return false
  if (areOneText(part, whole) || found.retold.has(whole.id) || found.joins(part.id, whole.id)) return false
  if (compareAggregates(part, whole) !== 'same' || isOfSome(whole)) return false
  if (gapOf(part.time, whole.time) <= SAME_TIME_DAYS) return true
  // A running total holds all that was counted before it.
  return part.figure.aggregate === 'cumulative' && isAfter(whole.time, part.time)
}

function relate(part: LinkedFigure, { other: whole, comparison }: Comparable) {
  const [some, all] = [part, whole].map(({ figure: { quantity, measure, item }, time, asserter, question }) =>
    [
      `${renderQuantity(quantity)} ${item ?? ''} ${measure} in ${question.place?.name}`,
      time && renderTime(time),
      asserter.name,
    ]
      .join(', ')
      .replace(/ {2,}/g, ' '),
  )
  const detail = `a part larger than the whole: ${some}; against ${all}; ${comparison.detail}`
  return makeRelation('contradicts', [part.id], [whole.id], [{ rule: 'contradicts-part', detail }])
}
