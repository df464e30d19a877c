import type { Comparison } from '../comparable.ts'
import type { LinkedFigure } from '../corpus.ts'
import { boxBelow, mayHaveGrown, renderGrowth } from '../grown.ts'
import { areIndependent } from '../independence.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'
import { areTotals } from '../report-totals.ts'
import type { InOneStory } from '../stories.ts'

/** Words before a number that say it was smaller before; a date may stand among them, another number may not. */
const RISEN =
  /\b(?:rose|risen|rises|rising|climb(?:s|ed|ing)?|gr[eo]w[ns]?|jump(?:s|ed)?|increas(?:es|ed)|rais(?:es|ed)|lift(?:s|ed)|revised|(?:taking|took|brings?|bringing|brought) (?:the|its|their)) (?:[^.;\d]{0,60} )?to (?:(?:about|around|some|nearly|at least|more than|over) )?$/i
const REACHES =
  /\b(?:toll|number|count|total)\b[^.;\d]{0,60}\b(?:reach(?:es|ed)|hits?|pass(?:es|ed)) (?:(?:about|around|some|nearly|at least|more than|over) )?$/i
const REACH = 110

/** A count of longer ago, or one that grew by more than this many times, is another. */
const LONGEST_DAYS = 4
const LARGEST_GROWTH = 3

export const updatesRisen: RelationRule = {
  id: 'updates-risen',
  kind: 'updates',
  scope: 'question',
  phenomenon:
    'A report whose words say that the number rose updates what a report of its story counted in all before that.',
  examples: ["'The death toll rose to 19', of nobody named, a day after another report's 11 dead"],
  counterexamples: [
    {
      text: "'nineteen died' a day after another report's 11 dead",
      why: 'its words do not say that it is a later count',
    },
    {
      text: "'the toll rose to 19' of the clinic after 11 of the army",
      why: 'two who are named and independent may count apart',
    },
    { text: "'the toll rose to 90' after 11 dead", why: 'nothing says that it is of the same' },
    { text: "'the toll rose to 19' after 11 dead in one of its towns", why: 'the eleven are not all that was counted' },
  ],
  relate: ({ figures, comparablesOf, inOneStory }, found) =>
    figures.flatMap((figure) => {
      if (figure.total !== 'everywhere' || found.retold.has(figure.id) || !isRisen(figure)) return []
      const box = boxBelow(figure, LARGEST_GROWTH)
      const last = preferred(
        comparablesOf(figure, (other, comparison) => isBefore(other, figure, comparison, found, inOneStory), box),
        ({ other }) => [-(other.told ?? 0), -other.middle, other.origin === null ? 1 : 0, other.id],
      )
      if (!last) return []
      const { other, comparison } = last
      const detail = `${renderGrowth(other, figure)}: its words say that the number rose`
      const reasons = [
        { rule: 'updates-risen', detail },
        { rule: 'same-question', detail: comparison.detail },
      ]
      return [makeRelation('updates', [figure.id], [other.id], reasons)]
    }),
}

/** 'the toll [rose to] 19', 'the death toll [reached] 19'. */
function isRisen({ figure: { number, quantity }, document: { text } }: LinkedFigure): boolean {
  if (quantity.unit === 'percent') return false
  const before = text.slice(Math.max(0, number.start - REACH), number.start)
  return RISEN.test(before) || REACHES.test(before)
}

function isBefore(
  other: LinkedFigure,
  figure: LinkedFigure,
  comparison: Comparison,
  found: Found,
  inOneStory: InOneStory,
): boolean {
  if (!mayHaveGrown(other, figure, comparison, found, LARGEST_GROWTH) || !areTotals(figure, other)) return false
  if (other.told === null || figure.told === null || other.told > figure.told) return false
  if (figure.told - other.told > LONGEST_DAYS || !inOneStory(figure.document.id, other.document.id)) return false
  return figure.origin === null || other.origin === null || !areIndependent(figure.origin, other.origin)
}
