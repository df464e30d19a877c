import { anyBox } from '../blocks.ts'
import { overlap } from '../bounds.ts'
import type { Comparison } from '../comparable.ts'
import type { LinkedFigure } from '../corpus.ts'
import { areOfTwoNamed, renderChange } from '../grown.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'
import { areTotals } from '../report-totals.ts'
import type { InOneStory } from '../stories.ts'

/** Words beside a number that say it is what is left, or what it has come to by now. */
const BEFORE = /\b(?:still|remain(?:s|ed|ing)?|now|left|all but|no more than|only)\b[^.;\d]{0,40}$/i
const BEHIND = /^[^.;\d]{0,50}\b(?:still|remain(?:s|ed|ing)?|now|left|(?:down|up) from|yet to|not yet|no longer)\b/i
const REACH = 70

/** A count of longer ago, or one that changed by more than this many times, is another. */
const LONGEST_DAYS = 4
const LARGEST_CHANGE = 4

export const updatesRemaining: RelationRule = {
  id: 'updates-remaining',
  kind: 'updates',
  scope: 'question',
  phenomenon:
    'A report whose words say how many still are updates how many there were in all by a report of its story before that.',
  examples: ["'Twenty-six are still missing', a day after another report's 'some 40 are missing'"],
  counterexamples: [
    { text: "'26 are missing' a day after another report's 40", why: 'its words do not say that it is a later count' },
    {
      text: "'26 are still missing' of the clinic after 40 of the army",
      why: 'two who are named and independent may count apart',
    },
    { text: "'26 are still missing' a day after 400 were", why: 'nothing says that they are of the same' },
    { text: "'26 are still missing' on the day of the other report", why: 'neither is the later' },
  ],
  relate: ({ figures, comparablesOf, inOneStory }, found) =>
    figures.flatMap((figure) => {
      if (!isLeft(figure) || found.retold.has(figure.id)) return []
      const box = { ...anyBox(), low: figure.middle / LARGEST_CHANGE, high: figure.middle * LARGEST_CHANGE }
      const last = preferred(
        comparablesOf(figure, (other, comparison) => isBefore(other, figure, comparison, found, inOneStory), box),
        ({ other }) => [-(other.told ?? 0), other.origin === null ? 1 : 0, other.id],
      )
      if (!last) return []
      const detail = `${renderChange(last.other, figure)}: its words say how many still are`
      const reasons = [
        { rule: 'updates-remaining', detail },
        { rule: 'same-question', detail: last.comparison.detail },
      ]
      return [makeRelation('updates', [figure.id], [last.other.id], reasons)]
    }),
}

/** 'twelve are [still] missing', 'twelve [remain] missing'. */
function isLeft({ total, figure: { number, aggregate, quantity }, document: { text } }: LinkedFigure): boolean {
  if (total !== 'everywhere' || aggregate !== 'snapshot' || quantity.unit === 'percent') return false
  return (
    BEFORE.test(text.slice(Math.max(0, number.start - REACH), number.start)) ||
    BEHIND.test(text.slice(number.end, number.end + REACH))
  )
}

function isBefore(
  other: LinkedFigure,
  figure: LinkedFigure,
  { measure, subject, place }: Comparison,
  found: Found,
  inOneStory: InOneStory,
): boolean {
  if (other.document === figure.document || other.figure.aggregate !== 'snapshot' || !areTotals(figure, other))
    return false
  if (measure !== 'same' || subject !== 'same' || place === 'within' || overlap(figure.tight, other.tight)) return false
  const [small, large] = [Math.min(figure.middle, other.middle), Math.max(figure.middle, other.middle)]
  if (large > small * LARGEST_CHANGE) return false
  if (other.told === null || figure.told === null || other.told >= figure.told) return false
  if (figure.told - other.told > LONGEST_DAYS || found.retold.has(other.id) || found.joins(figure.id, other.id))
    return false
  return !areOfTwoNamed(figure, other) && inOneStory(figure.document.id, other.document.id)
}
