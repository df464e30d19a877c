import { predicatesOf } from '../../clause/predicate.ts'
import { isNoun, nounLemma } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { FigureRule } from '../figure-rule.ts'

const GIVING = new Set(['give', 'offer', 'grant', 'deny', 'refuse', 'award', 'promise', 'issue'])

/** 'have been given shelter': the thing given says what is counted. */
export const givenTo: FigureRule = {
  id: 'given-to',
  phenomenon: 'the number are given, granted or denied something, which is what is counted',
  examples: ['Some [900] families were given shelter.', 'About [4,000] farmers have been granted loans.'],
  counterexamples: [{ text: 'Some 900 tents were given away.', why: 'nothing is named that they got' }],
  find({ scene, end, quantity }) {
    if (quantity.role !== 'count' && quantity.role !== 'percent') return null
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
