import type { Group } from '../../../model/sentence.ts'
import { predicatesOf } from '../../clause/predicate.ts'
import type { Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Predication } from '../figure-rule.ts'
import { nounMeasure, verbMeasure } from '../lookup.ts'
import type { MeasureIndex } from '../measure-index.ts'

/** How far before the number the verb or noun may stand, in tokens. */
const REACH = 20
/** Words between that lead from one victim to the next. */
const PASSED = new Set([
  ',',
  'and',
  'of',
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'as',
  'well',
  'in',
  'from',
  'at',
  'plus',
  'along',
  'with',
  'his',
])

/** 'killed the mayor and two guards', 'the murder of Ann Roe, her aide and two guards': joined to somebody who is not counted. */
export const joinedToOne: FigureRule = {
  id: 'joined-to-one',
  phenomenon: 'the number is joined to somebody without a number to whom the verb happens',
  examples: [
    'Raiders killed the mayor of Port Elna and [two] guards.',
    'They condemned the murder of Ann Roe and [three] of her pupils.',
    'A bomb killed Ann Roe, 32, and [two] other passengers.',
    'Raiders have killed the mayor, as well as [nine] peasants.',
  ],
  counterexamples: [
    { text: 'Raiders killed the mayor and two guards fled.', why: 'the guards have a verb of their own' },
    { text: 'Raiders killed the mayor and two cows.', why: 'cows are no people' },
  ],
  find(counted, { measures }) {
    const { scene, first, end, person } = counted
    if (!person || !isJoined(scene, first)) return null
    const main = predicatesOf(scene, end).find(({ via }) => via === 'main')
    if (main && !readVerb(scene.sentence, main.chain[0] as Group).infinitive) return null
    return governing(counted, measures)
  },
}

const isJoined = ({ tokens }: Scene, first: number): boolean =>
  tokens[first - 1]?.lower === 'and' ||
  (tokens[first - 1]?.lower === 'as' && tokens[first - 2]?.lower === 'well') ||
  (tokens[first - 1]?.text === ',' && /^(?:other|more)$/.test(tokens[first + 1]?.lower ?? ''))

/** The verb or the noun of what happened, before the ones that are not counted. */
function governing(counted: Counted, measures: MeasureIndex): Predication | null {
  const { scene, first } = counted
  let seen = false
  for (let i = first - 1; i >= Math.max(0, first - REACH); ) {
    const group = scene.groupAt[i] ?? null
    if (group?.kind === 'verb') return seen ? ofVerb(counted, group, measures) : null
    if (group) {
      const row = scene.tokens[group.end]?.lower === 'of' ? nounMeasure(measures, ['nounsOf'], group, counted) : null
      if (row) return { measure: row.measure, row, verb: null, trigger: group.head, agent: null, bearer: null }
      seen = true
      i = group.first - 1
    } else if (PASSED.has(scene.tokens[i]?.lower ?? '') || scene.tokens[i]?.pos === 'NUM') i--
    else return null
  }
  return null
}

function ofVerb(counted: Counted, group: Group, measures: MeasureIndex): Predication | null {
  const verb = readVerb(counted.scene.sentence, group)
  const row = verb.passive ? null : verbMeasure(measures, 'patientOf', verb, counted)
  if (!row || row.own || row.counts !== 'person') return null
  return { measure: row.measure, row, verb, trigger: verb.head, agent: subjectOf(counted.scene, group), bearer: null }
}
