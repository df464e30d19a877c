import { isVerb, lemmaAt } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

/** Verbs that only give a number, to which what it counts is known. */
const GIVING = new Set('say be put set report estimate claim count number give cite speak reach tell have'.split(' '))

/** 'organisers said double that': it counts what the number that it multiplies counts. */
export const multipleOfBefore: FigureRule = {
  id: 'multiple-of-before',
  phenomenon: 'a multiple of the number before it, without a verb of its own, counts the same',
  examples: ['Some 900 marines were in the valley; an aide said [double] that.'],
  counterexamples: [
    { text: 'Some 900 marines were in the valley; an aide ate double that.', why: 'eating has its own measure' },
  ],
  find(counted, { earlier }) {
    const before = earlier.at(-1)
    if (!before || !counted.quantity.rules.includes('multiple-resolved')) return null
    if (counted.scene.sentence.index - before.counted.scene.sentence.index > 1) return null
    const governor = governorOf(counted)
    const group = governor?.group ?? null
    if (!isVerb(group) || !GIVING.has(lemmaAt(counted.scene, group.head))) return null
    const verb = readVerb(counted.scene.sentence, group)
    const bearer = counted.scene === before.counted.scene ? before.bearer : null
    return { measure: before.measure, row: before.row, verb, trigger: verb.head, agent: null, bearer }
  },
}
