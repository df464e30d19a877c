import type { ClaimContext } from '../../model/context.ts'
import type { Group, Token } from '../../model/sentence.ts'
import { lemmaAt, nounLemma, type Scene } from '../clause/scene.ts'
import type { Verb } from '../clause/verb-form.ts'
import { type EventIndex, eventIndexOf } from './event-index.ts'
import { partyOf } from './parties.ts'
import type { Parties } from './verb-parties.ts'

/** Verbs of harm that are done to plans and words as well. */
const DONE_TO = new Set(
  (
    'attack kill destroy fight bury capture seize shoot bomb sink derail hit strike murder assault assassinate control drop reinforce occupy ' +
    'damage torture storm wound injure hurt collapse raid rescue gain explode fire sentence evacuate steal overrun advance blow ban'
  ).split(' '),
)
/** Verbs of ruin that plans, prices and quarrels come to as well. */
const COMES_TO = new Set(
  'collapse explode erupt sink crash derail drown flood die perish fall fight bomb capsize collide fire attack come advance'.split(
    ' ',
  ),
)
const ABSTRACT = new Set(
  (
    'plan proposal policy law bill record decision idea report budget tax deal measure comment remark reform hope chance career reputation ' +
    'confidence price demand sale cost share stock profit revenue growth rate number value trade economy currency inflation shareholder ' +
    'trust temperature speed warrant charge lawsuit case claim sense feeling view belief argument debate row dispute controversy scandal ' +
    'quarrel rumour rumor dream marriage relationship partnership conversation question problem issue need disease cancer crime poverty ' +
    'corruption racism discrimination war-effort effort process rule regulation legislation amendment motion resolution mandate ' +
    'ban veto ruling verdict speech article book film movie song story attention imagination opportunity moment credibility integrity ' +
    'ambition enthusiasm interest spending investment wage salary pension job market-share popularity approval rating poll turnout margin ' +
    'defence defense laughter applause cheer anger outrage fury joy travel handling treatment choice strategy approach ' +
    'project programme program scheme campaign contract bid offer attempt message note pace quality weight cash-flow access use habit'
  ).split(' '),
)
/** Those that fall and do not fall down. */
const BODIES = new Set(
  'government coalition cabinet regime bank company firm retailer market exchange economy team business'.split(' '),
)
/** Those who burst out and do not blow up. */
const CROWDS = new Set('crowd audience fan stadium room hall supporter critic'.split(' '))

/** A trigger that is a figure of speech: 'earnings dropped', 'attacked the plan', 'talks collapsed', 'the row erupted'. */
export function isFigurative(context: ClaimContext, scene: Scene, verb: Verb, parties: Parties): boolean {
  if (PRICED.has(verb.lemma) && isPrice(scene, verb.group.end)) return true
  const index = eventIndexOf(context.packs)
  if (isShown(scene, verb) || isWithWords(scene, verb) || isLetGo(scene, verb, parties, index)) return true
  return (
    isDoneToIdeas(scene, verb, parties) ||
    isRuinOfIdeas(scene, verb, parties, index) ||
    isLoose(context, scene, verb, parties)
  )
}

/** 'The raid demonstrates a disregard for the truce': shown, and nobody marched. */
const isShown = ({ groupAt }: Scene, { lemma, group }: Verb): boolean =>
  lemma === 'demonstrate' && groupAt[group.end]?.kind === 'noun'

/** 'inundated with calls' */
const isWithWords = ({ tokens, groupAt }: Scene, { group }: Verb): boolean =>
  tokens[group.end]?.lower === 'with' &&
  WORDS.has(nounLemma(tokens[groupAt[group.end + 1]?.head ?? group.end] as Token))
const WORDS = new Set(
  'call email message question complaint letter application request offer query enquiry inquiry work praise criticism'.split(
    ' ',
  ),
)

/** 'dropped its needles': whatever is no weapon is only let fall. */
const isLetGo = ({ tokens }: Scene, { lemma }: Verb, { recipient }: Parties, { causes }: EventIndex): boolean =>
  lemma === 'drop' && recipient !== null && causes.nouns.get(nounLemma(tokens[recipient.head] as Token)) !== 'ASSAULT'

/** 'attacked the plan', 'the law was attacked' */
function isDoneToIdeas(scene: Scene, { lemma }: Verb, { recipient }: Parties): boolean {
  return recipient !== null && DONE_TO.has(lemma) && isAbstract(scene, recipient)
}

/** 'prices exploded', 'talks collapsed', 'the crowd erupted', 'the policy came under fire' */
function isRuinOfIdeas(scene: Scene, verb: Verb, { actor, recipient }: Parties, { nouns }: EventIndex): boolean {
  if (!COMES_TO.has(verb.lemma) || verb.passive) return false
  const subject = verb.lemma === 'come' || verb.lemma === 'die' || verb.lemma === 'perish' ? recipient : actor
  if (subject === null || (subject === actor && isObject(scene, recipient))) return false
  const lemma = lemmaOf(scene, subject)
  const isOver = verb.lemma === 'come' && /^(?:over|for)$/.test(scene.tokens[verb.head + 3]?.lower ?? '')
  if (isOver || (verb.lemma === 'collapse' && BODIES.has(lemma))) return true
  return isAbstract(scene, subject) || CROWDS.has(lemma) || (ENDS.has(verb.lemma) && nouns.has(lemma))
}
/** 'collapsed on Tuesday': no object. */
const isObject = ({ tokens }: Scene, group: Group | null): boolean =>
  group !== null && tokens[group.first - 1]?.pos !== 'ADP'

/** What happens to other events: 'the ceasefire collapsed', 'clashes erupted'. */
const ENDS = new Set(['collapse', 'erupt', 'explode', 'die', 'crash', 'sink'])

const lemmaOf = ({ tokens }: Scene, { head }: Group): string => {
  const token = tokens[head]
  return token ? nounLemma(token) : ''
}
const isAbstract = (scene: Scene, group: Group): boolean => ABSTRACT.has(lemmaOf(scene, group))

/** 'earnings dropped', 'a crisis struck': done by nobody to nobody, unless a happening does it ('the quake struck'). */
function isLoose(context: ClaimContext, scene: Scene, verb: Verb, { actor, recipient }: Parties): boolean {
  if (!LOOSE.has(verb.lemma) || verb.passive || recipient !== null || actor === null) return false
  if (eventIndexOf(context.packs).nouns.has(lemmaAt(scene, actor.head))) return false
  return partyOf(context, scene, actor) === null
}
const LOOSE = new Set(['drop', 'fall', 'advance', 'amass', 'strike'])

/** 'sank $1.50', 'charged about $40 million', 'hit 40 percent': a price, and no harm. */
function isPrice({ tokens }: Scene, from: number): boolean {
  const at = /^(?:ADV|ADP)$/.test(tokens[from]?.pos ?? '') ? from + 1 : from
  return /^[$€£]/.test(tokens[at]?.text ?? '') || /^(?:%|percent|per|points?|cents?)$/.test(tokens[at + 1]?.lower ?? '')
}
const PRICED = new Set(['charge', 'sink', 'drop', 'fall', 'advance', 'hit', 'crash', 'collapse', 'strike', 'release'])
