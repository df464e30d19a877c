import type { Figure } from '../../model/claim.ts'
import type { ClaimContext } from '../../model/context.ts'
import type { ActorRef } from '../../model/entity.ts'
import { makeId } from '../../model/id.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { quote } from '../../text/spans.ts'
import { polarityOf, stanceOf, statementAt } from '../clause/attribution.ts'
import { dominantPlace, placeInParagraph, placeInSentence } from '../clause/places.ts'
import { saidOf } from '../clause/said.ts'
import { spanOf } from '../clause/scene.ts'
import { actorBy, isSameSide, subjectOfFigure } from './actors.ts'
import { aggregateOf } from './aggregate.ts'
import type { Draft } from './figure-rule.ts'
import { datesOfFigure, periodOfFigure } from './period.ts'
import { itemOf, unitOf } from './unit.ts'

/** Fills a draft in from its clause, its statement and the figures before it (`list`, with the drafts they were made of). */
export function figureOf(
  context: ClaimContext,
  draft: Draft,
  made: ReadonlyMap<Draft, Figure>,
  list: readonly Figure[],
): Figure {
  const { document } = context
  const { counted, verb } = draft
  const { quantity, scene } = counted
  const parent = (draft.parent && made.get(draft.parent)) ?? null
  const statement = statementAt(context, quantity.number)
  const [first, end] = clauseOf(draft)
  const stance = stanceOf(statement, scene, first, end, verb)
  const dates = datesOfFigure(context, draft, statement)
  const aggregate = aggregateOf(draft, stance, dates, parent?.aggregate ?? null)
  const said = saidOf(context, statement)
  const asOf = statement ? asOfBefore(list, statement) : null
  const backdrop = {
    statement,
    inherited: parent !== null && parent.origin?.id === statement?.origin?.id ? parent.period : null,
    asOf,
    said,
  }
  const by =
    actorBy(context, draft) ??
    (draft.parent?.counted.scene === scene && draft.agent === null ? (parent?.by ?? null) : null)
  const subject = subjectOfFigure(context, draft, inheritedSubject(parent, by), by)
  return {
    type: 'figure',
    id: makeId('f', [document.id, quantity.number.start, quantity.number.end]),
    document: document.id,
    sentence: scene.sentence.index,
    statement: statement?.id ?? null,
    number: quantity.number,
    evidence: evidenceOf(draft, first, end),
    measure: draft.measure,
    item: itemOf(draft),
    subject,
    by,
    place:
      placeInSentence(context, scene.sentence, counted.number) ??
      parent?.place ??
      placeInParagraph(context, scene.sentence) ??
      dominantPlace(context),
    quantity: {
      low: quantity.low,
      high: quantity.high,
      modifier: quantity.modifier,
      unit: unitOf(draft),
      words: quote(document.text, quantity),
    },
    aggregate,
    period: periodOfFigure(context, draft, aggregate, dates, backdrop),
    said,
    origin: statement?.origin ?? null,
    via: statement?.via ?? [],
    stance,
    polarity: polarityOf(statement, verb),
    verification: statement?.verification ?? [],
    rules: [draft.rule, ...quantity.rules],
  }
}

/** The earlier figure's subject, unless that side did it this time. */
const inheritedSubject = (parent: Figure | null, by: ActorRef | null): ActorRef | null =>
  parent && !isSameSide(parent.subject, by) ? parent.subject : null

/** Token bounds of the words that make the claim: verb, people and number. */
function clauseOf({ counted, verb, trigger, agent, bearer }: Draft): [number, number] {
  const inside = (at: number | undefined): number[] => (at === undefined ? [] : [at])
  const starts = [
    counted.first,
    trigger,
    ...inside(verb?.group.first),
    ...inside(agent?.first),
    ...inside(bearer?.first),
  ]
  const ends = [counted.end, trigger + 1, ...inside(verb?.group.end), ...inside(agent?.end), ...inside(bearer?.end)]
  return [Math.min(...starts), Math.max(...ends)]
}

/** The clause as text; a predicate taken over from an earlier sentence is no part of it. */
function evidenceOf({ counted, parent }: Draft, first: number, end: number): Span {
  const { tokens } = counted.scene
  const far = parent !== null && end - first > 60
  return far || end > tokens.length
    ? spanOf(counted.scene, counted.first, counted.end)
    : spanOf(counted.scene, first, end)
}

/** The as-of date of the latest figure from the same origin. */
function asOfBefore(list: readonly Figure[], statement: Statement): string | null {
  const last = list.findLast((figure) => figure.origin !== null && figure.origin.id === statement.origin?.id)
  return last?.period?.to ?? null
}
