import type { ClaimContext } from '../../../model/context.ts'
import type { EventRow } from '../../../model/pack.ts'
import type { Group, Token } from '../../../model/sentence.ts'
import { isPeople } from '../../../text/people.ts'
import { isForetold } from '../../clause/attribution.ts'
import { isReduced } from '../../clause/predicate.ts'
import { rememberLast } from '../../clause/remember.ts'
import { isNoun, lemmaAt, lemmaOf, nounLemma, type Scene } from '../../clause/scene.ts'
import { byPhrase, subjectOf } from '../../clause/subject.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import { type EventIndex, eventIndexOf } from '../event-index.ts'
import type { EventDraft, EventRule } from '../event-rule.ts'
import { partyOf } from '../parties.ts'

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
  ],
  counterexamples: [
    { text: 'The army could shell the harbour.', why: 'it has not happened' },
    { text: 'The army plans to shell the harbour.', why: 'it is a plan' },
    { text: 'Guns are going to shell the harbour.', why: 'it is still to come' },
    { text: 'The army will storm and shell the harbour.', why: 'both are still to come' },
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
    if (!index.verbs.has(lemma) && !index.phrases.has(lemma)) return null
    const verb = readVerb(scene.sentence, group)
    const parties = argumentsOf(scene, verb, index)
    const people = isOfPeople(context, scene, verb, parties) ? index.ofPeople.get(lemma) : undefined
    const hit = people ? { row: people, end: verb.head + 1 } : rowOf(scene, verb, index)
    if (!hit || !happens(scene, verb) || isExcepted(scene, verb, hit.row)) return null
    if (isFigurative(context, scene, verb, parties)) return null
    return { row: hit.row, first: verb.head, end: hit.end, verb, ...parties }
  },
}

/** 'fired the coach', 'the coach was fired': right behind its verb, or the subject of its passive. */
function isOfPeople(context: ClaimContext, scene: Scene, verb: Verb, { recipient }: Parties): boolean {
  if (recipient === null || (!verb.passive && recipient.first !== verb.group.end)) return false
  const head = scene.tokens[recipient.head] as Token
  // 'freed nine of them'
  if (head.pos === 'NUM') return /^(?:them|those)$/.test(scene.tokens[recipient.end + 1]?.lower ?? '')
  if (head.pos !== 'PROPN') return head.pos === 'PRON' || isPeople(lemmaOf(head)) || OFFICES.has(lemmaOf(head))
  return personEnds(context).has(head.end)
}

/** Where the names of persons end. */
const personEnds = rememberLast(
  ({ names }: ClaimContext): ReadonlySet<number> =>
    new Set(names.flatMap(({ entityType, end }) => (entityType === 'person' ? [end] : []))),
)

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
    if (lower === words[k] || lemmaOf(token) === words[k]) k++
    else if (QUOTE.test(lower)) continue
    else if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX') return null
    else if (PARTICLES.has(words[k] as string) && pos !== 'PRON') return null
  }
  return k === words.length ? i : null
}

/** Verbs whose infinitive says that something did happen: 'began to shell', 'were forced to flee', 'appeared to shell'. */
const REAL = new Set([
  'begin',
  'start',
  'continue',
  'manage',
  'force',
  'report',
  'believe',
  'know',
  'confirm',
  'find',
  'compel',
  'go',
  'fly',
  'travel',
  'arrive',
  'come',
  'return',
  'rush',
])

/** No plan, wish or possibility: finite, participle, or the infinitive of a verb that makes it real. */
function happens(scene: Scene, verb: Verb): boolean {
  if (isForetold(scene, verb) || isModifier(scene, verb) || isAwaited(scene, verb) || isJoinedPlan(scene, verb))
    return false
  // 'claimed to have shot down 16': a perfect infinitive is told as done.
  if (!verb.infinitive || verb.perfect) return true
  const before = scene.groupAt[verb.group.first - 1]
  if (before?.kind !== 'verb') return false
  const { lemma, ing, modal, infinitive } = readVerb(scene.sentence, before)
  // 'are going to shell'
  return REAL.has(lemma) && !modal && !infinitive && !(lemma === 'go' && ing)
}

/** 'will arrest and detain', 'should continue visiting': as open as the verb before it. */
function isJoinedPlan({ tokens, groupAt, sentence }: Scene, verb: Verb): boolean {
  const { first } = verb.group
  const isBase = verb.bare && tokens[verb.head]?.lower === verb.lemma && tokens[first - 1]?.pos === 'CCONJ'
  const before = isBase ? groupAt[first - 2] : verb.ing && verb.bare ? groupAt[first - 1] : null
  if (before?.kind !== 'verb') return false
  const { modal, infinitive, perfect } = readVerb(sentence, before)
  // 'wants to freeze or seize it'
  return modal || (isBase && infinitive && !perfect)
}

/** 'earnings dropped', 'a crisis struck': done by nobody to nobody, unless a happening does it ('the quake struck'). */
function isFigurative(context: ClaimContext, scene: Scene, verb: Verb, { actor, recipient }: Parties): boolean {
  if (PRICED.has(verb.lemma) && isPrice(scene, verb.group.end)) return true
  if (!LOOSE.has(verb.lemma) || verb.passive || recipient !== null || actor === null) return false
  if (eventIndexOf(context.packs).nouns.has(lemmaAt(scene, actor.head))) return false
  return partyOf(context, scene, actor) === null
}

/** 'sank $1.50', 'charged about $40 million', 'hit 40 percent': a price, and no harm. */
function isPrice({ tokens }: Scene, from: number): boolean {
  const at = /^(?:ADV|ADP)$/.test(tokens[from]?.pos ?? '') ? from + 1 : from
  return /^[$€£]/.test(tokens[at]?.text ?? '') || /^(?:%|percent|per|points?|cents?)$/.test(tokens[at + 1]?.lower ?? '')
}
const PRICED = new Set(['charge', 'sink', 'drop', 'fall', 'advance', 'hit', 'crash', 'collapse', 'strike', 'release'])

type Parties = Pick<EventDraft, 'actor' | 'recipient'>
const LOOSE = new Set(['drop', 'fall', 'advance', 'amass', 'strike'])

/** 'until he dies', 'would rather die': not yet so. */
function isAwaited({ tokens }: Scene, { group }: Verb): boolean {
  for (let i = group.head; i >= Math.max(0, group.first - 4); i--) {
    const word = tokens[i]?.lower
    if (word === 'until' || word === 'unless' || word === 'rather') return true
    if (i < group.first && (word === ',' || tokens[i]?.pos === 'VERB')) return false
  }
  return false
}

/** 'occupied areas', 'troops deployed to the north have left': a participle that only describes a noun, unless it says by whom. */
function isModifier(scene: Scene, verb: Verb): boolean {
  if (!verb.bare) return false
  if (verb.ing) return isDistant(scene, verb)
  const { tokens, groupAt } = scene
  const { first, end } = verb.group
  const before = tokens[first - 1]
  // 'guests evacuated on Monday may return': news with a day of its own.
  if (isNoun(groupAt[first - 1]) && WEEKDAY.test(tokens[tokens[end]?.pos === 'ADP' ? end + 1 : end]?.lower ?? ''))
    return false
  if (before?.lower === 'of' || before?.lower === 'the') return true
  if (isNoun(groupAt[end]) && /^(?:ADP|DET|ADJ)$/.test(before?.pos ?? '')) return true
  // 'vulnerable and displaced people'
  if (isNoun(groupAt[end]) && before?.pos === 'CCONJ' && tokens[first - 2]?.pos === 'ADJ') return true
  if (before?.pos === 'ADV' && tokens[first]?.lower.endsWith('ed') && !isNoun(groupAt[first - 2])) return true
  if (!isNoun(groupAt[first - 1]) || byPhrase(scene, end) !== null) return false
  return isReduced(scene, verb.group) || isWhich(scene, verb.group)
}

/** 'within 30 days of taking office', 'without firing', 'guests visiting a market': no news of its own. */
function isDistant({ tokens, groupAt }: Scene, { group, lemma }: Verb): boolean {
  const before = tokens[group.first - 1]
  if (before?.lower === 'of') return /^(?:day|week|month|year|hour)s?$/.test(tokens[group.first - 2]?.lower ?? '')
  return before?.lower === 'without' || (GOINGS.has(lemma) && isNoun(groupAt[group.first - 1]))
}
const GOINGS = new Set(['visit', 'meet', 'attend'])

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** 'the marines deployed to guard it are', 'losses among marines deployed to guard it': which marines, and no news of them. */
function isWhich({ tokens, groupAt }: Scene, { first, end }: Group): boolean {
  if (tokens[end]?.lower !== 'to') return false
  const subject = groupAt[first - 1]
  if (tokens[(subject?.first ?? 0) - 1]?.pos === 'ADP') return true
  for (let i = end + 2; i < Math.min(tokens.length, end + 25); i++) {
    if (/^[,;:]$/.test(tokens[i]?.text ?? '')) return false
    const group = groupAt[i]
    if (group?.kind === 'verb' && group.first === i && tokens[i]?.pos === 'AUX') return true
  }
  return false
}

function argumentsOf(scene: Scene, verb: Verb, index: EventIndex): Parties {
  const subject = subjectOf(scene, verb.group)
  const object = objectOf(scene, verb.group)
  if (verb.passive || isBarePassive(scene, verb))
    return { actor: byPhrase(scene, verb.group.end) ?? ownerOfHarm(scene, verb.group.end, index), recipient: subject }
  if (index.suffered.has(verb.lemma)) return { actor: behind(scene, verb.group.end), recipient: subject }
  return { actor: subject, recipient: object }
}

/** 'were killed in a Korlish raid', 'in an attack by rebels': whose the event is that it happened in. */
function ownerOfHarm({ tokens, groupAt }: Scene, from: number, index: EventIndex): Group | null {
  const group = groupAt[from + 1] ?? null
  if (tokens[from]?.lower !== 'in' || !isNoun(group) || !index.nouns.has(nounLemma(tokens[group.head] as Token)))
    return null
  const next = groupAt[group.end + 1] ?? null
  if (tokens[group.end]?.lower === 'by' && isNoun(next)) return next
  return group.head > group.first ? { ...group, end: group.head, head: group.head - 1 } : null
}

/** 'activists arrested over the past week', 'in custody, charged with theft': a participle of a verb that needs an object and has none. */
function isBarePassive({ tokens, groupAt }: Scene, { group, bare, ing, lemma, head }: Verb): boolean {
  if (!bare || ing || !NEEDS_OBJECT.has(lemma) || tokens[head]?.lower === lemma) return false
  return !isNoun(groupAt[group.end]) || WEEKDAY.test(tokens[group.end]?.lower ?? '')
}

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

/** The noun group right behind the verb, adverbs and a particle or preposition passed over. */
function objectOf({ tokens, groupAt }: Scene, verb: Group): Group | null {
  for (let i = verb.end; i < Math.min(tokens.length, verb.end + 3); i++) {
    const group = groupAt[i] ?? null
    if (isNoun(group)) return group
    const pos = tokens[i]?.pos
    if (pos !== 'ADV' && !(pos === 'ADP' && ['on', 'against', 'with', 'at'].includes(tokens[i]?.lower ?? '')))
      return null
  }
  return null
}
