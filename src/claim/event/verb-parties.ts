import type { Group, Token } from '../../model/sentence.ts'
import { isPeople } from '../../text/people.ts'
import { isNoun, isVerb, nounLemma, type Scene } from '../clause/scene.ts'
import { byPhrase, subjectOf } from '../clause/subject.ts'
import { readVerb, type Verb } from '../clause/verb-form.ts'
import { doerBefore } from './doer-before.ts'
import type { EventIndex } from './event-index.ts'
import type { EventDraft } from './event-rule.ts'
import { WEEKDAY } from './weekday.ts'

/** Who does an event and to whom it is done, as groups of its sentence. */
export type Parties = Pick<EventDraft, 'actor' | 'recipient'>

/** How far behind its verb the doer may stand where the subject suffers, in tokens. */
const BEHIND = 8

/** The parties of a verb by its voice; who suffers is the subject of some verbs. */
export function partiesOfVerb(scene: Scene, verb: Verb, index: EventIndex): Parties {
  const subject =
    (verb.ing && verb.bare ? ofMainClause(scene, verb.group) : whoDid(scene, verb)) ?? subjectOf(scene, verb.group)
  const object = objectOf(scene, verb.group)
  if (verb.passive || isBarePassive(scene, verb, subject, index))
    return { actor: byPhrase(scene, verb.group.end) ?? ownerOfHarm(scene, verb.group.end, index), recipient: subject }
  if (index.suffered.has(verb.lemma)) return { actor: behind(scene, verb.group.end), recipient: subject }
  return {
    actor: subject && index.harms.has(verb.lemma) && isWhere(scene, subject) ? null : subject,
    recipient: object,
  }
}

/** 'bombings in Korland and Norland, which have killed 12': where they were does nothing. */
function isWhere({ tokens, groupAt }: Scene, { first, end }: Group): boolean {
  if (!/^(?:which|that)$/.test(tokens[tokens[end]?.text === ',' ? end + 1 : end]?.lower ?? '')) return false
  let at = first - 1
  while (tokens[at]?.lower === 'and' && isNoun(groupAt[at - 1])) at = (groupAt[at - 1] as Group).first - 1
  return /^(?:in|at|near|outside|across)$/.test(tokens[at]?.lower ?? '')
}

/** 'The firm left its shops after signing a deal', 'After shooting him, the man fled': who does both. */
function ofMainClause(scene: Scene, { first, end }: Group): Group | null {
  const { tokens, groupAt, sentence } = scene
  if (!LINKS.has(tokens[first - 1]?.lower ?? '')) return null
  for (let i = first - 2; i >= Math.max(0, first - CLAUSE); i--) {
    const group = groupAt[i]
    if (!isVerb(group) || /^(?:who|which|that)$/.test(tokens[group.first - 1]?.lower ?? '')) continue
    const main = readVerb(sentence, group)
    if (!main.ing && !main.infinitive && !(main.bare && tokens[group.first - 1]?.pos === 'ADP'))
      return subjectOf(scene, group)
  }
  if (first > 2) return null
  for (let i = end; i < Math.min(tokens.length, end + CLAUSE); i++) {
    const group = groupAt[i + 1] ?? null
    if (tokens[i]?.text === ',') return isNoun(group) && isVerb(groupAt[group.end]) ? group : null
  }
  return null
}
const LINKS = new Set(['after', 'before', 'by', 'while', 'without', 'when', 'since'])

/** 'A man who attacked a shop was jailed': the subject stands before the relative clause, the noun before the verb is in it. */
function whoDid({ tokens, groupAt, sentence }: Scene, { group }: Verb): Group | null {
  if (tokens[group.first]?.pos !== 'AUX' || tokens[group.first - 1]?.pos === 'PRON') return null
  for (let i = group.first - 1; i >= Math.max(1, group.first - CLAUSE); i--) {
    const { lower, pos } = tokens[i] as Token
    if (pos === 'PUNCT' || pos === 'SCONJ' || CLAUSAL_WORDS.has(lower)) return null
    if (lower !== 'who') continue
    const [before, own] = [groupAt[i - 1] ?? null, groupAt[i + 1] ?? null]
    if (!isNoun(before) || !isVerb(own) || own === group) return null
    return TELLS.has(readVerb(sentence, own).lemma) ? null : before
  }
  return null
}
/** Longest relative clause within a subject, in tokens. */
const CLAUSE = 35
const CLAUSAL_WORDS = new Set(['that', 'when', 'where', 'while', 'because', 'if', 'whose', 'which', 'whether'])
/** Verbs whose object may be a clause with a subject of its own: 'who said the port was shelled'. */
const TELLS = new Set(
  'say claim believe think know hope fear argue insist allege report tell warn deny announce see'.split(' '),
)

/** 'were killed in a Korlish raid', 'in an attack by rebels': whose the event is that it happened in. */
function ownerOfHarm({ tokens, groupAt, sentence }: Scene, from: number, index: EventIndex): Group | null {
  const group = groupAt[from + 1] ?? null
  if (tokens[from]?.lower !== 'in' || !isNoun(group) || !index.nouns.has(nounLemma(tokens[group.head] as Token)))
    return null
  const next = groupAt[group.end + 1] ?? null
  if (tokens[group.end]?.lower === 'by' && isNoun(next)) return next
  return doerBefore({ tokens, groupAt, sentence }, group)
}

/** 'activists arrested over the past week', 'in custody, charged with theft': a participle of a verb that needs an object and has none. */
function isBarePassive(
  scene: Scene,
  { group, bare, ing, lemma, head }: Verb,
  subject: Group | null,
  index: EventIndex,
): boolean {
  const { tokens, groupAt } = scene
  if (!bare || ing || tokens[head]?.lower === lemma) return false
  const ends = /^(?:ADP|PUNCT)$/.test(tokens[group.end]?.pos ?? 'PUNCT')
  if (!NEEDS_OBJECT.has(lemma) && !(ends && DONE_TO_PEOPLE.has(lemma) && isVictim(scene, subject, index))) return false
  // 'arrested more than 40 men'
  if (behindHedge(tokens, group.end) > group.end) return false
  // 'arrested on Monday', 'arrested last year'
  return (
    !isNoun(groupAt[group.end]) || WEEKDAY.test(tokens[group.end]?.lower ?? '') || tokens[group.end]?.lower === 'last'
  )
}

/** 'Girl, 16, attacked in park', not 'Gunmen attacked at dawn': people who are no attackers, in the words of a headline. */
const isVictim = ({ tokens }: Scene, subject: Group | null, { causes }: EventIndex): boolean => {
  const noun = subject && nounLemma(tokens[subject.head] as Token)
  return noun !== null && isPeople(noun) && !FIGHTING.has(noun) && causes.nouns.get(noun) !== 'ASSAULT'
}
const DONE_TO_PEOPLE = new Set(['attack', 'stab', 'rob', 'ban', 'bar', 'assault'])
const FIGHTING = new Set(
  'soldier troop fighter police officer guerrilla commando marine paratrooper militiaman gunmen militiamen protester protestor'.split(
    ' ',
  ),
)

/** 'came under fire from guards': the noun group after 'from' or 'by' soon behind token `from`. */
function behind({ tokens, groupAt }: Scene, from: number): Group | null {
  for (let i = from; i < Math.min(tokens.length - 1, from + BEHIND); i++) {
    const { lower, pos } = tokens[i] as Token
    if (lower === 'from' || lower === 'by') return isNoun(groupAt[i + 1]) ? (groupAt[i + 1] ?? null) : null
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX') return null
  }
  return null
}

const NEEDS_OBJECT = new Set(
  (
    'arrest detain kill injure wound kidnap abduct capture expel deport jail imprison sentence accuse charge rescue destroy oust sack ' +
    'appoint elect convict extradite indict murder assassinate apprehend behead torture damage remand'
  ).split(' '),
)

const GIVING = new Set(['donate', 'apologise', 'apologize', 'appeal', 'surrender', 'concede'])
const HEDGE = /^(?:more|less|fewer) than$|^at (?:least|most)$|^as (?:many|few)$|^up to$/

/** After 'more than', 'at least', 'as many as' or 'up to' at a token; the token itself where none stands there. */
function behindHedge(tokens: readonly Token[], at: number): number {
  if (!HEDGE.test(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`)) return at
  return tokens[at + 2]?.lower === 'as' ? at + 3 : at + 2
}

/** The noun group right behind the verb, adverbs, a particle or preposition and what hedges a number passed over. */
function objectOf({ tokens, groupAt }: Scene, verb: Group): Group | null {
  const from = behindHedge(tokens, verb.end)
  if (from > verb.end) return isNoun(groupAt[from]) ? (groupAt[from] ?? null) : null
  for (let i = verb.end; i < Math.min(tokens.length, verb.end + 3); i++) {
    const group = groupAt[i] ?? null
    if (isNoun(group)) return group
    const { pos, lower } = tokens[i] as Token
    // 'apologised to the miners'
    const isTo = lower === 'to' && i === verb.end && GIVING.has(tokens[verb.head]?.lemma ?? '')
    if (pos !== 'ADV' && !isTo && !(pos === 'ADP' && ['on', 'against', 'with', 'at'].includes(lower))) return null
  }
  return null
}
