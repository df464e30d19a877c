import type { ClaimContext } from '../../../model/context.ts'
import type { EventRow } from '../../../model/pack.ts'
import type { Group, Token } from '../../../model/sentence.ts'
import { isPeople } from '../../../text/people.ts'
import { isNoun, lemmaAt, lemmaOf, nounLemma, type Scene } from '../../clause/scene.ts'
import { byPhrase, subjectOf } from '../../clause/subject.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import type { EventIndex } from '../event-index.ts'
import type { EventRule } from '../event-rule.ts'
import { isFigurative } from '../figurative.ts'
import { happens } from '../happens.ts'
import { personEnds } from '../parties.ts'
import { type Parties, partiesOfVerb } from '../verb-parties.ts'

/** How far behind its verb the noun of a phrase may stand ('suffered a total of 900 casualties'), in tokens. */
const BEHIND = 8

/** A verb that stands for an event, alone or with its noun or particle. */
export const verbTrigger: EventRule = {
  id: 'verb-trigger',
  phenomenon: 'a verb, alone or with its noun or particle, reports an event',
  examples: [
    'Gunners [shelled] the harbour on Monday.',
    'The brigade [suffered heavy casualties].',
    'The governor was [pushed out] in May.',
    'Raiders [carried out a series of attacks] near Orsk.',
    'The envoy flew to [visit] the garrison.',
    'The club [fired] its coach.',
    'Hundreds of protesters had [gathered] at the mill.',
    'The bloc [conducted airstrikes] on Monday.',
    'Raiders [launched a long-awaited attack] on the port.',
  ],
  counterexamples: [
    { text: 'The army could shell the harbour.', why: 'it has not happened' },
    { text: 'The army plans to shell the harbour.', why: 'it is a plan' },
    { text: 'Guns are going to shell the harbour.', why: 'it is still to come' },
    { text: 'The army will storm and shell the harbour.', why: 'both are still to come' },
    { text: 'Protesters gathered stones.', why: 'they did not gather themselves' },
    { text: 'Hundreds of guests gathered at the mill.', why: 'only protesters protest so' },
    { text: 'The envoy will return to the port, visiting two mills.', why: 'foreseen with the return' },
    { text: 'The envoy would fly to the port and meet its crew.', why: 'foreseen with the flight' },
    { text: 'For a list of mills, visit the office.', why: 'nobody has' },
    { text: 'The senator attacked the plan.', why: 'a figure of speech' },
    { text: 'Prices rose until a crisis struck.', why: 'nobody struck anybody' },
    { text: 'Marines deployed to guard the harbour are tired.', why: 'it only says which marines' },
    { text: 'The mayor declined to comment.', why: 'a phrase that the row leaves out' },
    { text: 'Guards stay until the general dies.', why: 'until says that it has not happened' },
    { text: 'If the army shelled the harbour, ships would leave.', why: 'it is a condition' },
    { text: 'The mayor called the demands for money absurd.', why: "'for' does not stand right behind its verb" },
  ],
  find(group, scene, index, context) {
    if (group.kind !== 'verb') return null
    const lemma = lemmaAt(scene, group.head)
    const crowd = index.doneBy.get(lemma)
    if (!index.verbs.has(lemma) && !index.phrases.has(lemma) && !crowd) return null
    const verb = readVerb(scene.sentence, group)
    const people = index.ofPeople.get(lemma)
    const found = rowOf(scene, verb, index)
    if (!(people || found || crowd) || !happens(scene, verb)) return null
    const parties = partiesOfVerb(scene, verb, index)
    const own =
      people && isOfPeople(context, scene, verb, parties)
        ? people
        : crowd && isBy(scene, parties, crowd.nouns) && !hasObject(scene, group)
          ? crowd.row
          : null
    const hit = own ? { row: own, end: verb.head + 1 } : found
    if (!hit || isExcepted(scene, verb, hit.row)) return null
    if (isFigurative(context, scene, verb, parties)) return null
    const subject = verb.passive ? parties.recipient : parties.actor
    // 'gathered at the embassy': to which nothing is done
    const recipient = crowd && hit.row === crowd.row ? null : recipientOf(scene, verb.head, hit.end, parties)
    const draft = { row: hit.row, first: verb.head, end: hit.end, verb, actor: parties.actor, recipient }
    // 'received no aid'
    if (scene.tokens.slice(verb.head + 1, hit.end).some(({ lower }) => lower === 'no'))
      return { ...draft, negative: true }
    if (!isNobody(scene, subject)) return draft
    return { ...draft, ...(verb.passive ? { recipient: null } : { actor: null }), negative: true }
  },
}

/** 'No one was hurt', 'none of the guards died' */
const isNobody = ({ tokens }: Scene, subject: Group | null): boolean =>
  subject !== null &&
  [tokens[subject.first], tokens[subject.first - 1], tokens[subject.first - 2]].some(
    (token, i) => /^(?:nobody|none|neither)$/.test(token?.lower ?? '') || (i < 2 && token?.lower === 'no'),
  )

/** 'fired the coach', 'the coach was fired': right behind its verb, or the subject of its passive. */
function isOfPeople(context: ClaimContext, scene: Scene, verb: Verb, { recipient }: Parties): boolean {
  if (recipient === null || (!verb.passive && recipient.first !== verb.group.end)) return false
  const head = scene.tokens[recipient.head] as Token
  // 'freed nine of them'
  if (head.pos === 'NUM') return /^(?:them|those)$/.test(scene.tokens[recipient.end + 1]?.lower ?? '')
  if (head.pos !== 'PROPN') return head.pos === 'PRON' || isPeople(lemmaOf(head)) || OFFICES.has(lemmaOf(head))
  return personEnds(context).has(head.end)
}

/** 'launched attacks on the port', 'threw his support behind Lund': behind the last word of the phrase, where its noun is the object. */
function recipientOf({ tokens, groupAt }: Scene, from: number, end: number, { recipient }: Parties): Group | null {
  if (recipient === null || recipient.first < from || recipient.head >= end) return recipient
  const at = PARTY_LINKS.test(tokens[end]?.lower ?? '')
    ? end + 1
    : PARTY_LINKS.test(tokens[end - 1]?.lower ?? '')
      ? end
      : -1
  const group = groupAt[at] ?? null
  return isNoun(group) ? group : recipient
}
const PARTY_LINKS = /^(?:on|against|behind|with)$/

/** 'gathered stones', and not 'gathered Monday'. */
function hasObject({ tokens, groupAt }: Scene, { end }: Group): boolean {
  const object = groupAt[end]
  return object?.kind === 'noun' && object.first === end && !WHEN.test(tokens[object.head]?.lower ?? '')
}
const WHEN = /(?:day|morning|evening|night|week|month|year|here|outside)$/

/** 'hundreds of protesters gathered' */
function isBy({ tokens, groupAt }: Scene, { actor }: Parties, nouns: ReadonlySet<string>): boolean {
  if (actor === null) return false
  const counted = tokens[actor.end]?.lower === 'of' ? (groupAt[actor.end + 1] ?? null) : null
  // 'protesters and supporters gathered'
  const beside = tokens[actor.first - 1]?.lower === 'and' ? (groupAt[actor.first - 2] ?? null) : null
  return [actor, counted, beside].some((group) => group !== null && nouns.has(nounLemma(tokens[group.head] as Token)))
}

const OFFICES = new Set(
  'manager coach chief justice boss executive secretary director president premier chancellor commander general prosecutor head mayor'.split(
    ' ',
  ),
)

/** The phrase that starts with the verb, as far as its last word, else the verb alone. */
function rowOf(scene: Scene, verb: Verb, index: EventIndex): { row: EventRow; end: number } | null {
  for (const { words, row } of index.phrases.get(verb.lemma) ?? []) {
    const end = phraseEnd(scene, words, verb.head) ?? passivePhrase(scene, words, verb)
    if (end !== null) return { row, end }
  }
  const row = index.verbs.get(verb.lemma)
  return row ? { row, end: verb.head + 1 } : null
}

/** 'Some 600 soldiers were sent', 'the accord signed by both': the noun of a phrase as the subject of its passive. */
function passivePhrase(scene: Scene, words: readonly string[], verb: Verb): number | null {
  const reduced = verb.bare && !verb.ing && byPhrase(scene, verb.group.end) !== null
  // 'extra police were brought in'
  const particle = words.length === 3 && scene.tokens[verb.group.end]?.lower === words[1]
  if (!(words.length === 2 || particle) || !(verb.passive || reduced || particle)) return null
  const beside = scene.groupAt[verb.group.first - 1] ?? null
  const subjects = verb.passive ? [subjectOf(scene, verb.group), nearSubject(scene, beside)] : [beside]
  const isSubject = subjects.some((group) => group !== null && lemmaAt(scene, group.head) === words.at(-1))
  return isSubject ? verb.head + (particle ? 2 : 1) : null
}

/** 'scores of police were': those behind a word of number. */
const nearSubject = ({ tokens }: Scene, group: Group | null): Group | null =>
  isNoun(group) && tokens[group.first - 1]?.lower === 'of' ? group : null

/** 'struck a deal', 'declined to comment': a phrase that begins like a trigger and is none. */
const isExcepted = (scene: Scene, verb: Verb, row: EventRow): boolean =>
  row.except?.some(
    (phrase) => phrase.startsWith(verb.lemma) && opensWith(phrase.split(' '), verb.lemma, scene, verb.head),
  ) ?? false

const opensWith = (words: readonly string[], lemma: string, scene: Scene, at: number): boolean =>
  words[0] === lemma && phraseEnd(scene, words, at) !== null

const QUOTE = /^["“”'‘’]+$/

/** Words that stand right behind their verb, a pronoun at most between ('called for', 'pushed them back'). */
const PARTICLES = new Set(['on', 'upon', 'for', 'out', 'back', 'down', 'off', 'up', 'over', 'into'])

/** After the last word of a phrase; `null` where its words do not follow. */
export function phraseEnd({ tokens }: Scene, words: readonly string[], first: number): number | null {
  let k = 1
  let i = first + 1
  for (; k < words.length && i < Math.min(tokens.length, first + BEHIND); i++) {
    const token = tokens[i] as Token
    const { lower, pos } = token
    if (isWord(token, words[k] as string)) k++
    // 'launched a long-awaited attack'
    else if (QUOTE.test(lower) || lower === '-' || (pos === 'VERB' && tokens[i - 1]?.text === '-')) continue
    else if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX') return null
    else if (PARTICLES.has(words[k] as string) && pos !== 'PRON') return null
  }
  return k === words.length ? i : null
}

/** By its letters or lemma, or a plural that has none ('airstrikes'). */
const isWord = (token: Token, word: string): boolean =>
  token.lower === word ||
  lemmaOf(token) === word ||
  (token.pos === 'NOUN' &&
    token.lower.length === word.length + 1 &&
    token.lower.endsWith('s') &&
    token.lower.startsWith(word))
