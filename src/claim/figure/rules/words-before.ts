import type { Token } from '../../../model/sentence.ts'
import { lemmaAt } from '../../clause/scene.ts'
import { accepts } from '../accepts.ts'
import type { FigureRule } from '../figure-rule.ts'

/** The measure stands right before the number: 'magnitude 6.1'. */
export const wordsBefore: FigureRule = {
  id: 'words-before',
  phenomenon: 'the word before the number says what it measures',
  examples: ['A magnitude [6.1] earthquake shook the coast.'],
  counterexamples: [{ text: 'Chapter 6 shook the coast.', why: 'a chapter is no measure' }],
  find(counted, { measures }) {
    const { scene, number } = counted
    for (const back of [2, 1]) {
      if (number - back < 0) continue
      const first = scene.tokens[number - back] as Token
      const hit = measures.before
        .get(first.lower)
        ?.find(
          (entry) =>
            entry.rest.length === back - 1 &&
            entry.rest.every((word, k) => lemmaAt(scene, number - back + 1 + k) === word),
        )
      if (hit && (accepts(hit.row, counted) || counted.head === null))
        return { measure: hit.row.measure, row: hit.row, verb: null, trigger: number - back, agent: null, bearer: null }
    }
    return null
  },
}
