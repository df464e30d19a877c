import type { ClaimContext } from '../../../model/context.ts'
import type { EventRow } from '../../../model/pack.ts'
import type { Group, Token } from '../../../model/sentence.ts'
import { datesOf } from '../../clause/dates.ts'
import { nearby } from '../../clause/nearby.ts'
import { isNoun, isVerb, lemmaAt, nounLemma, type Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb } from '../../clause/verb-form.ts'
import { beforeHead, doerBefore } from '../doer-before.ts'
import type { EventIndex } from '../event-index.ts'
import type { EventRule } from '../event-rule.ts'
import { sidesBefore } from '../parties.ts'

/** Verbs that say of their subject or object that it took place. */
const OCCUR = new Set(
  (
    'occur happen erupt begin start continue follow report see witness ensue break commence involve describe suffer record count confirm ' +
    'amount rise reach stand fail leave kill push force stabilize resume intensify disrupt conduct end carry stage highlight hold include take ' +
    'trigger cause spark hit target strike sweep engulf affect destroy damage battle contain extinguish douse rage rip trap displace collapse'
  ).split(' '),
)
/** Those that what happened does to others. */
const DOES = new Set('kill wound injure hit target destroy damage cause leave trap displace trigger occur'.split(' '))
/** How near a date must stand to the noun, in tokens. */
const NEAR = 5
/** Prepositions that set the scene by an event: 'during fierce clashes'. */
const SCENE = new Set(['during', 'after', 'following', 'amid', 'since', 'in'])

/** A noun that stands for an event, where the clause says that it took place. */
export const nounTrigger: EventRule = {
  id: 'noun-trigger',
  phenomenon: 'a noun names an event and the clause says that it took place, when, or between whom',
  examples: [
    'The first [clashes] between marines and rebels occurred in the valley.',
    'Since the [invasion] of 3 May 2019 the road has been shut.',
    'Doctors recorded 900 [casualties].',
    'There is still no [fighting] in the valley.',
    'Heavy rain triggered a [landslide] above the mill.',
    'A [rescue mission] was under way.',
    'The valley has suffered a series of [bombings].',
    '[Airstrikes] against the rebels near the mill killed 20.',
    'The mill was hit by coalition [air strikes].',
    'Crowds mourned the [killing] of a miner by guards.',
  ],
  counterexamples: [
    { text: 'The army fears an attack.', why: 'nothing says that it took place' },
    { text: 'The union plans a series of protests on 3 May 2019.', why: 'it is a plan' },
    { text: 'Crowds came to demand her resignation on 3 May 2019.', why: 'it is what they want' },
    { text: 'Airstrikes against the rebels could kill many.', why: 'the verb only foresees it' },
    { text: 'The mill may be hit by air strikes.', why: 'it has not been hit' },
    { text: 'Fears of strikes against the port left ships at sea.', why: 'only feared' },
    { text: 'The pier opened in March.', why: 'a month' },
    { text: 'The mill reported a net loss of $8 million on 3 May 2019.', why: 'money' },
  ],
  find(group, scene, index, context) {
    if (group.kind !== 'noun') return null
    const hit = rowOf(scene, group, index)
    if (!hit || isMonth(scene, group.head) || isOfMoney(scene, group)) return null
    const draft = {
      row: hit.row,
      first: hit.first,
      end: group.head + 1,
      verb: null,
      ...argumentsOf(scene, group, index),
    }
    if (isDenied(scene, group))
      return { ...draft, actor: null, negative: true, elsewhere: partiesBefore(context, scene) }
    return takesPlace(scene, group, context) ? draft : null
  },
}

/** The row of the noun with the noun before it ('combat engagements'), else of the noun alone. */
function rowOf({ tokens }: Scene, { first, head }: Group, index: EventIndex): { row: EventRow; first: number } | null {
  const lemma = nounLemma(tokens[head] as Token)
  if (head > first) {
    const before = nounLemma(tokens[head - 1] as Token)
    const phrase = index.phrases.get(before)?.find(({ words }) => words.length === 2 && words[1] === lemma)
    if (phrase) return { row: phrase.row, first: head - 1 }
  }
  const row = index.nouns.get(lemma)
  return row ? { row, first: head } : null
}

/** 'in March': no march. */
const isMonth = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.text === 'March' && (at > 0 || tokens[at + 1]?.pos === 'NUM')

/** 'a net loss of $8 million' */
const isOfMoney = ({ tokens }: Scene, { first, head, end }: Group): boolean =>
  /^loss(?:es)?$/.test(tokens[head]?.lower ?? '') &&
  (/^[$€£¥]/.test(tokens[end + 1]?.text ?? '') ||
    tokens
      .slice(first, head)
      .some(({ lower }) => /^(?:net|operating|trading|quarterly|annual|pretax|financial)$/.test(lower)))

/** 'There is still no contact', 'had no contact': what has not taken place. */
function isDenied({ tokens, groupAt, sentence }: Scene, group: Group): boolean {
  if (tokens[group.first]?.lower !== 'no' && tokens[group.first - 1]?.lower !== 'no') return false
  let i = group.first - 1
  while (i >= 0 && (tokens[i]?.pos === 'ADV' || tokens[i]?.lower === 'no') && !isVerb(groupAt[i])) i--
  const governor = groupAt[i] ?? null
  if (!isVerb(governor)) return false
  const verb = readVerb(sentence, governor)
  return (verb.lemma === 'be' || verb.lemma === 'have') && !verb.modal && !verb.negative
}

function partiesBefore(context: ClaimContext, { sentence }: Scene) {
  const sides = sidesBefore(context, sentence)
  return { actor: sides?.[0] ?? null, recipient: sides?.[1] ?? null }
}

/** Prepositions that set one event against another: 'after a march', 'during the talks'. */
const BACKGROUND = new Set(['after', 'during', 'following', 'amid'])

const PLANS = new Set(['plan', 'schedule', 'expect', 'cancel', 'postpone', 'fear', 'threaten', 'prepare', 'propose'])

/** 'A meeting is planned for Friday'. */
function isPlanned({ groupAt, sentence }: Scene, { end }: Group): boolean {
  const after = groupAt[end] ?? null
  return isVerb(after) && PLANS.has(readVerb(sentence, after).lemma)
}

/** 'plans a series of protests', 'to demand his resignation', 'could trigger a landslide': wanted or foreseen by the verb before it. */
function isWanted({ tokens, groupAt, sentence }: Scene, group: Group): boolean {
  let at = group.first - 1
  const series = groupAt[at - 1] ?? null
  if (tokens[at]?.lower === 'of' && isNoun(series)) at = series.first - 1
  const before = groupAt[at] ?? null
  if (!isVerb(before)) return false
  const verb = readVerb(sentence, before)
  return (
    WANTS.has(verb.lemma) ||
    verb.modal ||
    (verb.infinitive && !verb.perfect && !OCCUR.has(verb.lemma) && !FACTIVE.has(verb.lemma))
  )
}
const WANTS = new Set([...PLANS, 'demand', 'seek', 'urge', 'want', 'avoid', 'prevent', 'oppose', 'announce', 'promise'])

/** 'would follow after an attack': the clause only foresees it. */
const isForeseen = ({ sentence, groupAt }: Scene, { first }: Group): boolean => {
  for (let i = first - 2; i >= Math.max(0, first - 12); i--) {
    const group = groupAt[i]
    if (isVerb(group)) return readVerb(sentence, group).modal
  }
  return false
}

/** 'strikes against the port could harm': the verb whose subject it is, its phrases passed over. */
function verbBehind({ tokens, groupAt }: Scene, { end }: Group): Group | null {
  for (let i = end; i < Math.min(tokens.length, end + PHRASES); i++) {
    const group = groupAt[i]
    if (group?.kind === 'verb') return group
    // 'al-Nusra', "Korland's north"
    const { pos, text } = tokens[i] as Token
    if (!/^(?:NOUN|PROPN|ADP|DET|ADJ|NUM|ADV|PART)$/.test(pos) && text !== '-') return null
  }
  return null
}
const PHRASES = 16

/** 'was hit by coalition air strikes' */
function isDoerOfPassive({ tokens, groupAt, sentence }: Scene, { first }: Group): boolean {
  const governor = tokens[first - 1]?.lower === 'by' ? (groupAt[first - 2] ?? null) : null
  if (!isVerb(governor)) return false
  const verb = readVerb(sentence, governor)
  return verb.passive && !verb.modal && !verb.negative && !verb.infinitive && OCCUR.has(verb.lemma)
}

function takesPlace(scene: Scene, group: Group, context: ClaimContext): boolean {
  const { tokens, groupAt } = scene
  const own = verbBehind(scene, group)
  if (own && readVerb(scene.sentence, own).modal) return false
  const before = tokens[group.first - 1]
  const has = (word: string) => tokens.slice(group.first, group.head).some(({ lower }) => lower === word)
  if (isPlanned(scene, group) || isWanted(scene, group)) return false
  const setting =
    before?.lower === 'of' && tokens[group.first]?.lower !== 'the' && isSpell(scene, groupAt[group.first - 2] ?? null)
      ? (groupAt[group.first - 2]?.first ?? 0)
      : group.first
  if (BACKGROUND.has(tokens[setting - 1]?.lower ?? '') && !isForeseen(scene, group)) return true
  if (has('any') || has('another') || has('possible') || has('future') || has('no')) return false
  const after = groupAt[group.end] ?? null
  if (isVerb(after) && occurs(scene, after)) return true
  // 'A strike on the port on Monday killed nine'
  if (own && before?.pos !== 'ADP' && DOES.has(lemmaAt(scene, own.head)) && occurs(scene, own)) return true
  if (isToldBy(scene, group) || isDoerOfPassive(scene, group)) return true
  const behind = tokens[group.end]?.lower ?? ''
  if (behind === 'between' || (owned(scene, group) && ['of', 'on', 'into', 'against', 'from'].includes(behind)))
    return true
  const relative = groupAt[group.end + 2] ?? null
  if (tokens[group.end + 1]?.lower === 'which' && isVerb(relative) && occurs(scene, relative)) return true
  const dated = nearby(datesOf(context, scene.sentence), group.head).some(
    ({ at }) => at >= group.first - NEAR && at <= group.end + NEAR,
  )
  if (isDatedPast(scene, group, context)) return true
  return dated && (before === undefined || before.pos !== 'ADP' || SCENE.has(before.lower) || owned(scene, group))
}

/** 'after two days of talks' */
const isSpell = (scene: Scene, group: Group | null): boolean =>
  isNoun(group) &&
  /^(?:minute|hour|day|night|week|month|year|round)$/.test(nounLemma(scene.tokens[group.head] as Token))

/** 'jailed for the May 2010 killing of a guard': the day or month within the words, before the day of the report. */
function isDatedPast({ sentence, tokens }: Scene, { first, head }: Group, context: ClaimContext): boolean {
  if (!/^(?:the|a|an)$/.test(tokens[first]?.lower ?? '') && !/^\d/.test(tokens[first]?.lower ?? '')) return false
  const published = context.document.published?.slice(0, 10)
  return datesOf(context, sentence).some(
    ({ at, to }) => at > first && at < head && to !== null && published !== undefined && to < published,
  )
}

/** 'suffered a series of bombings', 'mourned the killing': the verb whose object it is says that it took place. */
function isToldBy(scene: Scene, group: Group): boolean {
  const { tokens, groupAt, sentence } = scene
  const outer = groupAt[group.first - 2] ?? null
  const inSeries = tokens[group.first - 1]?.lower === 'of' && isNoun(outer) && SERIES.has(lemmaAt(scene, outer.head))
  const governor = groupAt[(inSeries ? outer.first : group.first) - 1] ?? null
  if (!isVerb(governor)) return false
  const verb = readVerb(sentence, governor)
  return occurs(scene, governor) || (FACTIVE.has(verb.lemma) && tokens[group.first]?.lower === 'the' && !verb.modal)
}
const SERIES = new Set(['series', 'wave', 'string', 'spate', 'number', 'round', 'flurry', 'barrage'])
/** Verbs whose object is taken to have happened: 'condemned the attack'. */
const FACTIVE = new Set(
  'condemn denounce deplore protest mourn commemorate investigate probe survive avenge recall film witness lament'.split(
    ' ',
  ),
)

/** "the rebels' offensive": a possessive in the group names whose it is. */
const owned = ({ tokens }: Scene, group: Group): boolean =>
  tokens.slice(group.first, group.head).some(({ lower }) => lower === "'s" || lower === '’s' || lower === "'")

function occurs(scene: Scene, group: Group): boolean {
  const verb = readVerb(scene.sentence, group)
  if (verb.modal || verb.negative) return false
  return OCCUR.has(verb.lemma) || (verb.lemma === 'be' && isUnderWay(scene, group.end))
}

/** 'was underway', 'was still under way', 'is ongoing' */
function isUnderWay({ tokens }: Scene, from: number): boolean {
  const at = tokens[from]?.lower === 'still' ? from + 1 : from
  const word = tokens[at]?.lower ?? ''
  return /^(?:underway|ongoing)$/.test(word) || (word === 'under' && tokens[at + 1]?.lower === 'way')
}

/** 'clashes between A and B', 'A's attack on B', 'an assault by A'. */
function argumentsOf(scene: Scene, group: Group, index: EventIndex): { actor: Group | null; recipient: Group | null } {
  const { tokens, groupAt } = scene
  const own = attendedBy(scene, group) ?? doerBefore(scene, group)
  const next = groupAt[group.end + 1] ?? null
  const word = tokens[group.end]?.lower
  const complement = isNoun(next) ? next : null
  if (word === 'between' && complement) return { actor: complement, recipient: joinedTo(scene, complement) }
  if (word === 'by') return { actor: complement, recipient: null }
  // 'talks with the union'
  if (word === 'with' && index.nouns.get(nounLemma(tokens[group.head] as Token))?.eventType === 'CONSULT')
    return { actor: own ?? speakerBefore(scene, group), recipient: complement }
  const against = word === 'on' || word === 'against' || word === 'of' || word === 'into' ? complement : null
  if (index.suffered.has(nounLemma(tokens[group.head] as Token)))
    return { actor: null, recipient: beforeHead(group) ?? against }
  // 'the killing of miners by guards'
  const by = against && tokens[against.end]?.lower === 'by' ? (groupAt[against.end + 1] ?? null) : null
  return { actor: isNoun(by) ? by : own, recipient: against }
}

/** 'Venn told reporters after talks with the union': who speaks of them had them. */
function speakerBefore(scene: Scene, { first }: Group): Group | null {
  for (let i = first - 1; i >= Math.max(0, first - PHRASES); i--) {
    const group = scene.groupAt[i] ?? null
    if (isVerb(group)) return TELLS.test(lemmaAt(scene, group.head)) ? subjectOf(scene, group) : null
    if (scene.tokens[i]?.pos === 'PUNCT') return null
  }
  return null
}
const TELLS = /^(?:say|tell|add|announce|warn|hold)$/

/** 'More than 200 people attended the rally': those who were there. */
function attendedBy(scene: Scene, { first }: Group): Group | null {
  const verb = scene.groupAt[first - 1] ?? null
  return isVerb(verb) && /^(?:attend|join|stage|hold)$/.test(lemmaAt(scene, verb.head)) ? subjectOf(scene, verb) : null
}

/** The second of 'between A and B'. */
function joinedTo({ tokens, groupAt }: Scene, first: Group): Group | null {
  const next = groupAt[first.end + 1] ?? null
  return tokens[first.end]?.lower === 'and' && isNoun(next) ? next : null
}
