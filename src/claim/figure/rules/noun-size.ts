import type { Group } from '../../../model/sentence.ts'
import { isNoun, isVerb, lemmaAt, type Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { Draft, FigureRule, Predication } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { levelMeasure } from '../level-measure.ts'
import { isPeople } from '../people.ts'
import { takenUp } from './level-after-change.ts'

/** Verbs that equate a noun with its size. */
const EQUATE = new Set(
  'be stand total amount reach hit average remain come top exceed sit stay hover linger settle stabilise stabilize'.split(
    ' ',
  ),
)
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
  ],
  counterexamples: [
    { text: 'The rate was 4%.', why: 'a rate of what is not said' },
    { text: 'The ferry was 40 years old.', why: 'an age' },
  ],
  find(counted, { earlier }) {
    const { role } = counted.quantity
    if (role !== 'percent' && role !== 'money') return null
    return behindNoun(counted) ?? equated(counted, earlier)
  },
}

/** 'a deficit of 2.8%', 'an appeal for $9 million'. */
function behindNoun(counted: Counted): Predication | null {
  const governor = governorOf(counted)
  if (governor?.kind !== 'preposition' || !isNoun(governor.group)) return null
  const money = counted.quantity.role === 'money'
  if (governor.word !== 'of' && !(money && (governor.word === 'for' || governor.word === 'worth'))) return null
  const { scene } = counted
  // 'asked donors for $9 million': whoever is asked has no size.
  if (
    isPeople(lemmaAt(scene, governor.group.head)) ||
    (governor.word === 'for' && isVerb(scene.groupAt[governor.group.first - 1]))
  )
    return null
  return sized(scene, governor.group, null)
}

/** 'Turnout was 61.3%', 'The bill stood at $9 million'. */
function equated(counted: Counted, earlier: readonly Draft[]): Predication | null {
  const { scene } = counted
  const governor = governorOf(counted)
  const group = governor?.group ?? null
  if (!isVerb(group) || (governor?.kind === 'preposition' && governor.word !== 'at' && governor.word !== 'to'))
    return null
  if (!EQUATE.has(lemmaAt(scene, group.head))) return null
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
