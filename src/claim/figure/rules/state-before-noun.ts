import type { FigureRule } from '../figure-rule.ts'
import { stateMeasure } from '../lookup.ts'

/** 'in addition to 30 dead civilians': the state of people stands between the number and their noun, and nothing else says more. */
export const stateBeforeNoun: FigureRule = {
  id: 'state-before-noun',
  phenomenon: 'a word for the state of the people counted stands before their noun',
  examples: ['In addition to [30] dead civilians there was much rubble.'],
  counterexamples: [
    { text: 'Crews evacuated 30 wounded soldiers.', why: 'the verb says more' },
    { text: 'The 30 dead trees were felled.', why: 'trees are no people' },
  ],
  find(counted, { measures }) {
    const { scene, number, end, person } = counted
    if (!person) return null
    for (let i = number + 1; i < end - 1; i++) {
      const word = scene.tokens[i]?.lower ?? ''
      const row = STATES.has(word) ? stateMeasure(measures, word, counted) : null
      if (row) return { measure: row.measure, row, verb: null, trigger: i, agent: null, bearer: null }
    }
    return null
  },
}

const STATES = new Set([
  'dead',
  'wounded',
  'injured',
  'missing',
  'displaced',
  'homeless',
  'arrested',
  'detained',
  'captured',
])
