import type { Group } from '../../../model/sentence.ts'
import { predicatesOf } from '../../clause/predicate.ts'
import { byPhrase } from '../../clause/subject.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Predication } from '../figure-rule.ts'
import { describesNoun, isOfNext, isOfRemains } from '../governor.ts'
import { verbMeasure } from '../lookup.ts'
import type { MeasureIndex } from '../measure-index.ts'
import { objectOfVerb } from './object-of-verb.ts'

/** The counted are what something was done to: subject of a passive, in the main clause or a relative one, or noun before a participle. */
export const subjectOfPassive: FigureRule = {
  id: 'subject-of-passive',
  phenomenon: 'the number is the subject of a passive verb or stands before a participle',
  examples: [
    'At least [48] villagers were killed in the landslide.',
    'Some [30] of the miners are believed to have been injured.',
    'The blast left a crater; [nine] houses, most of them empty, were destroyed.',
    'Officials spoke of [12] people killed in the fire.',
    'The bus carried 60 pilgrims, [40] of whom were hurt.',
  ],
  counterexamples: [
    { text: 'Gunners shot down 34 drones launched overnight.', why: 'they count as shot down' },
    { text: 'The 12 raiders killed a shepherd.', why: 'the number does the killing, and its object follows' },
    { text: 'The storm closed 12 schools and a clerk was hurt.', why: 'the schools were not hurt' },
  ],
  find(counted, findings) {
    if (describesNoun(counted) || isOfRemains(counted)) return null
    const { measures } = findings
    for (const { chain, via } of predicatesOf(counted.scene, counted.end))
      if (via === 'main') {
        const said = isOfNext(counted, chain[0] as Group) ? null : patientIn(counted, measures, chain)
        // 'shot down 34 drones launched overnight': the verb before it says more than a participle behind it.
        return said?.verb?.bare && objectOfVerb.find(counted, findings) ? null : said
      }
    return null
  },
}

/** The measure of those to whom one of the verbs is done, the first of the chain that has one. */
export function patientIn(counted: Counted, measures: MeasureIndex, chain: readonly Group[]): Predication | null {
  const { scene } = counted
  const shown = readVerb(scene.sentence, chain[0] as Group)
  for (const group of chain) {
    const verb = readVerb(scene.sentence, group)
    const patient = verb.passive || (verb.bare && !verb.ing && !takesObject(scene, group.end))
    const row = patient ? verbMeasure(measures, 'patientOf', verb, counted) : null
    if (!row) continue
    const form = { ...verb, modal: verb.modal || shown.modal, negative: verb.negative || shown.negative }
    return {
      measure: row.measure,
      row,
      verb: form,
      trigger: verb.head,
      agent: byPhrase(scene, group.end),
      bearer: null,
    }
  }
  return null
}

/** Whether a noun group follows at once: then the bare verb is active. */
function takesObject({ groupAt, tokens }: Parameters<typeof byPhrase>[0], at: number): boolean {
  let i = at
  while (tokens[i]?.pos === 'ADV') i++
  const token = tokens[i]
  return groupAt[i]?.kind === 'noun' && !/day$|^(?:yesterday|today|last|this|earlier)$/.test(token?.lower ?? '')
}
