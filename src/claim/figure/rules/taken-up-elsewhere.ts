import { isNoun } from '../../clause/scene.ts'
import type { FigureRule } from '../figure-rule.ts'

const WHERE = new Set(['in', 'at', 'on', 'near', 'from'])

/** 'three deaths in Elna, two in Norby and one in Vik': a bare number of the same in another place. */
export const takenUpElsewhere: FigureRule = {
  id: 'taken-up-elsewhere',
  phenomenon: 'a bare number with a place of its own counts what the number before it in the sentence counts',
  examples: ['Police reported three deaths recorded in Norway, [two] in Sweden.'],
  counterexamples: [{ text: 'Police reported three deaths, two in all.', why: 'no other place' }],
  find({ scene, first, end, head, quantity }, { earlier }) {
    const before = earlier.at(-1)
    if (!before || before.counted.scene.sentence !== scene.sentence) return null
    if (head !== null || quantity.role !== 'count' || before.counted.quantity.role !== 'count') return null
    const joint = scene.tokens[first - 1]?.lower
    const place = scene.groupAt[end + 1]
    if ((joint !== ',' && joint !== 'and' && joint !== ';') || !WHERE.has(scene.tokens[end]?.lower ?? '')) return null
    if (!isNoun(place) || scene.tokens[place.head]?.pos !== 'PROPN') return null
    const { measure, row, verb, trigger, bearer } = before
    return { measure, row, verb, trigger, agent: null, bearer }
  },
}
