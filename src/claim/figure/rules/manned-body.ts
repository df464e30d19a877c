import { isNoun, lemmaAt } from '../../clause/scene.ts'
import { mannedEnd } from '../counted.ts'
import type { FigureRule } from '../figure-rule.ts'

/** 'a 195-person staff': how many the body has, where nothing is said of what they do. */
export const mannedBody: FigureRule = {
  id: 'manned-body',
  phenomenon: 'the number before a body of people says how many it has',
  examples: ['The hospital has a [195]-person staff.', 'It was a [12]-man team.'],
  counterexamples: [{ text: 'The nine-member council met.', why: 'a council is a known body, and its size no news' }],
  find(counted) {
    const { scene, number, end } = counted
    if (mannedEnd(scene, number) === null) return null
    const group = scene.groupAt[end - 1]
    if (!isNoun(group)) return null
    return {
      measure: lemmaAt(scene, group.head),
      row: null,
      verb: null,
      trigger: group.head,
      agent: null,
      bearer: null,
    }
  },
}
