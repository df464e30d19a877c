import { compareAggregates } from '../aggregates.ts'
import { overlap } from '../bounds.ts'
import { isComparable } from '../candidates.ts'
import { compareQuestions } from '../comparable.ts'
import type { Corpus, LinkedFigure } from '../corpus.ts'
import { mayBeOneGroup } from '../counted-group.ts'
import { areIndependent } from '../independence.ts'
import { isOfSome, isReceived } from '../is-of-some.ts'
import { mayBe } from '../may-be.ts'
import { renderQuantity } from '../numbers.ts'
import { type Found, makeRelation, type RelationRule } from '../relation-rule.ts'
import { isSaidBefore } from '../said-before.ts'
import { areSetAgainst } from '../set-against.ts'

/** How far apart the two stand, in sentences. */
const REACH = 2

/** Numbers further apart than this many times count different things, whatever their fields say. */
const LARGEST_RATIO = 20

export const contradictsToldAgainst: RelationRule = {
  id: 'contradicts-told-against',
  kind: 'contradicts',
  scope: 'question',
  phenomenon: 'A report sets the number that one origin gives against that of another, independent one.',
  examples: [
    "'Ninety were hurt, the clinic said. But the union put the number at 140': 140 against 90",
    "'The harbour office reckons the damage at $8 million; the owners have spoken of $3 million'",
  ],
  counterexamples: [
    {
      text: "'Ninety were hurt, the clinic said. The union said 140 were hurt'",
      why: 'no word sets one against the other',
    },
    { text: "'Ninety were hurt, the clinic said. But its director put the number at 140'", why: 'they are one origin' },
    { text: "'Ninety were hurt, the clinic said. But 140 of the injured …'", why: 'some of them are not all' },
    {
      text: "'Ninety were hurt in Norby, the clinic said. But in Sund the union put the number at 140'",
      why: 'two places',
    },
  ],
  relate: ({ figuresOf, places }, found) =>
    [...figuresOf.values()].flatMap((figures) =>
      figures.flatMap((figure, i) => {
        const other = rivalOf(figures, i, places, found)
        if (!other) return []
        const detail = `the report sets ${renderGiven(figure)} against ${renderGiven(other)}`
        return [makeRelation('contradicts', [figure.id], [other.id], [{ rule: 'contradicts-told-against', detail }])]
      }),
    ),
}

const renderGiven = ({ figure: { quantity }, asserter }: LinkedFigure): string =>
  `${renderQuantity(quantity)} of ${asserter.name}`

/** The last before it within reach; the figures of a report stand in the order of its text. */
function rivalOf(
  figures: readonly LinkedFigure[],
  at: number,
  places: Corpus['places'],
  found: Found,
): LinkedFigure | null {
  const figure = figures[at] as LinkedFigure
  for (let i = at - 1; i >= 0; i--) {
    const other = figures[i] as LinkedFigure
    if (figure.figure.sentence - other.figure.sentence > REACH) return null
    if (areAtOdds(figure, other, places) && !found.joins(figure.id, other.id)) return other
  }
  return null
}

function areAtOdds(figure: LinkedFigure, other: LinkedFigure, places: Corpus['places']): boolean {
  if (!isComparable(figure) || !isComparable(other)) return false
  if (figure.origin === null || other.origin === null || !areIndependent(figure.origin, other.origin)) return false
  if (mayBe(figure.origin, other.origin) || mayBe(other.origin, figure.origin)) return false
  if (overlap(figure.tight, other.tight) || isOfSome(figure) || isOfSome(other)) return false
  if (isReceived(figure.middle < other.middle ? figure : other)) return false
  const [small, large] = [Math.min(figure.middle, other.middle), Math.max(figure.middle, other.middle)]
  if (large > small * LARGEST_RATIO || isSaidBefore(figure) !== isSaidBefore(other)) return false
  if (!mayBeOneGroup(figure.group, other.group)) return false
  const comparison = compareQuestions(figure.question, other.question, places)
  if (comparison?.measure !== 'same' || (comparison.place === 'within' && figure.isPlaced && other.isPlaced))
    return false
  return compareAggregates(figure, other) !== null && areSetAgainst(figure.document.text, other.figure, figure.figure)
}
