import { isVerb, lemmaAt } from '../../clause/scene.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Predication } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { firstFit, stateMeasure } from '../lookup.ts'
import type { MeasureIndex } from '../measure-index.ts'

/** Verbs that leave it to the word before the noun to say what befell those counted. */
const LIGHT = new Set('leave count see find report include have be show tally record'.split(' '))
/** What was done to things, by the participle before them. */
const DONE: ReadonlyMap<string, string> = new Map([
  ['destroyed', 'destroy'],
  ['ruined', 'ruin'],
  ['demolished', 'demolish'],
  ['flattened', 'flatten'],
  ['damaged', 'damage'],
  ['burned', 'burn'],
  ['burnt', 'burn'],
])
const STATES = new Set(['dead', 'wounded', 'injured', 'missing', 'displaced', 'homeless'])

/** 'left 1,150 destroyed houses': a light verb, and what befell them stands between the number and its noun. */
export const leftInAState: FigureRule = {
  id: 'left-in-a-state',
  phenomenon: 'behind a light verb the participle between number and noun says what befell those counted',
  examples: ['The storm left [1,150] destroyed houses.', 'The town counts [80] injured nurses.'],
  counterexamples: [
    { text: 'Crews rebuilt 1,150 destroyed houses.', why: 'rebuilding says more' },
    { text: 'The storm left 1,150 empty houses.', why: 'nothing befell them' },
  ],
  find(counted, { measures }) {
    const governor = governorOf(counted)
    if (counted.quantity.role !== 'count' || governor?.kind !== 'verb') return null
    const { scene, number, end } = counted
    if (!isVerb(governor.group) || !LIGHT.has(lemmaAt(scene, governor.group.head))) return null
    for (let i = number + 1; i < end - 1; i++) {
      const said = stateAt(counted, i, measures)
      if (said) return said
    }
    return null
  },
}

function stateAt(counted: Counted, at: number, measures: MeasureIndex): Predication | null {
  const word = counted.scene.tokens[at]?.lower ?? ''
  const verb = DONE.get(word)
  const row = verb
    ? firstFit(measures.patientOf.get(verb), counted, verb, (rest) => rest.length === 0)
    : STATES.has(word) && counted.person
      ? stateMeasure(measures, word, counted)
      : null
  return row && { measure: row.measure, row, verb: null, trigger: at, agent: null, bearer: null }
}
