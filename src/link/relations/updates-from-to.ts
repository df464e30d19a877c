import { isComparable } from '../candidates.ts'
import type { LinkedFigure } from '../corpus.ts'
import { FORMER } from '../days.ts'
import { renderQuantity } from '../numbers.ts'
import { makeRelation, type RelationRule } from '../relation-rule.ts'

/** Words before the former number, which may have a hedge of its own. */
const FROM = /\bfrom (?:(?:about|around|some|nearly|roughly|at least|more than|over) )?$/i
/** Words before the present number of 'raised from six to 11'. */
const TO = /^[^.;]{0,40}\bto (?:(?:about|around|some|nearly|roughly|at least|more than|over) )?$/i

/** Words behind a former number that make it one of another year or season: two periods, not two counts. */
const OF_ANOTHER_PERIOD =
  /^[^.;]{0,40}\b(?:years?|season|quarter|decade|(?:19|20)\d\d|same (?:period|month|time|day|week|point))\b/i

export const updatesFromTo: RelationRule = {
  id: 'updates-from-to',
  kind: 'updates',
  scope: 'report',
  phenomenon: "A report gives a count and the one before it in one sentence: 'up from', 'raised from … to'.",
  examples: [
    "'12 people are missing, down from 41': 12 updates 41",
    "'raised the number of injured from six to 11': 11 updates 6",
  ],
  counterexamples: [
    { text: "'900 drowned, up from 300 the year before'", why: 'each year has its own count' },
    { text: "'turnout fell from 61% to 55%'", why: 'shares are of two elections as often as of one' },
    { text: "'900 were arrested, compared with 300 in Sund'", why: 'it may be set against another place' },
  ],
  relate: ({ figuresOf }) =>
    [...figuresOf.values()].flatMap((figures) =>
      figures.flatMap((figure, i) => {
        const next = figures[i + 1]
        if (!next || !areOneCount(figure, next)) return []
        const step = isUpFrom(next) ? [next, figure] : isFromTo(figure, next) ? [figure, next] : null
        const [before, now] = step ?? []
        if (!before || !now || !isComparable(before) || !isComparable(now)) return []
        const detail = `${renderQuantity(now.figure.quantity)}, in place of ${renderQuantity(before.figure.quantity)} before, in one sentence`
        return [makeRelation('updates', [now.id], [before.id], [{ rule: 'updates-from-to', detail }])]
      }),
    ),
}

/** Two numbers of one sentence that count one thing, which is no share, sum of money or period. */
function areOneCount({ figure: a, middle }: LinkedFigure, { figure: b, middle: other }: LinkedFigure): boolean {
  if (a.sentence !== b.sentence || a.measure !== b.measure || a.item !== b.item || middle === other) return false
  const { unit } = a.quantity
  return (
    unit !== null && unit === b.quantity.unit && !/^(?:percent|point|[A-Z]{3}$)/.test(unit) && a.aggregate !== 'period'
  )
}

/** '168, down from 212 on Tuesday'. */
const isUpFrom = (before: LinkedFigure): boolean =>
  before.figure.rules[0] === FORMER && FROM.test(wordsBefore(before)) && !OF_ANOTHER_PERIOD.test(wordsAfter(before))

/** 'from six to 11'. */
const isFromTo = (before: LinkedFigure, now: LinkedFigure): boolean =>
  FROM.test(wordsBefore(before)) &&
  TO.test(now.document.text.slice(before.figure.number.end, now.figure.number.start)) &&
  !OF_ANOTHER_PERIOD.test(wordsAfter(now))

const wordsBefore = ({ figure: { number }, document: { text } }: LinkedFigure): string =>
  text.slice(Math.max(0, number.start - 24), number.start)

const wordsAfter = ({ figure: { number }, document: { text } }: LinkedFigure): string =>
  text.slice(number.end, number.end + 60)
