import { predicatesOf } from '../../clause/predicate.ts'
import { isNoun, nounLemma } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Predication } from '../figure-rule.ts'
import { governorOf, verbOver } from '../governor.ts'

const GIVING = new Set(['give', 'offer', 'grant', 'deny', 'refuse', 'award', 'promise', 'issue'])

/** 'have been given shelter': the thing given says what is counted. */
export const givenTo: FigureRule = {
  id: 'given-to',
  phenomenon: 'the number are given, granted or denied something, which is what is counted',
  examples: [
    'The mill offered bonuses to [900] clerks.',
    'Some [900] families were given shelter.',
    'About [4,000] farmers have been granted loans.',
  ],
  counterexamples: [{ text: 'Some 900 tents were given away.', why: 'nothing is named that they got' }],
  find(counted) {
    const { scene, end, quantity } = counted
    if (quantity.role !== 'count' && quantity.role !== 'percent') return null
    const active = givenThing(counted)
    if (active) return active
    const main = predicatesOf(scene, end).find(({ via }) => via === 'main')
    const last = main?.chain.at(-1)
    if (!last) return null
    const verb = readVerb(scene.sentence, last)
    const given = scene.groupAt[last.end]
    if (!verb.passive || !GIVING.has(verb.lemma) || !isNoun(given)) return null
    const token = scene.tokens[given.head]
    if (token?.pos !== 'NOUN') return null
    return { measure: nounLemma(token), row: null, verb, trigger: given.head, agent: null, bearer: null }
  },
}

/** 'offered bonuses to 900 clerks': the object of giving stands before 'to'. */
function givenThing(counted: Counted): Predication | null {
  const { scene, head } = counted
  const governor = governorOf(counted)
  if (head === null || governor?.kind !== 'preposition' || governor.word !== 'to' || !isNoun(governor.group))
    return null
  const { group } = governor
  const over = verbOver(scene, group)
  const token = scene.tokens[group.head]
  if (!over || token?.pos !== 'NOUN') return null
  const verb = readVerb(scene.sentence, over)
  return GIVING.has(verb.lemma) && !verb.passive
    ? { measure: nounLemma(token), row: null, verb, trigger: group.head, agent: null, bearer: null }
    : null
}
