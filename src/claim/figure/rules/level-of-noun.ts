import type { MeasureRow } from '../../../model/pack.ts'
import type { Group } from '../../../model/sentence.ts'
import { isNoun, isVerb, lemmaAt, type Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import { accepts } from '../accepts.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { nounMeasure } from '../lookup.ts'

/** Verbs that give a noun its size. */
export const LEVEL_VERBS: ReadonlySet<string> = new Set(
  (
    'rise stand amount total climb reach exceed increase grow fall drop jump hit pass surpass top number be put set bring raise revise ' +
    'estimate include swell soar surge mount remain come double decline shrink cut reduce expand crest peak boost strengthen reinforce ' +
    'place go approach near measure cost run average sit hover linger settle stabilise stabilize close open trade end finish ' +
    'cover span spread extend reckon assess take lower correct amend adjust'
  ).split(' '),
)

/** Verbs that give their object the size, never their subject: 'the recount put the mayor ahead by 187'. */
const GIVES = new Set([
  'put',
  'set',
  'bring',
  'place',
  'estimate',
  'raise',
  'revise',
  'cut',
  'reduce',
  'reckon',
  'assess',
  'take',
  'lower',
  'correct',
  'amend',
  'adjust',
])

/** The number is the size of a noun named before it: 'the toll stood at 48', 'losses amounted to 900'. */
export const levelOfNoun: FigureRule = {
  id: 'level-of-noun',
  phenomenon: 'a verb of size or change gives a noun before it the number',
  examples: [
    'The death toll rose to [48] overnight.',
    'Losses amounted to nearly [900] men.',
    'The Republic will raise its garrison by [300] marines.',
    'Officials put the toll of the fire at [12].',
    'The garrison was cut from [900] to [600] soldiers.',
    'The blaze covered [900] hectares.',
    'Guns were moved to a pocket inside the valley covering [40] square kilometres.',
    'The death toll was revised down to [48].',
    'Nine bodies were found, taking the toll of the fire to [27].',
  ],
  counterexamples: [{ text: 'The temperature rose to 48.', why: 'no pack measures temperature' }],
  find(counted, { measures }) {
    const place = sizeVerb(counted)
    if (!place) return null
    const { verb } = place
    for (const group of place.nouns) {
      const row = nounMeasure(measures, ['levels', 'nouns', 'nounsOf'], group, counted, (it) => suits(it, counted))
      if (row) return { measure: row.measure, row, verb, trigger: group.head, agent: null, bearer: group }
    }
    return null
  },
}

/** An elided or plain noun takes the measure of the level: 'its contingent by 300' needs no soldiers named. */
export const suits = (row: MeasureRow, counted: Counted): boolean =>
  (accepts(row, counted) && !isShareOfVoters(row, counted)) ||
  (counted.quantity.role === 'count' &&
    counted.head === null &&
    row.counts !== 'land' &&
    row.counts !== 'money' &&
    !row.units)

/** 'Turnout was 61%' is of an election; 'put the turnout at 9,000' of a march. */
const isShareOfVoters = (row: MeasureRow, { quantity, head }: Counted): boolean =>
  quantity.role === 'percent' && head === null && row.counts === 'person'

/** The verb of size before the number, with the noun groups whose size it may give: its object, then its subject. */
export function sizeVerb(counted: Counted): { verb: Verb; nouns: Group[] } | null {
  const { scene } = counted
  const governor = governorOf(counted)
  if (governor === null) return null
  const size = governor.kind === 'verb' ? governor.group : verbBefore(scene, governor.group, governor.at)
  if (!size) return null
  const verb = readVerb(scene.sentence, size)
  if (!LEVEL_VERBS.has(lemmaAt(scene, size.head))) return null
  // 'taking the toll to 27', but 'The garrison took 48 prisoners'
  if (verb.lemma === 'take' && !(governor.kind === 'preposition' && governor.word === 'to')) return null
  const nouns: Group[] = []
  if (governor.kind === 'preposition') nouns.push(...objectsBetween(scene, size, governor.at))
  const subject = GIVES.has(verb.lemma) && !verb.passive && nouns.length > 0 ? null : subjectOf(scene, size)
  if (verb.ing && COVERING.has(verb.lemma)) nouns.push(...nounsBefore(scene, size))
  if (subject) nouns.push(...withOuter(scene, subject, size))
  return { verb, nouns }
}

/** 'an enclave inside the region covering': what the participle may be said of, nearest first, across prepositions. */
function nounsBefore({ groupAt, tokens }: Scene, { first }: Group): Group[] {
  const nouns: Group[] = []
  for (let i = first - 1; nouns.length < PHRASES; ) {
    const group = groupAt[i]
    if (!isNoun(group)) break
    nouns.push(group)
    if (tokens[group.first - 1]?.pos !== 'ADP') break
    i = group.first - 2
  }
  return nouns
}
const COVERING = new Set(['cover', 'span', 'extend'])
/** Noun groups that a participle is looked for behind, at most. */
const PHRASES = 3

/** The verb of size before a preposition, over its object and one of-phrase: 'put the number of missing | at'. */
export function verbBefore(scene: Scene, near: Group | null, at: number): Group | null {
  let group = near
  for (let i = at - 1; i >= Math.max(0, at - 12); ) {
    group = scene.groupAt[i] ?? null
    if (isVerb(group) && (group.head === group.first || LEVEL_VERBS.has(lemmaAt(scene, group.head)))) {
      if (LEVEL_VERBS.has(lemmaAt(scene, group.head))) return group
      i = group.first - 1
    } else if (group) i = group.first - 1
    else if (
      /^["“”'‘’]$/.test(scene.tokens[i]?.text ?? '') ||
      ['of', 'from', 'by', 'among', 'in', 'its', 'their', 'his', 'our', 'down', 'up', 'upwards', 'downwards'].includes(
        scene.tokens[i]?.lower ?? '',
      ) ||
      scene.tokens[i]?.pos === 'ADV' ||
      scene.tokens[i]?.pos === 'ADJ'
    )
      i--
    else return null
  }
  return null
}

/** Noun groups between the verb and the preposition; a lone adjective that the tagger took for one counts ('its contingent'). */
function objectsBetween(scene: Scene, verb: Group, at: number): Group[] {
  const groups: Group[] = []
  for (let i = verb.end; i < at; ) {
    const group = scene.groupAt[i] ?? null
    if (isNoun(group)) {
      if (scene.tokens[group.head]?.pos !== 'NUM') groups.push(group)
    } else if (scene.tokens[i]?.pos === 'ADJ') groups.push({ kind: 'noun', first: i, end: i + 1, head: i })
    i = group ? group.end : i + 1
  }
  return groups
}

/** The subject, with the groups between it and the verb: 'the number of the dead', 'the toll from the fire'. */
function withOuter(scene: Scene, subject: Group, verb: Group): Group[] {
  const groups = [subject]
  for (let i = subject.end; i < verb.first; i++) {
    const group = scene.groupAt[i] ?? null
    if (isNoun(group) && group.first === i && scene.tokens[i - 1]?.lower === 'of') groups.push(group)
  }
  return groups
}
