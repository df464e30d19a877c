import type { MeasureRow } from '../../../model/pack.ts'
import type { Group } from '../../../model/sentence.ts'
import { isPeople } from '../../../text/people.ts'
import { isNoun, isVerb, lemmaAt, type Scene } from '../../clause/scene.ts'
import { byPhrase, subjectOf } from '../../clause/subject.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Findings } from '../figure-rule.ts'
import { type Governor, governorOf, verbOver } from '../governor.ts'
import { firstFit, standsAfter, verbMeasure } from '../lookup.ts'

/** The counted are what somebody did something to: object of an active verb. */
export const objectOfVerb: FigureRule = {
  id: 'object-of-verb',
  phenomenon: 'the number is the object of a verb that counts its patient',
  examples: [
    'Gunners destroyed [nine] tanks near the bridge.',
    'The raiders also took [60] of the defenders prisoner.',
    'The Republic volunteered to send [500] marines.',
    'The ministry attacked and captured [12] soldiers.',
    'The raid cost the garrison [40] men.',
    'The storm knocked out power to [900] homes.',
    'The pilot was carrying [40] passengers.',
    'The blaze burned through [900] hectares.',
    'Rebels had held onto [a third] of the city.',
  ],
  counterexamples: [{ text: 'The museum has 500 paintings.', why: 'having is a strength of soldiers only' }],
  find(counted, findings) {
    const governor = governorOf(counted)
    if (governor === null) return null
    // 'held onto a third of the city'
    const direct =
      governor.kind === 'verb' || governor.word === 'onto' || isSpread(counted, governor) ? governor.group : null
    const found = isVerb(direct) ? measureOf(counted, direct, findings) : throughObject(counted, governor, findings)
    if (!found) return null
    const { group, row } = found
    const verb = readVerb(counted.scene.sentence, group)
    const agent = verb.passive ? byPhrase(counted.scene, group.end) : subjectOf(counted.scene, group)
    if (row.byThings && agent && isSomebody(counted.scene, agent)) return null
    const said = { measure: row.measure, row, verb, trigger: verb.head }
    if (row.costs?.includes(verb.lemma))
      return { ...said, agent: null, bearer: governor.kind === 'verb' ? governor.recipient : null }
    const bears = row.own || (!verb.passive && row.bornBy?.includes(verb.lemma))
    return { ...said, agent: bears ? null : agent, bearer: bears ? agent : null }
  },
}

/** 'burned through 900 hectares': it burned them. */
const isSpread = (
  { scene }: Counted,
  { word, group }: { readonly word: string; readonly group: Group | null },
): boolean => word === 'through' && isVerb(group) && lemmaAt(scene, group.head) === 'burn'

/** 'the nurse', 'he', not 'it' and not the pilot, who stands for the plane. */
const isSomebody = (scene: Scene, { head }: Group): boolean =>
  (isPeople(lemmaAt(scene, head)) && !AT_THE_WHEEL.has(lemmaAt(scene, head))) ||
  /^(?:he|she|they|who|we|i|you)$/.test(scene.tokens[head]?.lower ?? '')

/** Those who steer what carries others. */
const AT_THE_WHEEL = new Set(['pilot', 'driver', 'captain', 'skipper', 'crew', 'ferryman', 'boatman', 'smuggler'])

/** 'knocked out power to 900 homes': the verb with its object says what happened to those behind 'to' or 'for'. */
function throughObject(counted: Counted, governor: Governor, { measures }: Findings) {
  const { scene, first } = counted
  if (governor.kind !== 'preposition' || !isNoun(governor.group) || !/^(?:to|for)$/.test(governor.word)) return null
  const group = verbOver(scene, governor.group)
  if (!group) return null
  const lemma = lemmaAt(scene, group.head)
  const row = firstFit(
    measures.patientOf.get(lemma),
    counted,
    lemma,
    (rest) => rest.length > 0 && standsAfter(scene, rest, group.head + 1, first),
  )
  return row && { group, row }
}

/** The nearest verb's measure, else that of the verb coordinated with it: 'attacked and charged'. */
function measureOf(counted: Counted, group: Group, { measures }: Findings): { group: Group; row: MeasureRow } | null {
  const { scene } = counted
  for (const candidate of [group, coordinatedBefore(scene, group), verbRightBefore(scene, group)]) {
    if (!candidate) continue
    const verb = readVerb(scene.sentence, candidate)
    const row = verbMeasure(measures, 'patientOf', verb, counted)
    if (row) return { group: candidate, row }
  }
  return null
}

/** 'let go 17 captives': a phrase of two verbs. */
function verbRightBefore({ groupAt }: Scene, group: Group): Group | null {
  const before = groupAt[group.first - 1]
  return isVerb(before) ? before : null
}

function coordinatedBefore({ tokens, groupAt }: Scene, group: Group): Group | null {
  const joint = tokens[group.first - 1]
  const before = groupAt[group.first - 2]
  return joint?.pos === 'CCONJ' && isVerb(before) ? before : null
}
