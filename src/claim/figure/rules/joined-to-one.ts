import type { Group } from '../../../model/sentence.ts'
import { predicatesOf } from '../../clause/predicate.ts'
import { isNoun, type Scene } from '../../clause/scene.ts'
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

/** Farthest that the verb of a list of things may stand, in tokens. */
const LIST_REACH = 40

/** 'killed the mayor and two guards', 'the murder of Ann Roe, her aide and two guards': joined to somebody who is not counted. */
export const joinedToOne: FigureRule = {
  id: 'joined-to-one',
  phenomenon: 'the number is joined to somebody or something without a number to whom the verb happens',
  examples: [
    'Raiders killed the mayor of Port Elna and [two] guards.',
    'They condemned the murder of Ann Roe and [three] of her pupils.',
    'A bomb killed Ann Roe, 32, and [two] other passengers.',
    'Raiders have killed the mayor, as well as [nine] peasants.',
    'The flood destroyed a school, [40] houses and a bridge.',
    'Raiders seized a rifle and [900] rounds.',
  ],
  counterexamples: [
    { text: 'Raiders killed the mayor and two guards fled.', why: 'the guards have a verb of their own' },
    { text: 'Raiders killed the mayor and two cows.', why: 'cows are no people' },
    { text: 'The flood destroyed a school, and 40 houses stood empty.', why: 'the houses have a verb of their own' },
    { text: 'The flood destroyed a school, 40 miles away.', why: 'a distance' },
  ],
  find(counted, { measures }) {
    const { scene, first, end, person } = counted
    if (person ? !isJoined(scene, first) : !isListed(counted)) return null
    const main = predicatesOf(scene, end).find(({ via }) => via === 'main')
    if (main && !readVerb(scene.sentence, main.chain[0] as Group).infinitive) return null
    return governing(counted, measures)
  },
}

const isJoined = ({ tokens }: Scene, first: number): boolean =>
  tokens[first - 1]?.lower === 'and' ||
  (tokens[first - 1]?.lower === 'as' && tokens[first - 2]?.lower === 'well') ||
  (tokens[first - 1]?.text === ',' && /^(?:other|more)$/.test(tokens[first + 1]?.lower ?? ''))

/** 'a school, 40 houses and', 'a rifle and 900 rounds': a thing behind one that has an article instead of a number. */
function isListed({ scene: { tokens, groupAt }, first, head, quantity }: Counted): boolean {
  if (head === null || quantity.role !== 'count' || !/^(?:and|,)$/.test(tokens[first - 1]?.lower ?? '')) return false
  const before = groupAt[first - 2]
  return isNoun(before) && /^an?$/.test(tokens[before.first]?.lower ?? '')
}

/** The verb or the noun of what happened, before the ones that are not counted. */
function governing(counted: Counted, measures: MeasureIndex): Predication | null {
  const { scene, first, person } = counted
  let seen = false
  for (let i = first - 1; i >= Math.max(0, first - (person ? REACH : LIST_REACH)); ) {
    const group = scene.groupAt[i] ?? null
    if (group?.kind === 'verb') return seen ? ofVerb(counted, group, measures) : null
    if (group && !person && scene.tokens[group.first]?.pos !== 'DET') return null
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
  if (!row || row.own || row.counts !== (counted.person ? 'person' : 'thing')) return null
  return { measure: row.measure, row, verb, trigger: verb.head, agent: subjectOf(counted.scene, group), bearer: null }
}
