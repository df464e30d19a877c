import type { Group } from '../../model/sentence.ts'
import { isForetold } from '../clause/attribution.ts'
import { isReduced } from '../clause/predicate.ts'
import { isNoun, type Scene } from '../clause/scene.ts'
import { byPhrase, subjectOf } from '../clause/subject.ts'
import { readVerb, type Verb } from '../clause/verb-form.ts'
import { WEEKDAY } from './weekday.ts'

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
export function happens(scene: Scene, verb: Verb): boolean {
  if (isForetold(scene, verb) || isModifier(scene, verb) || isAwaited(scene, verb) || isJoinedPlan(scene, verb))
    return false
  if (isTailOfPlan(scene, verb) || isBidden(scene, verb)) return false
  // 'claimed to have shot down 16': a perfect infinitive is told as done.
  if (!verb.infinitive || verb.perfect) return true
  const before = scene.groupAt[verb.group.first - 1]
  if (before?.kind !== 'verb') return false
  const { lemma, ing, modal, infinitive } = readVerb(scene.sentence, before)
  // 'are going to shell'
  return REAL.has(lemma) && !modal && !infinitive && !(lemma === 'go' && ing)
}

/** 'will return to the Gulf, visiting two ports': foreseen with the verb before the comma. */
const isTailOfPlan = (scene: Scene, { ing, bare, group }: Verb): boolean =>
  ing && bare && scene.tokens[group.first - 1]?.text === ',' && isUnderModal(scene, group.first)

/** 'For dates, visit the website', 'We negotiate such things': a base form that nobody, or anybody, is the subject of. */
function isBidden(scene: Scene, { bare, ing, head, lemma, group }: Verb): boolean {
  const { tokens } = scene
  if (!bare || ing || tokens[head]?.lower !== lemma || PAST_TOO.has(lemma)) return false
  const before = tokens[group.first - 1]
  if (before?.lower === 'we' || before?.lower === 'you') return !SPOKEN.has(lemma)
  return before !== undefined && /^[,;.:?!]$/.test(before.text) && subjectOf(scene, group) === null
}
/** What is done by saying it: 'We condemn the attack'. */
const SPOKEN = new Set(
  (
    'condemn denounce deplore decry welcome praise applaud hail commend congratulate thank salute endorse refuse reject oppose decline deny call ask ' +
    'urge demand appeal request plead accuse blame apologise apologize pledge promise agree accept threaten vow'
  ).split(' '),
)
/** Verbs whose past is like their base. */
const PAST_TOO = new Set(['hit', 'cut', 'hurt', 'set', 'shut', 'put', 'beat', 'cost', 'let', 'split', 'burst', 'quit'])

/** 'will arrest and detain', 'should continue visiting': as open as the verb before it. */
function isJoinedPlan({ tokens, groupAt, sentence }: Scene, verb: Verb): boolean {
  const { first } = verb.group
  if (verb.bare && !verb.ing && isInOpenList({ tokens, groupAt, sentence }, first)) return true
  const isBase = verb.bare && tokens[verb.head]?.lower === verb.lemma && tokens[first - 1]?.pos === 'CCONJ'
  // 'would fly to the port and meet the crew'
  if (isBase && groupAt[first - 2]?.kind !== 'verb' && isUnderModal({ tokens, groupAt, sentence }, first)) return true
  const before = isBase ? groupAt[first - 2] : verb.ing && verb.bare ? groupAt[first - 1] : null
  if (before?.kind !== 'verb') return false
  const { modal, infinitive, perfect } = readVerb(sentence, before)
  // 'wants to freeze or seize it'
  return modal || (isBase && infinitive && !perfect)
}

/** 'likely to be hurt, arrested or detained': participles in a row behind a passive that has not come about. */
function isInOpenList(
  { tokens, groupAt, sentence }: Pick<Scene, 'tokens' | 'groupAt' | 'sentence'>,
  from: number,
): boolean {
  for (let at = from; ; ) {
    const joint = tokens[at - 1]
    const before = joint?.text === ',' || joint?.pos === 'CCONJ' ? (groupAt[at - 2] ?? null) : null
    if (before?.kind !== 'verb') return false
    const one = readVerb(sentence, before)
    if (one.passive) return one.modal || (one.infinitive && !one.perfect)
    if (!one.bare) return false
    at = before.first
  }
}

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
  if (isNoun(groupAt[end]) && isAttribute(scene, verb)) return true
  // 'vulnerable and displaced people'
  if (isNoun(groupAt[end]) && before?.pos === 'CCONJ' && tokens[first - 2]?.pos === 'ADJ') return true
  if (before?.pos === 'ADV' && tokens[first]?.lower.endsWith('ed') && !isNoun(groupAt[first - 2])) return true
  if (!isNoun(groupAt[first - 1]) || NEVER_PASSIVE.has(verb.lemma) || byPhrase(scene, end) !== null) return false
  return isReduced(scene, verb.group) || isWhich(scene, verb.group)
}

/** Verbs that have no passive, so that no noun before them is described by them. */
const NEVER_PASSIVE = new Set([
  'die',
  'perish',
  'flee',
  'clash',
  'resign',
  'march',
  'protest',
  'disappear',
  'vanish',
  'erupt',
])

/** 'Wounded soldiers lay', 'reached displaced families', 'of slain and injured miners': a participle right before the noun that it describes. */
function isAttribute({ tokens, groupAt }: Scene, { group, head, lemma }: Verb): boolean {
  const { first, end } = group
  const noun = groupAt[end] as Group
  if (
    head !== first ||
    tokens[head]?.lower === lemma ||
    tokens[head]?.lower.endsWith('s') ||
    !/^(?:NOUN|ADJ)$/.test(tokens[end]?.pos ?? '')
  )
    return false
  const before = groupAt[first - 1] ?? null
  if (first === 0) return groupAt[noun.end]?.kind === 'verb'
  if (before?.kind === 'verb') return tokens[first - 1]?.pos === 'VERB' && tokens[first - 1]?.lemma !== 'have'
  const joined = tokens[first - 1]?.pos === 'CCONJ' ? (groupAt[first - 2] ?? null) : null
  return joined?.kind === 'verb' && joined.first === first - 2 && tokens[first - 3]?.pos === 'ADP'
}

/** 'the shame of taking office', 'without firing', 'guests visiting a market': no news of its own. */
function isDistant(scene: Scene, { group, lemma }: Verb): boolean {
  const { tokens, groupAt } = scene
  const before = tokens[group.first - 1]
  const outer = tokens[group.first - 2]
  // 'accused of shelling', 'charges of shelling', not 'the shame of shelling'
  if (before?.lower === 'of')
    return outer?.pos === 'NOUN' && !/^(?:charge|count|accusation|allegation|suspicion)s?$/.test(outer.lower)
  if (before?.pos === 'ADP' && isUnderModal(scene, group.first)) return true
  return before?.lower === 'without' || (GOINGS.has(lemma) && isNoun(groupAt[group.first - 1]))
}
/** 'would break the truce by shelling it': foreseen with the verb before it. */
function isUnderModal({ groupAt, sentence }: Scene, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const group = groupAt[i]
    if (group?.kind === 'verb') return readVerb(sentence, group).modal
  }
  return false
}

const GOINGS = new Set(['visit', 'meet', 'attend'])

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
