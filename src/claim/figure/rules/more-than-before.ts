import { isNoun, isVerb } from '../../clause/scene.ts'
import type { FigureRule } from '../figure-rule.ts'

const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['more', 'rise'],
  ['higher', 'rise'],
  ['less', 'fall'],
  ['lower', 'fall'],
  ['fewer', 'fall'],
])
/** Words that open the time a number is set against. */
const TIMES = new Set('a the in last same during one two for by'.split(' '))

/** '$74 million more than a year ago': the amount by which something rose or fell. */
export const moreThanBefore: FigureRule = {
  id: 'more-than-before',
  phenomenon: "an amount 'more than' or 'less than' at another time is a rise or a fall",
  examples: ['Sales came to $9 million, $[2 million] more than a year ago.', 'Rents were [4%] lower than in May.'],
  counterexamples: [
    { text: 'They paid $9 million more than the port asked.', why: 'set against no time' },
    { text: 'They paid $9 million less.', why: 'than what is not said' },
  ],
  find({ scene, end, quantity }) {
    if (quantity.role !== 'percent' && quantity.role !== 'money') return null
    const { tokens, groupAt } = scene
    const measure = DIRECTIONS.get(tokens[end]?.lower ?? '')
    if (!measure || tokens[end + 1]?.lower !== 'than' || !TIMES.has(tokens[end + 2]?.lower ?? '')) return null
    if (isVerb(groupAt[end + 4]) && isNoun(groupAt[end + 2])) return null
    return { measure, row: null, verb: null, trigger: end, agent: null, bearer: null }
  },
}
