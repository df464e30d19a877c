import type { Scene } from '../../clause/scene.ts'
import { isVerb } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { FigureRule } from '../figure-rule.ts'

const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['up', 'rise'],
  ['down', 'fall'],
  ['off', 'fall'],
])

/** Whether 'up' or 'down' at `i` has an amount right behind it, and is no particle of a verb ('shot down 12'). */
export function isUpBy({ tokens, groupAt, sentence }: Scene, i: number): boolean {
  if (!DIRECTIONS.has(tokens[i]?.lower ?? '')) return false
  const group = groupAt[i - 1]
  if (isVerb(group) && readVerb(sentence, group).lemma !== 'be') return false
  const after = tokens[i + 1]?.pos === 'NUM' ? i + 1 : i + 2
  return tokens[after]?.pos === 'NUM' || tokens[after]?.text === '$'
}

/** 'up 13%': an amount of change without a verb. */
export const upBy: FigureRule = {
  id: 'up-by',
  phenomenon: "a share or an amount of money behind 'up' or 'down' is a rise or a fall",
  examples: [
    'Sales came to $9 million, up [13%] from $8 million.',
    'The shares were down [4%].',
    'The shares closed at $80, off $[1].',
  ],
  counterexamples: [{ text: 'The bank wrote down 4% of its loans.', why: "'down' belongs to the verb" }],
  find({ scene, first, quantity }) {
    if (quantity.role !== 'percent' && quantity.role !== 'money' && quantity.unit !== 'point') return null
    if (!isUpBy(scene, first - 1)) return null
    const measure = DIRECTIONS.get(scene.tokens[first - 1]?.lower ?? '') as string
    return { measure, row: null, verb: null, trigger: first - 1, agent: null, bearer: null }
  },
}
