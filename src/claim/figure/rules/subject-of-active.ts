import type { Group } from '../../../model/sentence.ts'
import { predicatesOf } from '../../clause/predicate.ts'
import { lemmaOf } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Predication } from '../figure-rule.ts'
import { describesNoun, isOfNext, isOfRemains } from '../governor.ts'
import { verbMeasure } from '../lookup.ts'
import type { MeasureIndex } from '../measure-index.ts'

/** The counted do it themselves: they died, fled, arrived, lost their lives. */
export const subjectOfActive: FigureRule = {
  id: 'subject-of-active',
  phenomenon: 'the number is the subject of an active verb that counts its agent',
  examples: [
    'Another [4,500] people fled across the river.',
    'More than [200] passengers, most of them children, drowned when the ferry sank.',
    'The agency said [14] climbers who had gone missing lost their lives.',
  ],
  counterexamples: [
    { text: 'The 14 climbers lost their tents.', why: 'they lost something else than their lives' },
    { text: 'The boat carried 60 migrants, many of whom drowned.', why: 'some of them drowned' },
  ],
  find(counted, { measures }) {
    if (describesNoun(counted) || isOfRemains(counted)) return null
    for (const { chain, via } of predicatesOf(counted.scene, counted.end))
      if (via === 'main') return isOfNext(counted, chain[0] as Group) ? null : agentIn(counted, measures, chain)
    return drownedLikeAdjective(counted, measures)
  },
}

/** The measure of those who do one of the verbs, the first of the chain that has one. */
export function agentIn(counted: Counted, measures: MeasureIndex, chain: readonly Group[]): Predication | null {
  for (const group of chain) {
    const verb = readVerb(counted.scene.sentence, group)
    const row = verb.passive ? null : verbMeasure(measures, 'agentOf', verb, counted)
    if (row) return { measure: row.measure, row, verb, trigger: verb.head, agent: null, bearer: null }
  }
  return null
}

/** ', most of them children, drowned': a verb that was tagged as an adjective stands alone in its clause. */
function drownedLikeAdjective(counted: Counted, measures: MeasureIndex): Predication | null {
  const { scene, end } = counted
  for (let i = end; i < Math.min(scene.tokens.length, end + 16); i++) {
    const token = scene.tokens[i]
    if (!token || token.text === ';' || scene.groupAt[i]?.kind === 'verb') return null
    // 'carried 60 migrants, 40 of whom drowned': not all of them.
    if (token.lower === 'whom' && i > end + 1) return null
    if (token.pos !== 'ADJ' || !/(?:ed|d)$/.test(token.lower) || token.lower === lemmaOf(token)) continue
    const group = { kind: 'verb' as const, first: i, end: i + 1, head: i }
    const verb = readVerb(scene.sentence, group)
    const row = verbMeasure(measures, 'agentOf', verb, counted)
    if (row) return { measure: row.measure, row, verb, trigger: i, agent: null, bearer: null }
  }
  return null
}
