import type { Event } from '../../model/claim.ts'
import type { ClaimContext } from '../../model/context.ts'
import type { EntityRef, PlaceRef } from '../../model/entity.ts'
import { makeId } from '../../model/id.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { polarityOf, stanceOf } from '../clause/attribution.ts'
import { dominantPlace, placeInParagraph, placeInSentence } from '../clause/places.ts'
import { sceneAt } from '../clause/report-place.ts'
import { isNoun, lemmaOf, nounLemma, type Scene, sceneOf, spanOf } from '../clause/scene.ts'
import { statementAt } from '../clause/statement-index.ts'
import { allyOf } from './ally.ts'
import { carriedDate } from './carried-date.ts'
import { causeTypeOf, isCauseless } from './cause-type.ts'
import { doerBefore } from './doer-before.ts'
import { dateOf } from './event-date.ts'
import { eventIndexOf } from './event-index.ts'
import type { EventDraft } from './event-rule.ts'
import { eventRules } from './event-rules.ts'
import { partyOf } from './parties.ts'

/** What happened or is said to have happened in a document, in the order of the text. */
export function findEvents(context: ClaimContext): Event[] {
  const events: Event[] = []
  const told = new Set<string>()
  for (const sentence of context.sentences)
    for (const [draft, rule] of draftsIn(context, sentence)) {
      if (isRetold(context, draft, sentence, told)) continue
      const event = eventOf(context, draft, sentence, rule)
      if (event.stance === 'conditional') continue
      const date = event.date ?? (draft.negative ? null : carriedDate(context, event, draft.verb, events))
      events.push(date === event.date ? event : { ...event, date })
    }
  return events
}

/** One draft a group; the noun of a verb phrase ('launched an attack') is no second event. */
function draftsIn(context: ClaimContext, sentence: Sentence): [EventDraft, string][] {
  const index = eventIndexOf(context.packs)
  const scene = sceneOf(sentence)
  const drafts: [EventDraft, string][] = []
  for (const group of sentence.groups) {
    for (const rule of eventRules) {
      const draft = rule.find(group, scene, index, context)
      if (!draft || isCauseless(context, scene, draft)) continue
      const before = drafts.at(-1)?.[0]
      if (!before || !isSameEvent(scene, before, draft)) drafts.push([draft, rule.id])
      break
    }
  }
  return drafts
}

const SETTING = new Set(['during', 'in', 'amid'])

/** 'killed or wounded', 'launched an attack', 'suffered casualties': two triggers of one kind side by side are one event. */
function isSameEvent(scene: Scene, before: EventDraft, draft: EventDraft): boolean {
  const { tokens } = scene
  if (before.row.eventType !== draft.row.eventType) return false
  if (draft.first < before.end || isBareNumber(tokens, draft)) return true
  const between = tokens.slice(before.end, draft.first)
  const joined =
    draft.verb !== null && between.length <= 2 && between.some(({ lower }) => lower === 'or' || lower === 'and')
  const head = scene.groupAt[draft.first]?.first ?? draft.first
  // 'were killed in the shootings', 'losses during the assault'
  if (draft.verb === null && before.verb !== null && SETTING.has(scene.tokens[head - 1]?.lower ?? '')) return true
  // 'launched an attack', 'was hit by air strikes'
  const parties = [before.recipient?.head, before.actor?.head]
  const object = draft.verb === null && before.verb !== null && parties.includes(draft.end - 1)
  return joined || object
}

/** ', of which 60 were killed': a part of the toll before it. */
const isBareNumber = (tokens: readonly Token[], { actor, recipient }: EventDraft): boolean =>
  [actor, recipient].some(
    (group) =>
      group !== null &&
      tokens.slice(group.first, group.end).every(({ pos, lower }) => pos === 'NUM' || MORE.has(lower)) &&
      tokens[group.head]?.pos === 'NUM',
  )
const MORE = new Set(['a', 'further', 'another', 'other', 'more', 'some', 'about', 'at', 'least'])

/** A noun that the document has used for an event before, without a date of its own, takes that one up. */
function isRetold(context: ClaimContext, draft: EventDraft, sentence: Sentence, told: Set<string>): boolean {
  if (draft.verb !== null) return false
  const lemma = lemmaOf(sentence.tokens[draft.end - 1] as Token)
  if (draft.negative) return false
  const date = dateOf(context, draft, sentence, null)
  const key = date === null ? lemma : `${lemma} ${date}`
  const again = told.has(key)
  told.add(lemma).add(key)
  return again
}

function eventOf(context: ClaimContext, draft: EventDraft, sentence: Sentence, rule: string): Event {
  const { document } = context
  const scene = sceneOf(sentence)
  const trigger = spanOf(scene, draft.first, draft.end)
  const statement = statementAt(context, trigger)
  const moved = draft.row.movesOwn ? partyOf(context, scene, draft.recipient) : null
  const actor = partyOf(context, scene, draft.actor) ?? draft.elsewhere?.actor ?? moved
  const ally = draft.row.forAlly === undefined ? null : allyOf(context, scene, draft, actor)
  const object = draft.row.movesOwn || isOpenPronoun(scene, draft) ? null : partyOf(context, scene, draft.recipient)
  const recipient = ally ?? object ?? opponentOf(context, scene, draft) ?? draft.elsewhere?.recipient ?? null
  return {
    type: 'event',
    id: makeId('v', [document.id, trigger.start, trigger.end]),
    document: document.id,
    sentence: sentence.index,
    statement: statement?.id ?? null,
    trigger,
    eventType: (ally && draft.row.forAlly) ?? causeTypeOf(context, scene, draft) ?? draft.row.eventType,
    actor,
    recipient: recipient?.id === actor?.id ? null : recipient,
    place: placeOf(context, sentence, draft),
    date: dateOf(context, draft, sentence, statement),
    origin: statement?.origin ?? null,
    via: statement?.via ?? [],
    stance: stanceOf(statement, scene, draft.first, draft.end, draft.verb),
    polarity: draft.negative ? '-' : polarityOf(statement, draft.verb),
    rules: [rule],
  }
}

/** 'they were released': to whom it was done is seldom who spoke last, as pronouns are read. */
const isOpenPronoun = ({ tokens }: Scene, { recipient }: EventDraft): boolean =>
  recipient !== null && /^(?:they|them|it)$/.test(tokens[recipient.head]?.lower ?? '')

/** 'fought a war with Korland', 'battles with police': who stands behind 'with' or 'against', where no object takes part. */
function opponentOf(context: ClaimContext, scene: Scene, { row, verb, end, actor }: EventDraft): EntityRef | null {
  if (verb?.passive || actor === null || row.eventType !== 'ASSAULT') return null
  for (let i = end; i < Math.min(scene.tokens.length - 1, end + WITHIN); i++) {
    const { lower, pos } = scene.tokens[i] as Token
    const next = scene.groupAt[i + 1] ?? null
    // 'seized the port from the rebels'
    if (lower === 'from' && TAKING.has(verb?.lemma ?? '')) return isNoun(next) ? partyOf(context, scene, next) : null
    if (lower === 'with' || lower === 'against') return isNoun(next) ? partyOf(context, scene, next) : null
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX') return null
  }
  return null
}
const TAKING = new Set(['seize', 'capture', 'retake', 'recapture', 'take', 'wrest', 'liberate', 'regain', 'win'])
/** How far behind its trigger an opponent may stand, in tokens. */
const WITHIN = 8

/** 'the Korland bombings', 'killed in the Korland embassy bombing': the place that the words before the noun say. */
function placeOfBlow(
  { resolver, packs }: ClaimContext,
  scene: Scene,
  { verb, first, end }: EventDraft,
): PlaceRef | null {
  const at = verb === null ? first : scene.tokens[end]?.lower === 'in' ? end + 1 : -1
  const group = scene.groupAt[at] ?? null
  if (!isNoun(group) || group.head === group.first || doerBefore(scene, group) !== null) return null
  if (!eventIndexOf(packs).nouns.has(nounLemma(scene.tokens[group.head] as Token))) return null
  return resolver.placesIn(spanOf(scene, group.first, group.head))[0]?.place ?? null
}

/** Where an event happened, as its sentence, its paragraph or the report says; what befalls people and towns, else where the sentence before plays. */
const placeOf = (context: ClaimContext, sentence: Sentence, draft: EventDraft): PlaceRef | null =>
  placeOfBlow(context, sceneOf(sentence), draft) ??
  placeInSentence(context, sentence, draft.first) ??
  placeInParagraph(context, sentence) ??
  dominantPlace(context) ??
  sceneAt(context, sentence) ??
  (ON_THE_SPOT.has(draft.row.eventType) ? placeBefore(context, sentence) : null)

const ON_THE_SPOT = new Set(
  'ASSAULT COERCE PROTEST OTHER:disaster OTHER:accident OTHER:death OTHER:evacuation OTHER:recovery'.split(' '),
)

function placeBefore(context: ClaimContext, { index }: Sentence): PlaceRef | null {
  const before = context.sentences[index - 1]
  return before ? placeInSentence(context, before, before.tokens.length) : null
}
