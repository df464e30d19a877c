import type { Token } from '../../../model/sentence.ts'
import { predicatesOf } from '../../clause/predicate.ts'
import { isVerb, lemmaAt } from '../../clause/scene.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import { accepts } from '../accepts.ts'
import type { Counted } from '../counted.ts'
import type { Draft, FigureRule, Findings, Predication } from '../figure-rule.ts'
import { describesNoun } from '../governor.ts'
import { verbMeasure } from '../lookup.ts'
import { wholeBefore, wholeBehind } from '../of-whole.ts'
import { countedNoun } from './counted-noun.ts'
import { nounLemma } from './noun-lemma.ts'

const CONNECTORS = new Set([
  ',',
  'and',
  'or',
  '&',
  '(',
  ')',
  'including',
  'include',
  'includes',
  'plus',
  'as',
  'well',
  'among',
  'them',
  'also',
  ':',
  'other',
  'of',
  'which',
  'whom',
  'another',
  'with',
  'some',
  'namely',
  '—',
  '–',
])
/** Farthest a member may stand from the one before it, in tokens. */
const REACH = 10

/** The same for '41 of them', which says itself what it is a part of. */
const FAR_REACH = 20

/** '12 of which were cut off': some of the whole have a verb of their own; 'three of whom were children' says only who they are. */
function doesWithoutTheRest(counted: Counted): boolean {
  const { scene, number } = counted
  const group = wholeBehind(counted)
    ? scene.groupAt[number + 3]
    : wholeBefore(counted)
      ? scene.groupAt[counted.end]
      : null
  return isVerb(group) && !/^(?:be|have)$/.test(lemmaAt(scene, group.head))
}

/** Whether the number stands in a list right behind an earlier one of its sentence, or among the parts of it. */
export function isListMember(counted: Counted, before: Draft): boolean {
  const { scene, first } = counted
  if (
    before.counted.scene.sentence !== scene.sentence ||
    first - before.counted.end > (wholeBehind(counted) ? FAR_REACH : REACH) ||
    first < before.counted.end
  )
    return false
  const from = isPartBeforeVerb(counted, before)
    ? before.counted.end
    : Math.max(before.counted.end, Math.min(before.trigger + 1, first))
  if (from === first && from > before.counted.end) return false
  if (counted.head === null && hasOwnVerb(counted)) return false
  if (isInPlace(scene, before.counted.end, first) || describesNoun(counted)) return false
  // 'Some 13 bodies were seen: eight rebels and a clerk'
  if (scene.tokens[first - 1]?.text === ':' && counted.person && before.counted.person) return true
  let connected = false
  for (let i = from; i < first; i++) {
    const token = scene.tokens[i] as Token
    if (CONNECTORS.has(token.lower)) connected = true
    else if (OPENERS.has(token.lower)) return false
    else if (token.pos === 'VERB' || token.pos === 'AUX' || isVerb(scene.groupAt[i]) || token.pos === 'SCONJ')
      return false
  }
  return connected
}

/** '214 cases, including nine deaths, in three districts': the phrase says where. */
function isInPlace({ tokens }: Counted['scene'], from: number, first: number): boolean {
  const word = tokens[first - 1]?.lower ?? ''
  return first > from && PLACING.has(word) && tokens[first - 2]?.text === ','
}
const PLACING = new Set(['in', 'at', 'on', 'across', 'near', 'within', 'over', 'from'])

/** Words that open a clause of its own, tagged as adverbs: 'died when two trains collided'. */
const OPENERS = new Set(['when', 'where', 'while', 'after', 'before', 'why', 'how'])

const PART_WORDS = new Set(['including', 'among'])
const OF_THE_WHOLE = new Set(['them', 'whom', 'these', 'those', 'which'])

/** '12 people, including 3 children, were killed', 'Nine people, two of them children, were killed': the verb of the whole comes after. */
function isPartBeforeVerb(counted: Counted, before: Draft): boolean {
  const { scene, first, number, end, quantity } = counted
  if (before.trigger < end) return false
  if (before.rule === 'list-member') return true
  const { tokens } = scene
  // 'eight people (three soldiers and five clerks) were hurt'
  if (first === before.counted.end + 1 && /^(?:\(|—|–|--)$/.test(tokens[first - 1]?.text ?? '')) return true
  if (tokens[number + 1]?.lower === 'of' && OF_THE_WHOLE.has(tokens[number + 2]?.lower ?? '')) return true
  // 'Nine people, two women and seven men, were hurt'
  if (
    tokens[first - 1]?.text === ',' &&
    first === before.counted.end + 1 &&
    (counted.person || tokens[end - 1]?.pos === 'PROPN') &&
    before.counted.person &&
    ((quantity.high ?? 0) < (before.counted.quantity.low ?? 0) || before.parent?.counted.scene === scene)
  )
    return true
  // 'Some 900 people, or 40% of the village, need tents': the same said as a share.
  if (quantity.role === 'percent' && tokens[first - 1]?.lower === 'or' && tokens[first - 2]?.text === ',') return true
  for (let i = before.counted.end; i < first; i++) if (PART_WORDS.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** Rules whose measure is that of one kind of number alone. */
const SHARES_ALONE = new Set(['up-by', 'attributive-share'])

/** ', and thousands are waiting': a bare number with a finite verb of its own opens a clause. */
function hasOwnVerb({ scene, end }: Counted): boolean {
  const group = scene.groupAt[end]
  if (!isVerb(group) || group.first !== end) return false
  const { bare, infinitive, ing, lemma, head } = readVerb(scene.sentence, group)
  // 'and 47% identify': a present form needs no auxiliary.
  return !infinitive && (!bare || (!ing && scene.tokens[head]?.lower === lemma))
}

/** 'held 900 pupils and only five teachers out of 60 had come': behind 'and' its own finite verb follows, an auxiliary with it. */
function doesItself(counted: Counted, before: Draft): boolean {
  const { scene, head, first, end } = counted
  const joint = scene.tokens[first - 1]?.pos === 'ADV' ? first - 2 : first - 1
  if (head === null || scene.tokens[joint]?.pos !== 'CCONJ') return false
  const main = predicatesOf(scene, end).find(({ via }) => via === 'main')?.chain[0]
  if (!main) return false
  // 'blocked 15 roads, and 4,000 nurses walked out': behind a comma a past form is no participle, where no list has gone before.
  const apart = scene.tokens[joint - 1]?.text === ',' && before.rule !== 'list-member' && main.first === end
  return apart || scene.tokens[main.first]?.pos === 'AUX'
}

/** 'captured 14 soldiers and three tanks': the same verb counts things by another row; without one it keeps its lemma. */
function ofItsKind(
  counted: Counted,
  { verb, trigger, agent, bearer }: Draft,
  { measures }: Findings,
): Predication | null {
  if (!verb) return null
  const row = verb.lemma === 'be' || verb.lemma === 'have' ? null : verbMeasure(measures, 'patientOf', verb, counted)
  return { measure: row?.measure ?? lemmaWithout(verb, counted), row, verb, trigger, agent, bearer }
}

/** What 'there are' has no word for is named by its noun: 'There were 900 marines in the fort and 80 cooks'. */
const lemmaWithout = ({ lemma }: Verb, { head }: Counted): string => (lemma === 'be' && head !== null ? head : lemma)

/** 'Dozens were arrested and several hundred protested': behind a subject with its verb comes another, with or without auxiliary. */
function isOwnSubject({ scene, end }: Counted, before: Draft): boolean {
  const group = scene.groupAt[end]
  if (before.trigger < before.counted.end || !isVerb(group) || group.first !== end) return false
  const { infinitive, ing } = readVerb(scene.sentence, group)
  return !infinitive && !ing
}

/** '80 gifts worth $40,000 and 14 grants': money and things make two lists; `null` where the number is the first of its own. */
function ofOneKind({ scene, quantity, head }: Counted, last: Draft, earlier: readonly Draft[]): Draft | null {
  if ((last.counted.quantity.role === 'money') === (quantity.role === 'money') || head === null) return last
  for (let i = earlier.length - 1; earlier[i]?.counted.scene === scene; i--) {
    const draft = earlier[i] as Draft
    if ((draft.counted.quantity.role === 'money') === (quantity.role === 'money')) return draft
  }
  return null
}

/** The number stands in a list after another and shares its predicate: 'destroyed nine tanks, four guns and 30 trucks'. */
export const listMember: FigureRule = {
  id: 'list-member',
  phenomenon: 'the number follows another in a list and shares its predicate',
  examples: [
    'Gunners destroyed nine tanks, [four] howitzers and [30] trucks.',
    'Some 45 people, including [12] women and [8] children, were hurt.',
    'Nine people, [two] of them children, were killed.',
    'Nine people, [two] women and [seven] men, were hurt.',
  ],
  counterexamples: [
    {
      text: 'Gunners destroyed nine tanks, and four howitzers fired back.',
      why: 'a new clause with its own verb begins',
    },
    {
      text: 'Gunners destroyed nine barns, and thousands are sleeping outside.',
      why: 'those who sleep are no destroyed barns',
    },
    {
      text: 'The school held 900 pupils and five teachers had come.',
      why: 'those who had come are not held',
    },
    {
      text: 'Dozens were jailed, and several hundred protested.',
      why: 'behind a verb of its own subject comes another',
    },
    { text: 'Floods hit 60 farms, 12 of which were abandoned.', why: 'what befell some of them' },
    { text: 'The barge carried nine tons of oil, of which four tons leaked.', why: 'the rest did not leak' },
    { text: 'The town had 12 murders and 9 cases of theft.', why: 'nobody was killed by a theft' },
    { text: 'Some 40 barns collapsed and 300 farms were cut off.', why: 'the farms have a verb of their own' },
    { text: 'Some 40% of the pupils are lonely and 47% identify as shy.', why: 'the second share has its own verb' },
  ],
  find(counted, findings) {
    const { earlier } = findings
    const last = earlier.at(-1)
    if (!last || !isListMember(counted, last) || doesWithoutTheRest(counted)) return null
    const before = ofOneKind(counted, last, earlier)
    if (!before) return null
    if (
      before.trigger < counted.first &&
      (hasOwnVerb(counted) || doesItself(counted, before) || isOwnSubject(counted, before))
    )
      return null
    // 'up 72 points, to 8,189', 'a 3% increase and $8 billion'
    if (SHARES_ALONE.has(before.rule) && before.counted.quantity.role !== counted.quantity.role) return null
    const { measure, row, verb, trigger, agent, bearer } = before
    if (row !== null && !accepts(row, counted)) return verb && ofItsKind(counted, before, findings)
    // '12 murders and 9 cases of theft': cases are of their own.
    if (before.rule === countedNoun.id && counted.head === 'case' && before.counted.head !== 'case') return null
    // 'has 900 berths and 80 cranes': each is named by its noun.
    const own = before.rule === nounLemma.id && measure === before.counted.head ? counted.head : null
    return { measure: own ?? measure, row, verb, trigger, agent, bearer }
  },
}
