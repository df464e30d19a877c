import { isNoun } from '../../clause/scene.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule } from '../figure-rule.ts'
import { nounMeasure } from '../lookup.ts'

/** Longest bracket with a conversion between a depth and its 'deep', in tokens. */
const BRACKET = 6

/** 'waters 6 metres deep', 'snow two feet deep': how deep or high what stands before the measure is. */
export const depthOfWater: FigureRule = {
  id: 'depth-of-water',
  phenomenon: 'a measure with deep or high behind it says how deep the water before it is',
  examples: ['Some streets lay under waters [6] metres deep.', 'Floodwater [2]m (6ft) deep filled the hall.'],
  counterexamples: [{ text: 'The wreck lies 90 metres deep.', why: 'a depth says where' }],
  find(counted, { measures }) {
    const { scene, quantity, first } = counted
    if (quantity.role !== 'measure' || !/^(?:deep|high)$/.test(wordBehind(counted))) return null
    const group = scene.groupAt[first - 1] ?? scene.groupAt[first] ?? null
    if (!isNoun(group)) return null
    // The tagger takes 'waters 6 metres' for one group.
    const own = group.end > first ? { ...group, end: first, head: first - 1 } : group
    if (own.head < own.first) return null
    const row = nounMeasure(measures, ['levels', 'nouns'], own, counted)
    return row && { measure: row.measure, row, verb: null, trigger: own.head, agent: null, bearer: own }
  },
}

function wordBehind({ scene: { tokens }, end }: Counted): string {
  if (tokens[end]?.text !== '(') return tokens[end]?.lower ?? ''
  const closing = tokens.slice(end, end + BRACKET).findIndex(({ text }) => text === ')')
  return closing < 0 ? '' : (tokens[end + closing + 1]?.lower ?? '')
}
