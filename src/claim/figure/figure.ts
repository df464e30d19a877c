import type { Figure } from '../../model/claim.ts'
import type { ClaimContext } from '../../model/context.ts'
import type { ActorRef } from '../../model/entity.ts'
import { makeId } from '../../model/id.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import type { Stance, Statement } from '../../model/statement.ts'
import { quote } from '../../text/spans.ts'
import { polarityOf, stanceOf } from '../clause/attribution.ts'
import { saidOf } from '../clause/said.ts'
import { spanOf } from '../clause/scene.ts'
import { statementAt } from '../clause/statement-index.ts'
import { actorBy, isSameSide, subjectOfFigure } from './actors.ts'
import { aggregateOf } from './aggregate.ts'
import type { Draft } from './figure-rule.ts'
import { governorOf } from './governor.ts'
import { broaderItems } from './item-index.ts'
import { isPartOfThese } from './parent.ts'
import { datesOfFigure, isOfOtherDay, periodOfFigure } from './period.ts'
import { placeOfFigure } from './place.ts'
import { itemOf, unitOf } from './unit.ts'

/** Fills a draft in from its clause, its statement and the figures `made` before it. */
export function figureOf(context: ClaimContext, draft: Draft, made: ReadonlyMap<Draft, Figure>): Figure {
  const { document } = context
  const { counted, verb } = draft
  const { quantity, scene } = counted
  const parent = (draft.parent && made.get(draft.parent)) ?? null
  const told = speaking(context, statementAt(context, quantity.number))
  const statement = isOwnVote(document.text, draft, told) ? null : told
  const [first, end] = clauseOf(draft)
  const denied = isCorrected(counted)
  const stance = denied ? 'denied' : stanceOf(statement, scene, first, end, verb)
  return {
    type: 'figure',
    id: makeId('f', [document.id, quantity.number.start, quantity.number.end]),
    document: document.id,
    sentence: scene.sentence.index,
    statement: statement?.id ?? null,
    number: quantity.number,
    evidence: evidenceOf(draft, first, end),
    measure: draft.measure,
    ...itemAndKinds(context, draft),
    ...actorsOf(context, draft, parent),
    place: placeOfFigure(context, draft, parent?.place ?? null),
    quantity: quantityOf(document.text, draft),
    ...datesAndKind(context, draft, { statement, stance, parent }),
    origin: statement?.origin ?? null,
    via: statement?.via ?? [],
    stance,
    polarity: denied ? '-' : polarityOf(statement, verb, scene),
    verification: statement?.verification ?? [],
    rules: [draft.rule, ...quantity.rules],
  }
}

/** 'was 58, not 71': the number that another one replaces. */
const isCorrected = ({ scene: { tokens }, first }: Draft['counted']): boolean =>
  tokens[first - 1]?.lower === 'not' && /^(?:,|and|—|–|--)$/.test(tokens[first - 2]?.lower ?? '')

function itemAndKinds({ packs }: ClaimContext, draft: Draft): Pick<Figure, 'item' | 'kinds'> {
  const item = itemOf(draft)
  const kinds = item === null ? [] : broaderItems(packs, item)
  return kinds.length > 0 ? { item, kinds } : { item }
}

/** The statement, where somebody speaks: not a share of those asked ('8 percent believe') and no gauge ('the rain gauge tallied'). */
function speaking({ document, resolver }: ClaimContext, statement: Statement | null): Statement | null {
  const words = statement?.source ? quote(document.text, statement.source) : ''
  if (words.length < 80 && MUTE.test(words)) return null
  const cue = statement?.cue ? quote(document.text, statement.cue) : ''
  if (MOURNS.test(cue)) return null
  if (statement && cue.startsWith('claim') && (HAPPENING.test(words) || isOwnDeed(document.text, statement)))
    return null
  if (!statement?.source || !RECORDS.test(cue)) return statement
  // 'Elna has recorded 40 cases', 'failed to record 40': a town has them, and nobody tells of them.
  return !cue.endsWith('ed') || resolver.placesIn(statement.source).length > 0 ? null : statement
}
/** 'The council rejected the plan 5-2': its votes, of which nobody denies any. */
function isOwnVote(text: string, { rule, counted }: Draft, statement: Statement | null): boolean {
  const content = rule === 'vote-tally' && statement?.stance === 'denied' ? statement.content[0] : undefined
  if (!content || !statement?.cue || !quote(text, statement.cue).startsWith('reject')) return false
  return !/ that /.test(text.slice(content.start, counted.quantity.number.start))
}
/** 'marched, protesting the killing of four', 'deplored the deaths': who does so is not the first to tell of them. */
const MOURNS = /^(?:protest|condemn|denounc|deplor|mourn|lament|decr[iy])/
/** 'claimed the attack, which killed 40', 'claimed responsibility for a blast': whoever did it is not who counts the dead. */
function isOwnDeed(text: string, { content, rules }: Statement): boolean {
  const [first] = content
  // 'claimed the attack in Elna killed 40' is a clause, and tells of them.
  return (
    first !== undefined &&
    !rules.includes(SAID_CLAUSE) &&
    DEED.test(text.slice(first.start, Math.min(first.end, first.start + 60)))
  )
}
const SAID_CLAUSE = 'said-clause'
const DEED =
  /^(?:responsibility\b|(?:\p{L}+ ){0,3}(?:attack|blast|bombing|explosion|shooting|raid|ambush|assault)s? (?:in|on|at|near|that|which|outside|against)\b)/iu

/** 'the bombings claimed 40 lives', not 'the fire chief', 'victims of the war' */
const HAPPENING =
  /^(?:(?!(?:of|for|from|in|at|by|who|against|after)\b)\S+ ){0,5}(?:attack|blast|bombing|explosion|strike|raid|fire|blaze|crash|flood|storm|hurricane|typhoon|cyclone|tornado|earthquake|quake|tsunami|landslide|avalanche|war|conflict|violence|fighting|disease|fever|virus|epidemic|outbreak|famine|accident|disaster)s?(?=$|,| (?:in|on|at|near|of|that|which|against|by|between|across|from|over|last|this|early|late|earlier)\b)/i
const MUTE = /\d ?(?:%|percent\b|per cent\b)|\b(?:gauge|gage|sensor|thermometer|seismograph|radar|scales?)$/i
const RECORDS = /\b(?:record|register|log)(?:ed|ged|s|ing)?$/

function actorsOf(context: ClaimContext, draft: Draft, parent: Figure | null): Pick<Figure, 'subject' | 'by'> {
  const shared = draft.agent === null && draft.parent?.counted.scene.sentence === draft.counted.scene.sentence
  const by = actorBy(context, draft) ?? (shared ? (parent?.by ?? null) : null)
  return { subject: subjectOfFigure(context, draft, inheritedSubject(parent, by), by), by }
}

/** Verbs that put a number below what they say: 'losses pass 20,000', and not 'the bill passed by 40 votes'. */
const EXCEEDING = new Set(['pass', 'exceed', 'surpass', 'top', 'cross', 'outnumber', 'overtake'])

function quantityOf(text: string, draft: Draft): Quantity {
  const { low, high, modifier, start, end } = draft.counted.quantity
  const { verb } = draft
  if (
    modifier === 'exact' &&
    low === high &&
    verb &&
    !verb.modal &&
    EXCEEDING.has(verb.lemma) &&
    verb.head < draft.counted.number &&
    governorOf(draft.counted)?.kind === 'verb'
  )
    return verb.negative
      ? { low: null, high, modifier: 'at most', unit: unitOf(draft), words: quote(text, { start, end }) }
      : { low, high: null, modifier: 'more than', unit: unitOf(draft), words: quote(text, { start, end }) }
  return { low, high, modifier, unit: unitOf(draft), words: quote(text, { start, end }) }
}

interface Around {
  readonly statement: Statement | null
  readonly stance: Stance
  readonly parent: Figure | null
}

function datesAndKind(
  context: ClaimContext,
  draft: Draft,
  { statement, stance, parent }: Around,
): Pick<Figure, 'aggregate' | 'period' | 'said'> {
  const dates = datesOfFigure(context, draft, statement)
  const aggregate = aggregateOf(draft, stance, dates, parent?.aggregate ?? null)
  const said = saidOf(context, statement)
  const apart = parent?.sentence !== draft.counted.scene.sentence.index && isOfOtherDay(draft)
  const shares =
    parent !== null &&
    (isOneMouth(draft, parent, statement) || isOneEvent(draft, aggregate) || isSameAgain(draft, parent))
  const inherited = shares && !apart ? parent.period : null
  return { aggregate, period: periodOfFigure(context, draft, aggregate, dates, { inherited, said }), said }
}

/** The earlier figure's subject, unless that side did it this time. */
const inheritedSubject = (parent: Figure | null, by: ActorRef | null): ActorRef | null =>
  parent && !isSameSide(parent.subject, by) ? parent.subject : null

/** Token bounds of the words that make the claim: verb, people and number. */
function clauseOf({ counted, verb, trigger, agent, bearer }: Draft): [number, number] {
  const groups = [verb?.group, agent, bearer].flatMap((group) => group ?? [])
  const starts = groups.map((group) => group.first)
  const ends = groups.map((group) => group.end)
  return [Math.min(counted.first, trigger, ...starts), Math.max(counted.end, trigger + 1, ...ends)]
}

/** The clause as text; a predicate taken over from an earlier sentence is no part of it. */
function evidenceOf({ counted, parent }: Draft, first: number, end: number): Span {
  const { tokens } = counted.scene
  const far = parent !== null && end - first > 60
  return far || end > tokens.length
    ? spanOf(counted.scene, counted.first, counted.end)
    : spanOf(counted.scene, first, end)
}

/** 'Police counted 9,000 on Monday, the union claimed 25,000': a bare number of another is of the same event. */
const isOneEvent = ({ rule, counted, parent }: Draft, aggregate: Figure['aggregate']): boolean =>
  rule === 'elided-number' && aggregate === 'event' && parent?.counted.scene.sentence === counted.scene.sentence

/** 'Police arrested 14 men on Friday. The 14 men were rounded up': the same number, as known. */
const isSameAgain = ({ measure, counted: { scene, first, quantity } }: Draft, parent: Figure): boolean =>
  scene.tokens[first]?.lower === 'the' && parent.measure === measure && parent.quantity.low === quantity.low

/** A part shares the dates of its total where one speaker gives both, or where it takes the total up ('Of these …'). */
const isOneMouth = ({ counted }: Draft, parent: Figure, statement: Statement | null): boolean =>
  parent.origin?.id === statement?.origin?.id || isPartOfThese(counted)
