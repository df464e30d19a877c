import type { Token } from '../../../model/sentence.ts'
import { predicatesOf } from '../../clause/predicate.ts'
import { isNoun, lemmaAt, nounLemma } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { FigureRule } from '../figure-rule.ts'

/** Nouns that say where or how, and no state of people. */
const NOT_STATES = new Set(
  'fact front addition general part place time line charge need total way case touch turn sight home town end'.split(
    ' ',
  ),
)

/** 'Some 18,000 teachers are on strike': the bare noun behind the preposition is the measure. */
export const inAState: FigureRule = {
  id: 'in-a-state',
  phenomenon: 'people are on strike, in quarantine, under curfew: the state that a bare noun names is the measure',
  examples: ['Some [18,000] teachers are on strike.', 'Another [2,000] people remain in quarantine.'],
  counterexamples: [
    { text: 'Some 18,000 teachers are in the square.', why: 'a place' },
    { text: 'Some 18,000 teachers are in need.', why: 'of what is not said' },
  ],
  find(counted) {
    const { scene, end, person, quantity } = counted
    if (!person || quantity.role !== 'count') return null
    const last = predicatesOf(scene, end)
      .find(({ via }) => via === 'main')
      ?.chain.at(-1)
    if (!last || !/^(?:be|remain|go|stay)$/.test(lemmaAt(scene, last.head))) return null
    const at = scene.tokens[last.end]?.pos === 'ADV' ? last.end + 1 : last.end
    const link = scene.tokens[at]?.lower ?? ''
    const state = scene.groupAt[at + 1]
    if (!/^(?:in|on|under)$/.test(link) || !isNoun(state) || state.first !== at + 1) return null
    const words = scene.tokens.slice(state.first, state.end)
    const noun = nounLemma(scene.tokens[state.head] as Token)
    if (NOT_STATES.has(noun) || words.some(({ pos }) => pos !== 'NOUN') || state.head !== state.end - 1) return null
    const measure = [link, ...words.slice(0, -1).map(({ lower }) => lower), noun].join(' ')
    return { measure, row: null, verb: readVerb(scene.sentence, last), trigger: state.head, agent: null, bearer: null }
  },
}
