import type { ClaimContext } from '../../model/context.ts'
import type { ActorRef, EntityRef } from '../../model/entity.ts'
import type { Group, Sentence, Token } from '../../model/sentence.ts'
import { isPeople } from '../../text/people.ts'
import { rememberLast } from '../clause/remember.ts'
import { isNoun, nounLemma, type Scene, sceneOf, spanOf } from '../clause/scene.ts'
import { beforeHead } from './doer-before.ts'
import { eventIndexOf } from './event-index.ts'
import { WEEKDAY } from './weekday.ts'

/** How many sentences back the sides of a bare 'no contact' are looked for. */
const BACK = 4
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|per ?cent|cent|today|yesterday|day|week|month|year|night|morning|evening|afternoon|weekend)s?$/

/**
 * Who takes part in an event, as a noun group names them: a side, else a person, body or people of a known sort; `null` for numbers,
 * times and things ('40 casualties', 'a total', 'the losses').
 */
export function partyOf(context: ClaimContext, scene: Scene, group: Group | null): EntityRef | null {
  if (!group) return null
  const { resolver, packs } = context
  const { tokens } = scene
  const within = membersOf(scene, group) ?? countedOf(scene, group) ?? beforeDay(scene, group)
  if (within) return partyOf(context, scene, within)
  const head = tokens[group.head]
  if (/^(?:how|what|which|whose|no)$/.test(tokens[group.first]?.lower ?? '')) return null
  if (!head || head.pos === 'NUM' || CALENDAR.test(head.lower)) return null
  const span = spanOf(scene, group.first, group.end)
  // 'the Korlish president, Odra Venn', 'Korlish clerics': who is named or called by a calling is no state.
  if (head.pos === 'PROPN' && personEnds(context).has(head.end)) return resolver.entityOf(span)?.entity ?? null
  const side = resolver.actorOf(span)
  if (side && (side.code.includes('/') || head.pos !== 'NOUN' || !isCalling(nounLemma(head)))) return side
  // 'the Port Elna operation': a place is no party.
  if (resolver.placesIn(span).some((place) => place.end >= head.start)) return null
  const lemma = nounLemma(head)
  // 'suffered heavy casualties': what happened is nobody.
  if (eventIndexOf(packs).nouns.has(lemma)) return null
  const known = head.pos === 'PROPN' || head.pos === 'PRON' || isPeople(lemma)
  if (!known && !packs.some(({ roles }) => roles.some((role) => role.words.includes(lemma)))) return null
  const first = behindNumber(tokens, group)
  return resolver.entityOf(first === group.first ? span : spanOf(scene, first, group.end))?.entity ?? null
}

/** 'cleric', 'banker', not 'service members' */
const isCalling = (lemma: string): boolean => lemma !== 'member' && isPeople(lemma)

/** Where the names of persons end. */
export const personEnds = rememberLast(
  ({ names }: ClaimContext): ReadonlySet<number> =>
    new Set(names.flatMap(({ entityType, end }) => (entityType === 'person' ? [end] : []))),
)

/** 'at least 12 more villagers', 'two 19-year-old men': how many or how old they are is no part of who they are. */
function behindNumber(tokens: readonly Token[], { first, head }: Group): number {
  for (let i = head - 1; i >= first; i--) {
    const { pos, lower } = tokens[i] as Token
    if (pos === 'NUM' || lower === 'old' || lower === 'more') return tokens[i + 1]?.text === '-' ? head : i + 1
  }
  return first
}

/** 'dozens of villagers', 'a group of gunmen', 'two of the men', '35 more civilians': those who are counted. */
function countedOf({ tokens, groupAt }: Scene, { head, end }: Group): Group | null {
  const { pos, lower } = tokens[head] as Token
  if (pos !== 'NUM' && !COUNTING.has(lower)) return null
  const word = tokens[end]?.lower
  const next = groupAt[word === 'of' ? end + 1 : end] ?? null
  return (word === 'of' || word === 'more') && isNoun(next) ? next : null
}
const COUNTING = new Set(
  (
    'tens dozens scores hundreds thousands millions number handful majority group gang band crowd couple pair some many several most ' +
    'half third quarter fifth tenth percent cent'
  ).split(' '),
)

/** 'met his top aides Wednesday': the day that the tagger takes for the end of the group. */
function beforeDay({ tokens }: Scene, group: Group): Group | null {
  const { head } = group
  return WEEKDAY.test(tokens[head]?.lower ?? '') && tokens[head - 1]?.pos === 'NOUN' ? beforeHead(group) : null
}

/** 'four members of the Korlish guard': the body whose members they are, where it has a name. */
function membersOf({ tokens, groupAt }: Scene, { head, end }: Group): Group | null {
  const next = groupAt[end + 1] ?? null
  if (!/^(?:members?|troops|soldiers|officers|units?)$/.test(tokens[head]?.lower ?? '')) return null
  if (tokens[end]?.lower !== 'of' || !isNoun(next)) return null
  return tokens.slice(next.first, next.end).some(({ pos }) => pos === 'PROPN') ? next : null
}

/** The two armed sides that the sentences before name, the nearest sentence first; `null` where they name fewer. */
export function sidesBefore(context: ClaimContext, { index }: Sentence): readonly [ActorRef, ActorRef] | null {
  const sides = new Map<string, ActorRef>()
  for (let i = index - 1; i >= Math.max(0, index - BACK); i--)
    for (const side of armedSidesIn(context, context.sentences[i] as Sentence)) {
      sides.set(side.code.split('/')[0] as string, side)
      const [first, second] = [...sides.values()]
      if (first && second) return [first, second]
    }
  return null
}

/** The armed sides that a sentence calls by name ('Korlish troops'), not by a bare 'the soldiers'. */
function armedSidesIn({ resolver }: ClaimContext, sentence: Sentence): ActorRef[] {
  const scene = sceneOf(sentence)
  return sentence.groups.flatMap((group) => {
    if (!isNoun(group) || !sentence.tokens.slice(group.first, group.end).some(({ text }) => /^\p{Lu}/u.test(text)))
      return []
    const side = resolver.actorOf(spanOf(scene, group.first, group.end))
    return side && ARMED.test(side.code) ? [side] : []
  })
}
const ARMED = /\/(?:military|rebel)$/
