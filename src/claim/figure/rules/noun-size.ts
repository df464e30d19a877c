import type { Group, Token } from '../../../model/sentence.ts'
import { isPeople } from '../../../text/people.ts'
import { isNoun, isVerb, lemmaAt, nounLemma, type Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { Draft, FigureRule, Predication } from '../figure-rule.ts'
import { governorOf, verbOver } from '../governor.ts'
import { levelMeasure } from '../level-measure.ts'
import { takenUp } from './level-after-change.ts'
import { verbBefore } from './level-of-noun.ts'

/** Verbs that equate a noun with its size. */
const EQUATE = new Set(
  'be stand total amount reach hit average remain come top exceed sit stay hover linger settle stabilise stabilize peak open close trade run'.split(
    ' ',
  ),
)
/** Of these, the ones that may be done to something. */
const MOVING = new Set(['close', 'open', 'trade', 'run', 'top', 'reach', 'hit'])

/** A share or an amount of money is the size of a noun that no pack knows. */
export const nounSize: FigureRule = {
  id: 'noun-size',
  phenomenon: 'a share or an amount of money is the size of a noun beside it',
  examples: [
    'Turnout was [61.3%].',
    'The council foresees a deficit of [2.8%].',
    'The heirs set up a fund of £[2 million].',
    'An appeal for $[9 million] went out.',
    'The jobless rate was [7.2%]. The national rate was [8%].',
    'The rate of inflation hovered at [3%].',
    'Profit has sunk since peaking in 2006 at $[5 million].',
    'The jobless rate reached [7.7] in May.',
    'The margin of error is plus or minus [4] percentage points.',
    'The flood did damage estimated at $[9 million].',
    'Monitors put turnout at [64%].',
    'Turnout was put at [64%].',
    'The gauge has a surplus of [1.9] inches.',
  ],
  counterexamples: [
    { text: 'The rate was 4%.', why: 'a rate of what is not said' },
    { text: 'The ferry was 40 years old.', why: 'an age' },
    { text: 'Rehn is at 34%.', why: 'a name is no rate' },
    { text: 'They met at a depth of 600 metres.', why: 'a depth says where' },
    { text: 'The jobless rate reached 7.', why: 'a whole number without a sign may be anything' },
    {
      text: 'The port bought out its partner for $9 million.',
      why: 'the money is the price, not the size of the partner',
    },
  ],
  find(counted, { earlier }) {
    const { role } = counted.quantity
    if (role === 'count') return isShareOfRate(counted) ? equated(counted, earlier) : null
    if (role === 'measure') return SPANS.has(headBehind(counted)) ? behindNoun(counted) : null
    if (role !== 'percent' && role !== 'money') return null
    return behindNoun(counted) ?? valued(counted) ?? equated(counted, earlier) ?? given(counted)
  },
}

/** 'the jobless rate reached 7.7': a share without its sign, told by its decimals. */
const isShareOfRate = ({ quantity, head }: Counted): boolean =>
  head === null && quantity.low !== null && quantity.low === quantity.high && !Number.isInteger(quantity.low)

/** Nouns whose size is a measure: 'a surplus of 1.9 inches'. */
const SPANS = new Set('surplus deficit shortfall rainfall snowfall temperature low high wind gust speed'.split(' '))

/** The noun before the preposition that governs the number; empty where there is none. */
function headBehind(counted: Counted): string {
  const governor = governorOf(counted)
  return governor?.kind === 'preposition' && isNoun(governor.group)
    ? nounLemma(counted.scene.tokens[governor.group.head] as Token)
    : ''
}

/** 'a deficit of 2.8%', 'an appeal for $9 million'. */
function behindNoun(counted: Counted): Predication | null {
  const governor = governorOf(counted)
  if (governor?.kind !== 'preposition' || !isNoun(governor.group)) return null
  const money = counted.quantity.role === 'money'
  if (governor.word !== 'of' && !(money && (governor.word === 'for' || governor.word === 'worth'))) return null
  const { scene } = counted
  // 'asked donors for $9 million': whoever is asked has no size.
  if (isPeople(lemmaAt(scene, governor.group.head)) || (governor.word === 'for' && verbOver(scene, governor.group)))
    return null
  return sized(scene, governor.group, null)
}

/** Participles that give a noun its value: the reader of quantities takes them for hedges. */
const VALUED = new Set(['estimated', 'valued', 'priced', 'totaling', 'totalling'])

/** 'damage estimated at $1.5 billion', 'Losses are estimated at $1.5 billion'. */
function valued({ scene, first }: Counted): Predication | null {
  if (!VALUED.has(scene.tokens[first]?.lower ?? '')) return null
  const before = scene.groupAt[first - 1]
  if (isNoun(before)) return sized(scene, before, null)
  const own = scene.groupAt[first]
  const verb = isVerb(own) ? own : isVerb(before) ? before : null
  const subject = verb && subjectOf(scene, verb)
  return verb && subject ? sized(scene, subject, readVerb(scene.sentence, verb)) : null
}

/** Verbs that give their object its size, behind 'at'. */
const GIVING = new Set(['put', 'estimate', 'reckon', 'assess', 'set', 'value', 'peg'])

/** 'put turnout at 61.3%', 'reckon the damage at $9 million'. */
function given(counted: Counted): Predication | null {
  const { scene } = counted
  const governor = governorOf(counted)
  if (governor?.kind !== 'preposition' || governor.word !== 'at') return null
  if (isVerb(governor.group)) return givenTo(scene, readVerb(scene.sentence, governor.group))
  const verb = isNoun(governor.group) ? verbOver(scene, governor.group) : null
  if (!verb || !isNoun(governor.group) || !GIVING.has(lemmaAt(scene, verb.head))) return null
  return sized(scene, governor.group, readVerb(scene.sentence, verb))
}

/** 'Turnout was put at 61.3%' */
function givenTo(scene: Scene, verb: Verb): Predication | null {
  const subject = verb.passive && GIVING.has(verb.lemma) ? subjectOf(scene, verb.group) : null
  return subject && sized(scene, subject, verb)
}

/** 'Turnout was 61.3%', 'The bill stood at $9 million'. */
function equated(counted: Counted, earlier: readonly Draft[]): Predication | null {
  const { scene } = counted
  const governor = governorOf(counted)
  const near = governor?.group ?? null
  // 'peaked in 2006 at $9 million'
  const group = governor?.kind === 'preposition' && !isVerb(near) ? verbBefore(scene, near, governor.at) : near
  if (!isVerb(group) || (governor?.kind === 'preposition' && governor.word !== 'at' && governor.word !== 'to'))
    return null
  const lemma = lemmaAt(scene, group.head)
  // 'closed half its shops' is done to shops, 'closed at 40%' is a level.
  if (!EQUATE.has(lemma) || (counted.head !== null && governor?.kind === 'verb' && MOVING.has(lemma))) return null
  // 'Norland is 99% Lutheran': how much of it is so.
  if (counted.quantity.role === 'percent' && (scene.groupAt[counted.end - 1]?.end ?? 0) > counted.end) return null
  // 'is 30 percent contained'
  if (counted.quantity.role === 'percent' && /^\p{L}{3,}ed$/u.test(scene.tokens[counted.end]?.lower ?? '')) return null
  // 'the figure for Port Elna, where she lives, is 20%': the subject is not the word before the comma.
  if (scene.tokens[group.first - 1]?.text === ',') return null
  const subject = subjectOf(scene, group)
  if (!subject) return null
  // 'The national rate was 8%': of what, the rate told before says.
  const bare = lemmaAt(scene, subject.head) === 'rate' ? takenUp(counted, earlier, group.head) : null
  return sized(scene, subject, readVerb(scene.sentence, group)) ?? bare
}

function sized(scene: Scene, noun: Group, verb: Verb | null): Predication | null {
  const measure = levelMeasure(scene, noun)
  return measure === null ? null : { measure, row: null, verb, trigger: noun.head, agent: null, bearer: noun }
}
