import { isNoun, isVerb, lemmaAt } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { isEmptyNoun } from '../level-measure.ts'

/** Verbs that only hold or tell the money: what it is, the noun says. */
const LIGHT = new Set(
  'have be see make get give put report post record show announce note include add cite tell say bring cause do inflict suffer sustain'.split(
    ' ',
  ),
)
/** What money is in without being of it. */
const NOT_OF = new Set(
  'cash bill note coin total sum addition return exchange response fact part advance dollar euro stock debt trading'.split(
    ' ',
  ),
)

/** 'reported $9 million in sales', '$40 million worth of damage': money is of the noun behind it where no fuller verb says more. */
export const moneyIn: FigureRule = {
  id: 'money-in',
  phenomenon: 'an amount of money is in or worth of the noun behind it',
  examples: [
    'The port reported $[2 million] in revenue in May.',
    'The hail did $[40 million] worth of damage.',
    'The flood caused $[9 million] in damage.',
    'About €[9 million] in aid was on the table.',
  ],
  counterexamples: [
    { text: 'They had $2 million in cash.', why: 'cash is only how money looks' },
    { text: 'They had $2 million in Norland.', why: 'a place' },
    { text: 'They had $2 million in recent years.', why: 'a time' },
  ],
  find(counted) {
    const { scene, quantity, end } = counted
    if (quantity.role !== 'money') return null
    const { tokens } = scene
    const worth = tokens[end]?.lower === 'worth' && tokens[end + 1]?.lower === 'of'
    const noun = scene.groupAt[worth ? end + 2 : end + 1]
    if ((!worth && tokens[end]?.lower !== 'in') || !isNoun(noun) || tokens[noun.head]?.pos !== 'NOUN') return null
    const measure = lemmaAt(scene, noun.head)
    if (NOT_OF.has(measure) || isEmptyNoun(measure) || /^(?:years?|months?|weeks?|quarters?|days?)$/.test(measure))
      return null
    const group = governorOf(counted)?.group ?? null
    const verb = isVerb(group) ? readVerb(scene.sentence, group) : null
    if (verb && !LIGHT.has(verb.lemma) && !worth) return null
    return { measure, row: null, verb, trigger: noun.head, agent: null, bearer: null }
  },
}
