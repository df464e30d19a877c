import type { Group } from '../../../model/sentence.ts'
import { isVerb, type Scene } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { FigureRule } from '../figure-rule.ts'
import { verbMeasure } from '../lookup.ts'

/** How far before the number the verb may stand, in tokens. */
const REACH = 6

/** 'was arrested along with nine others': what happened to somebody happened to the number with him. */
export const alongWith: FigureRule = {
  id: 'along-with',
  phenomenon: "the number is with somebody to whom the verb happens: 'along with', 'together with'",
  examples: ['Ann Roe was arrested along with [nine] others.', 'A guard died together with [two] miners.'],
  counterexamples: [{ text: 'Ann Roe was arrested with nine knives.', why: 'knives are not arrested' }],
  find(counted, { measures }) {
    const { scene, first } = counted
    const link = scene.tokens[first - 2]?.lower
    if (scene.tokens[first - 1]?.lower !== 'with' || (link !== 'along' && link !== 'together')) return null
    const group = verbBefore(scene, first - 3)
    if (!group) return null
    const verb = readVerb(scene.sentence, group)
    const row = verbMeasure(measures, verb.passive ? 'patientOf' : 'agentOf', verb, counted)
    return row && { measure: row.measure, row, verb, trigger: verb.head, agent: null, bearer: null }
  },
}

function verbBefore({ groupAt }: Scene, from: number): Group | null {
  for (let i = from; i >= Math.max(0, from - REACH); i--) {
    const group = groupAt[i] ?? null
    if (isVerb(group)) return group
  }
  return null
}
