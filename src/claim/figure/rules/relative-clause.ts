import { predicatesOf } from '../../clause/predicate.ts'
import type { FigureRule } from '../figure-rule.ts'
import { agentIn } from './subject-of-active.ts'
import { patientIn } from './subject-of-passive.ts'

/** A relative clause or a participle behind the number says what happened, where the main verb does not. */
export const relativeClause: FigureRule = {
  id: 'relative-clause',
  phenomenon: 'a relative clause or a participle behind the number says what happened to those counted',
  examples: [
    'The town mourned the [40] miners who were killed underground.',
    'Relatives of [30] sailors who perished came to the port.',
    'The [900] marines who were deployed to the island are tired.',
  ],
  counterexamples: [{ text: 'The 12 miners who were friends met again.', why: 'being friends is no measure' }],
  find(counted, { measures }) {
    for (const { chain, via } of predicatesOf(counted.scene, counted.end)) {
      if (via === 'main') continue
      const found = patientIn(counted, measures, chain) ?? agentIn(counted, measures, chain)
      if (found) return found
    }
    return null
  },
}
