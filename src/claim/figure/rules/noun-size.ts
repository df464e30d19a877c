import type { Group } from '../../../model/sentence.ts'
import { isNoun, isVerb, lemmaAt, nounLemma, type Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Predication } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { isPeople } from '../people.ts'

/** Verbs that equate a noun with its size. */
const EQUATE = new Set(['be', 'stand', 'total', 'amount', 'reach', 'hit', 'average', 'remain', 'come', 'top', 'exceed'])
/** Nouns that name a number and say nothing of what it counts. */
const EMPTY = new Set(
  'total sum number amount figure rate level share percentage proportion cost price value average maximum minimum majority most rest it they this that'.split(
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
  ],
  counterexamples: [
    { text: 'The rate was 4%.', why: 'a rate of what is not said' },
    { text: 'The ferry was 40 years old.', why: 'an age' },
  ],
  find(counted) {
    const { role } = counted.quantity
    if (role !== 'percent' && role !== 'money') return null
    return behindNoun(counted) ?? equated(counted)
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
function equated(counted: Counted): Predication | null {
  const { scene } = counted
  const governor = governorOf(counted)
  const group = governor?.group ?? null
  if (!isVerb(group) || (governor?.kind === 'preposition' && governor.word !== 'at' && governor.word !== 'to'))
    return null
  if (!EQUATE.has(lemmaAt(scene, group.head))) return null
  // 'the figure for Port Elna, where she lives, is 20%': the subject is not the word before the comma.
  if (scene.tokens[group.first - 1]?.text === ',') return null
  const subject = subjectOf(scene, group)
  return subject && sized(scene, subject, readVerb(scene.sentence, group))
}

function sized(scene: Scene, noun: Group, verb: Verb | null): Predication | null {
  const token = scene.tokens[noun.head]
  if (!token || token.pos === 'PRON' || token.pos === 'NUM') return null
  // The tagger takes a noun that opens the sentence for a name: 'Turnout was 61.3%'.
  if (token.pos === 'PROPN' && (noun.head !== noun.first || noun.first > 0)) return null
  const measure = nounLemma(token)
  return EMPTY.has(measure) ? null : { measure, row: null, verb, trigger: noun.head, agent: null, bearer: noun }
}
