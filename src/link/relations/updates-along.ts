import { anyBox } from '../blocks.ts'
import type { Comparison } from '../comparable.ts'
import type { LinkedFigure } from '../corpus.ts'
import { FORMER } from '../days.ts'
import { areOfTwoNamed, boxBelow, renderChange } from '../grown.ts'
import { type Found, makeRelation, preferred, type RelationRule } from '../relation-rule.ts'

/** A number that changed by more than this many times counts something else. */
const LARGEST_CHANGE = 4

/** What changed over longer than this is not told by the update beside it. */
const LONGEST_DAYS = 14

export const updatesAlong: RelationRule = {
  id: 'updates-along',
  kind: 'updates',
  scope: 'question',
  phenomenon:
    'A report that updates another in one count updates it in the others that both tell of the same people and place.',
  examples: [
    "'The toll rose to 19; 212 are hurt' after another report's '11 dead, 130 hurt': 212 updates 130",
    "'27 died, 22 of them in Sund' after '19 died, 14 of them in Sund': 22 updates 14",
  ],
  counterexamples: [
    { text: "'The toll rose to 19; 90 are hurt' after '11 dead, 130 hurt'", why: 'those hurt do not become fewer' },
    {
      text: "'The toll rose to 19; 900 are hurt' after '11 dead, 130 hurt'",
      why: 'nothing says that it is of the same',
    },
    { text: "'The toll rose to 19, but the party speaks of 40' after '11 dead'", why: 'the party may count apart' },
    { text: "'19 died; 212 are hurt' after '11 dead, 130 hurt'", why: 'neither is known to be the later count' },
  ],
  relate: ({ figures, figuresOf, comparablesOf }, found) => {
    const later = new Set(updatedReports(figures, found))
    if (later.size === 0) return []
    const updated = new Set(found.relations.flatMap(({ kind, a }) => (kind === 'updates' ? a : [])))
    return figures.flatMap((figure) => {
      if (updated.has(figure.id) || found.retold.has(figure.id) || figure.total === null || !isCount(figure)) return []
      const alike = (figuresOf.get(figure.document.id) ?? []).filter(
        ({ question }) => question.id === figure.question.id,
      )
      if (alike.some((other) => isRival(figure, other))) return []
      const box = figure.figure.aggregate === 'snapshot' ? anyBox() : boxBelow(figure, LARGEST_CHANGE)
      const isBefore = (other: LinkedFigure, comparison: Comparison) =>
        // '1,974 a fortnight ago' in the report tells it already.
        !alike.some(({ id }) => found.joins(id, other.id)) &&
        later.has(`${figure.document.id} ${other.document.id}`) &&
        isEarlier(other, figure, comparison, found)
      const last = preferred(comparablesOf(figure, isBefore, box), ({ other }) => [
        -(other.told ?? 0),
        other.origin === null ? 1 : 0,
        other.id,
      ])
      if (!last) return []
      const detail = `${renderChange(last.other, figure)}: the report updates the other in another count`
      const reasons = [
        { rule: 'updates-along', detail },
        { rule: 'same-question', detail: last.comparison.detail },
      ]
      return [makeRelation('updates', [figure.id], [last.other.id], reasons)]
    })
  },
}

/** Ids of a report and of one that it updates, in pairs. */
function updatedReports(figures: readonly LinkedFigure[], { relations }: Found): string[] {
  const documents = new Map(figures.map(({ id, document }) => [id, document.id]))
  return relations.flatMap(({ kind, a: [now = ''], b: [before = ''] }) =>
    kind === 'updates' && documents.get(now) !== documents.get(before)
      ? [`${documents.get(now)} ${documents.get(before)}`]
      : [],
  )
}

/** '19 died by the police, but the party speaks of 40': the words do not say which of the two goes on from the count before. */
const isRival = (figure: LinkedFigure, other: LinkedFigure): boolean =>
  other.total === figure.total && other.middle !== figure.middle

const isCount = ({ figure: { aggregate, quantity, rules } }: LinkedFigure): boolean =>
  rules[0] !== FORMER &&
  quantity.unit !== 'percent' &&
  (aggregate === 'event' || aggregate === 'cumulative' || aggregate === 'snapshot')

function isEarlier(
  other: LinkedFigure,
  figure: LinkedFigure,
  { measure, subject, place }: Comparison,
  found: Found,
): boolean {
  if (measure !== 'same' || subject !== 'same' || place === 'within' || !isCount(other)) return false
  // All of either report, or all that either counts in one town.
  if (figure.total !== other.total || (figure.total === 'there' && place !== 'same')) return false
  const [small, large] = [Math.min(figure.middle, other.middle), Math.max(figure.middle, other.middle)]
  const isMoved = figure.figure.aggregate === 'snapshot' ? small !== large : other.middle < figure.middle
  if (!isMoved || large > small * LARGEST_CHANGE || found.retold.has(other.id)) return false
  if (figure.told === null || other.told === null || figure.told - other.told > LONGEST_DAYS) return false
  if (other.eventDay !== null && figure.eventDay !== null && other.eventDay !== figure.eventDay) return false
  return !found.joins(figure.id, other.id) && !areOfTwoNamed(figure, other)
}
