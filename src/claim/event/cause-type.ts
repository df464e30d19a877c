import type { ClaimContext } from '../../model/context.ts'
import type { Group, Sentence, Token } from '../../model/sentence.ts'
import { rememberLast } from '../clause/remember.ts'
import { lemmaOf, nounLemma, type Scene, spanOf } from '../clause/scene.ts'
import { type EventIndex, eventIndexOf } from './event-index.ts'
import type { EventDraft } from './event-rule.ts'

/** How many sentences back what did the harm is looked for. */
const BACK = 3

/**
 * The type of what did the harm that a draft tells of: the doer's own ('the quake killed 34'), else an assault where the sentence names
 * one, else that of the nearest cause ('a bus plunged into a ravine, killing 27'), else as the sentences before or the report say. `null`
 * where the draft's word is its own type or nothing is named.
 */
export function causeTypeOf(context: ClaimContext, scene: Scene, draft: EventDraft): string | null {
  const index = eventIndexOf(context.packs)
  const { tokens } = scene
  const sense = senseOf(context, scene, draft)
  if (sense) return sense
  if (!index.harms.has(wordsOf(tokens, draft))) return null
  const doer = draft.verb === null || draft.actor === null ? null : (tokens[draft.actor.head] as Token)
  if (doer && !index.harms.has(nounLemma(doer))) {
    const own = causeIn(index, doer) ?? index.nouns.get(nounLemma(doer))?.eventType
    if (own) return own
    if (isAttacker(context, scene, draft)) return null
  }
  return causeAround(context, index, scene, draft)
}

/** 'Sales hit a record': a word that tells of harm only where the doer or another word of the sentence does. */
export function isCauseless({ packs }: ClaimContext, scene: Scene, draft: EventDraft): boolean {
  const index = eventIndexOf(packs)
  if (draft.verb === null || !index.onlyCaused.has(draft.verb.lemma)) return false
  const doer = draft.actor === null ? null : (scene.tokens[draft.actor.head] as Token)
  return doer === null ? causeOfSentence(index, scene.sentence, draft) === null : causeIn(index, doer) === null
}

/** 'The union's strike', 'nurses struck for more pay': what a word means in the company of others, where no assault is named. */
function senseOf(context: ClaimContext, scene: Scene, draft: EventDraft): string | null {
  const index = eventIndexOf(context.packs)
  const { tokens } = scene
  if (draft.end > draft.first + 1 || (draft.verb !== null && draft.recipient !== null)) return null
  const word = tokens[draft.first] as Token
  const row = index.senses.get(draft.verb ? draft.verb.lemma : nounLemma(word))
  if (!row || causeOfSentence(index, scene.sentence, draft, false) === 'ASSAULT') return null
  const [from, to] = around(tokens, draft)
  if (tokens.slice(from, to).some((token) => row.near.includes(nounLemma(token)))) return row.eventType
  const told = causeOfReport(context) !== 'ASSAULT' && row.anywhere.some((noun) => nounsOf(context).has(noun))
  return told ? row.eventType : null
}

/** The nouns of a report. */
const nounsOf = rememberLast(
  ({ sentences }: ClaimContext): ReadonlySet<string> =>
    new Set(sentences.flatMap(({ tokens }) => tokens.map(nounLemma))),
)

/** 'Troops killed two men in a car', 'Brandt killed his brother': somebody did it, whatever else is named. */
const isAttacker = (context: ClaimContext, scene: Scene, { actor, verb }: EventDraft): boolean =>
  actor !== null && !verb?.ing && (isArmed(context, scene, actor) || scene.tokens[actor.head]?.pos === 'PROPN')

/** 'four marines were killed': in fighting, where nothing else is named. */
function isArmed({ resolver, packs }: ClaimContext, scene: Scene, group: Group | null): boolean {
  if (group === null) return false
  const side = resolver.actorOf(spanOf(scene, group.first, group.end))
  if (side !== null) return ARMED.test(side.code)
  const lemma = nounLemma(scene.tokens[group.head] as Token)
  return packs.some(({ roles }) => roles.some(({ role, words }) => ARMED_ROLE.test(role) && words.includes(lemma)))
}
const ARMED_ROLE = /^(?:military|rebel|police)$/
const ARMED = /\/(?:military|rebel|police)$/

const wordsOf = (tokens: readonly Token[], { first, end, verb }: EventDraft): string => {
  const last = tokens[end - 1] as Token
  // 'missile strike' says itself what did it.
  if (verb === null) return end > first + 1 ? '' : nounLemma(last)
  const word = lemmaOf(tokens[first] as Token)
  return end > first + 1 ? `${word} ${last.lower}` : word
}

function causeAround(context: ClaimContext, index: EventIndex, scene: Scene, draft: EventDraft): string | null {
  const strict = causeOfSentence(index, scene.sentence, draft, false)
  const here = strict ?? (causeOfReport(context) === 'ASSAULT' ? null : causeOfSentence(index, scene.sentence, draft))
  if (here || isArmed(context, scene, draft.recipient)) return here
  for (let i = scene.sentence.index - 1; i >= Math.max(0, scene.sentence.index - BACK); i--) {
    const before = causeOfSentence(index, context.sentences[i] as Sentence, null)
    if (before) return before
  }
  return causeOfReport(context)
}

/** An assault if the sentence names one, else the cause nearest to the draft, else the first; things only where they do something. */
function causeOfSentence(
  index: EventIndex,
  { tokens }: Sentence,
  draft: EventDraft | null,
  loose = true,
): string | null {
  let best: string | null = null
  let nearest = Number.POSITIVE_INFINITY
  const [from, to] = around(tokens, draft)
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (draft && i >= draft.first && i < draft.end) continue
    const type = causeIn(index, token)
    if (type === null) continue
    if (!(loose && draft) && index.things.has(nounLemma(token)) && !(draft && isDoing(index, tokens[i + 1]))) continue
    if (type === 'ASSAULT') return type
    const distance = draft ? Math.abs(i - draft.first) : i
    if (distance < nearest) [best, nearest] = [type, distance]
  }
  return best
}

/** How far from what it does a cause may stand, in tokens: longer than all but a run-on sentence. */
const REACH = 80

/** The tokens of a sentence in which a cause is looked for: around a draft, else its first ones. */
const around = ({ length }: readonly Token[], draft: EventDraft | null): [number, number] =>
  draft ? [Math.max(0, draft.first - REACH), Math.min(length, draft.end + REACH)] : [0, Math.min(length, 2 * REACH)]

/** 'when a lorry struck a bus', 'the bus plunged' */
const isDoing = ({ causes, harms }: EventIndex, next: Token | undefined): boolean =>
  next?.pos === 'VERB' && (harms.has(lemmaOf(next)) || causes.verbs.has(lemmaOf(next)))

/** What the report names as a cause anywhere: an assault before anything else. */
const causeOfReport = rememberLast((context: ClaimContext): string | null => {
  const index = eventIndexOf(context.packs)
  let first: string | null = null
  for (const sentence of context.sentences) {
    const type = causeOfSentence(index, sentence, null)
    if (type === 'ASSAULT') return type
    first ??= type
  }
  return first
})

const causeIn = ({ causes }: EventIndex, token: Token): string | null =>
  (token.pos === 'VERB' ? causes.verbs.get(lemmaOf(token)) : null) ??
  (token.pos === 'NOUN' || token.pos === 'PROPN' ? causes.nouns.get(nounLemma(token)) : null) ??
  null
