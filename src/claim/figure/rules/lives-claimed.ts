import type { Group } from '../../../model/sentence.ts'
import { isNoun, isVerb, lemmaAt } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

const TAKING = new Set(['claim', 'take', 'cost', 'end'])

/** 'claimed the lives of 40 miners', 'took 40 lives': who loses their life is counted. */
export const livesClaimed: FigureRule = {
  id: 'lives-claimed',
  phenomenon: 'something claims, takes or costs so many lives, or the lives of so many',
  examples: ['The collapse claimed the lives of [40] miners.', 'The fever has taken [900] lives.'],
  counterexamples: [{ text: 'The clinic changed the lives of 40 miners.', why: 'nobody died' }],
  find(counted, { measures }) {
    if (counted.quantity.role !== 'count') return null
    const group = takingVerb(counted)
    const row = measures.agentOf.get('lose')?.find(({ rest }) => rest.length === 1 && rest[0] === 'life')?.row
    if (!group || !row) return null
    const { scene } = counted
    const verb = readVerb(scene.sentence, group)
    return { measure: row.measure, row, verb, trigger: verb.head, agent: subjectOf(scene, group), bearer: null }
  },
}

function takingVerb(counted: Counted): Group | null {
  const { scene, head } = counted
  const governor = governorOf(counted)
  if (!governor) return null
  const verb = governor.kind === 'verb' ? (head === 'life' ? governor.group : null) : ofLives(counted, governor)
  return isVerb(verb) && TAKING.has(lemmaAt(scene, verb.head)) ? verb : null
}

function ofLives({ scene }: Counted, { group, word }: { group: Group | null; word: string }): Group | null {
  if (word !== 'of' || !isNoun(group) || !/^(?:lives|life)$/.test(scene.tokens[group.head]?.lower ?? '')) return null
  return scene.groupAt[group.first - 1] ?? null
}
