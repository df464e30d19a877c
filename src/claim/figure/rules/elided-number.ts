import { lemmaAt } from '../../clause/scene.ts'
import type { FigureRule } from '../figure-rule.ts'
import { sizeVerb } from './level-of-noun.ts'

const ELIDED = new Set(['number', 'figure', 'total', 'toll', 'count', 'tally', 'it', 'that', 'estimate', 'strength'])

/** A bare 'the number' takes up what the figure before it counts: 'a colleague put the number at 300'. */
export const elidedNumber: FigureRule = {
  id: 'elided-number',
  phenomenon: 'a bare word for number takes up the measure of the figure before it',
  examples: ['Some 900 marines were in the valley, but an aide put the number at [300].'],
  counterexamples: [{ text: 'An aide put the phone at 300.', why: 'a phone does not stand for a number' }],
  find(counted, { earlier }) {
    const before = earlier.at(-1)
    if (!before || counted.scene.sentence.index - before.counted.scene.sentence.index > 1) return null
    if (counted.head !== null && counted.head !== before.counted.head) return null
    const size = sizeVerb(counted)
    const group = size?.nouns.find((noun) => ELIDED.has(lemmaAt(counted.scene, noun.head)))
    if (!group || !size) return null
    const { measure, row, bearer } = before
    return { measure, row, verb: size.verb, trigger: size.verb.head, agent: null, bearer }
  },
}
