import { compareAggregates } from '../aggregates.ts'
import { differ, middleOf, wideBounds } from '../bounds.ts'
import type { Comparable } from '../candidates.ts'
import type { LinkedFigure } from '../corpus.ts'
import { gapOf, isAfter, renderTime } from '../days.ts'
import { compareOrigins } from '../independence.ts'
import { renderQuantity } from '../numbers.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'

/** Counts of one time: as of days no further apart than this. */
export const SAME_TIME_DAYS = 3

/** Where one figure says no place, a gap of more than this many times speaks of another place, not of a dispute. */
const LARGEST_UNPLACED_RATIO = 2

/** Below these, two counts of one event differ as reports come in, and nobody contradicts anybody. */
const SMALL = 5

interface Dispute {
  readonly figure: LinkedFigure
  readonly other: LinkedFigure
  readonly detail: string
}

export const contradicts: RelationRule = {
  id: 'contradicts-figure',
  kind: 'contradicts',
  phenomenon: 'Two figures for one thing at one time that cannot both be right, or a running total that falls.',
  examples: [
    "'600 killed' of one side and '60 killed' of the other in the same days",
    "'3,000 killed' in March after '3,800 killed' in January",
  ],
  counterexamples: [
    { text: "'at least 300' and '450'", why: 'the modifier leaves room' },
    { text: "'3,000 troops' and, a week later from another origin, '10,000 troops'", why: 'the number may have grown' },
    { text: "'300 killed' and '900 killed or wounded'", why: 'unlike measures' },
    { text: "'30 killed over the weekend' and '3,000 killed since May'", why: 'a period and a running total' },
    { text: "'40,000 more are expected' and '12,000'", why: 'a forecast' },
    {
      text: "'700,000 killed' without a place and '20,000 killed' in one region",
      why: 'the first may be of the whole country',
    },
  ],
  relate: ({ figures, comparablesOf }, found) => {
    const disputes = figures.flatMap((figure) =>
      found.retold.has(figure.id)
        ? []
        : comparablesOf(figure).flatMap((candidate) => readDispute(figure, candidate, found) ?? []),
    )
    const pairs = Map.groupBy(disputes, pairKey)
    return [...pairs.values()].map((pair) => {
      const { figure, other, detail } = preferred(pair, marksOf) as Dispute
      return makeRelation('contradicts', [figure.id], [other.id], [{ rule: 'contradicts-figure', detail }])
    })
  },
}

/** Of two origins that dispute one question in figure after figure, the nearest in time. */
const pairKey = ({ figure, other }: Dispute): string =>
  [figure.asserter.id, other.asserter.id, figure.question.id, other.question.id].join(' ')

const marksOf = ({ figure, other }: Dispute): (number | string)[] => [
  figure.time && other.time ? gapOf(figure.time, other.time) : 0,
  figure.id,
  other.id,
]

/** `figure` is the later of the two; of two of one time, the one with the larger id. */
function readDispute(figure: LinkedFigure, { other, comparison }: Comparable, found: Found): Dispute | null {
  if (comparison.measure !== 'same' || comparison.subject !== 'same' || comparison.place === 'within') return null
  if (found.retold.has(other.id) || found.joins(figure.id, other.id) || compareAggregates(figure, other) !== 'same')
    return null
  if (!differ(figure.figure.quantity, other.figure.quantity) || !isOneCount(figure, other, comparison.place))
    return null
  const how = readClash(figure, other)
  return how === null ? null : { figure, other, detail: `${how}; ${comparison.detail}` }
}

function isOneCount(figure: LinkedFigure, other: LinkedFigure, place: 'same' | 'missing'): boolean {
  const [small, large] = [middleOf(figure.figure.quantity), middleOf(other.figure.quantity)].sort((a, b) => a - b) as [
    number,
    number,
  ]
  if (large < SMALL) return false
  if (place === 'missing' && large > small * LARGEST_UNPLACED_RATIO) return false
  // One report by one origin counts several things that its words, not its fields, keep apart.
  if (figure.document === other.document)
    return figure.origin !== null && other.origin !== null && !isOneVoice(figure, other)
  return figure.figure.aggregate !== 'event' || place === 'same'
}

const isOneVoice = (figure: LinkedFigure, other: LinkedFigure): boolean =>
  compareOrigins(figure.asserter, other.asserter).grade !== 'independent'

/** In words: a total that falls, or two counts of one time. */
function readClash(figure: LinkedFigure, other: LinkedFigure): string | null {
  if (!figure.time || !other.time || isAfter(other.time, figure.time)) return null
  const [now, before] = [figure, other].map(({ figure: { quantity }, time, asserter }) =>
    [renderQuantity(quantity), time && renderTime(time), asserter.name].join(', '),
  )
  if (isFalling(figure, other)) return `a running total that falls: ${now}; before that ${before}`
  if (gapOf(figure.time, other.time) > SAME_TIME_DAYS || (!isAfter(figure.time, other.time) && figure.id < other.id))
    return null
  if (mayHaveGrown(figure, other)) return null
  return `both cannot be right: ${now}; ${before}`
}

const isFalling = (figure: LinkedFigure, other: LinkedFigure): boolean =>
  figure.figure.aggregate === 'cumulative' &&
  figure.time !== null &&
  other.time !== null &&
  isAfter(figure.time, other.time) &&
  wideBounds(figure.figure.quantity).high < wideBounds(other.figure.quantity).low

/** A later and larger count is growth where one origin counts, or where what is counted runs on; two sides of one day are not. */
const mayHaveGrown = (figure: LinkedFigure, other: LinkedFigure): boolean =>
  figure.time !== null &&
  other.time !== null &&
  isAfter(figure.time, other.time) &&
  middleOf(figure.figure.quantity) > middleOf(other.figure.quantity) &&
  (isOneVoice(figure, other) || middleOf(figure.figure.quantity) < middleOf(other.figure.quantity) * 2)
