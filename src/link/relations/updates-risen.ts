import type { Comparison } from '../comparable.ts'
import type { LinkedFigure } from '../corpus.ts'
import { areOfState, areOfTwoNamed, boxBelow, firstDay, mayHaveGrown, renderChange } from '../grown.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'
import { areTotals } from '../report-totals.ts'
import type { InOneStory } from '../stories.ts'

/** Words before a number that say it was smaller before; a date may stand among them, another number may not. */
const RISEN =
  /\b(?:rose|risen|rises|rising|climb(?:s|ed|ing)?|gr[eo]w[ns]?|jump(?:s|ed)?|increas(?:es|ed)|rais(?:es|ed)|lift(?:s|ed)|revised|(?:taking|took|brings?|bringing|brought) (?:the|its|their)) (?:[^.;\d]{0,60} )?to (?:(?:about|around|some|nearly|at least|more than|over) )?$/i
const REVISED =
  /\brevis(?:es|ed|ing) (?:the|its|their) (?:[a-z]+ ){0,2}(?:toll|count|number|figure|tally)\b[^.;\d]{0,60}$/i
const REACHES =
  /\b(?:toll|number|count|total)\b[^.;\d]{0,60}\b(?:reach(?:es|ed)|hits?|pass(?:es|ed)) (?:(?:about|around|some|nearly|at least|more than|over) )?$/i
/** Words before a number, or behind it, by which a count runs on; and those that a rise needs not have been told by. */
const RUNS_ON =
  /\b(?:now|so far|to date|known to have|confirmed)\b[^.;\d]{0,40}$|\bha(?:ve|s) (?:now )?[a-z]+ed (?:at least |more than |about |some |nearly )?$/i
const RUNS_ON_BEHIND =
  /^[^.;\d]{0,50}\b(?:so far|to date|known to have|have (?:now )?(?:died|been|lost)|has (?:now )?(?:died|been))\b/i
const REACH = 110
const REACH_BEHIND = 80

/** A count of longer ago, or one that grew by more than this many times, is another. */
const LONGEST_DAYS = 4
const LARGEST_GROWTH = 4

export const updatesRisen: RelationRule = {
  id: 'updates-risen',
  kind: 'updates',
  scope: 'question',
  phenomenon:
    'A report whose words say that the number rose or runs on, or that counts from the day of the other, updates what a report of its story counted in all before that.',
  examples: [
    "'The death toll rose to 19', of nobody named, a day after another report's 11 dead",
    "'Nineteen have died so far', a day after another report's 11 dead",
    "'Monday's fire killed 19', a day after another report's 11 dead on Monday",
  ],
  counterexamples: [
    {
      text: "'nineteen died' a day after another report's 11 dead",
      why: 'its words do not say that it is a later count',
    },
    {
      text: "'the toll rose to 19' of the clinic after 11 of the army",
      why: 'two who are named and independent may count apart',
    },
    { text: "'the toll rose to 15; the union says 19 have died' after 7 dead", why: 'the union may count apart' },
    { text: "'the toll rose to 90' after 11 dead", why: 'nothing says that it is of the same' },
    { text: "'the toll rose to 19' after 11 dead in one of its towns", why: 'the eleven are not all that was counted' },
  ],
  relate: ({ figures, figuresOf, comparablesOf, inOneStory }, found) =>
    figures.flatMap((figure) => {
      if (figure.total !== 'everywhere' || found.retold.has(figure.id)) return []
      if (!isRisen(figure) && (figuresOf.get(figure.document.id) ?? []).some((other) => isRival(figure, other)))
        return []
      const box = boxBelow(figure, LARGEST_GROWTH)
      const last = preferred(
        comparablesOf(figure, (other, comparison) => isBefore(other, figure, comparison, found, inOneStory), box),
        ({ other }) => [-(other.told ?? 0), -other.middle, other.origin === null ? 1 : 0, other.id],
      )
      if (!last) return []
      const { other, comparison } = last
      const why = isRisen(figure)
        ? 'its words say that the number rose'
        : 'it is a later count of what the other counts'
      const detail = `${renderChange(other, figure)}: ${why}`
      const reasons = [
        { rule: 'updates-risen', detail },
        { rule: 'same-question', detail: comparison.detail },
      ]
      return [makeRelation('updates', [figure.id], [other.id], reasons)]
    }),
}

/** 'The toll rose to 19; the union says that 23 have died': which of the two goes on from the count before is not known but by its words. */
const isRival = (figure: LinkedFigure, other: LinkedFigure): boolean =>
  other.total === 'everywhere' && other.question.id === figure.question.id && other.middle !== figure.middle

/** 'the toll [rose to] 19', 'the death toll [reached] 19'. */
function isRisen({ figure: { number, quantity }, document: { text } }: LinkedFigure): boolean {
  if (quantity.unit === 'percent') return false
  const before = text.slice(Math.max(0, number.start - REACH), number.start)
  return RISEN.test(before) || REACHES.test(before) || REVISED.test(before)
}

/** 'Nineteen people have died so far', 'at least 19 are now known to have died'. */
function runsOn({ figure: { number, quantity }, document: { text } }: LinkedFigure): boolean {
  if (quantity.unit === 'percent') return false
  return (
    RUNS_ON.test(text.slice(Math.max(0, number.start - REACH), number.start)) ||
    RUNS_ON_BEHIND.test(text.slice(number.end, number.end + REACH_BEHIND))
  )
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
  if (isRisen(figure)) return !areOfTwoNamed(figure, other) || areOfState(figure, other)
  return !areOfTwoNamed(figure, other) && isStage(figure, other)
}

/** Told on a later day, of no other day than the other; fighters fall on one day in more than one place. */
function isStage(figure: LinkedFigure, other: LinkedFigure): boolean {
  if (figure.group === 'fighter' || other.group === 'fighter') return false
  const [day, its] = [firstDay(figure), firstDay(other)]
  if (figure.told === other.told || (day !== null && its !== null && day !== its)) return false
  return (day !== null && day === its) || runsOn(figure)
}
