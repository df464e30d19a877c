import type { MeasureRow } from '../../../model/pack.ts'
import type { Group } from '../../../model/sentence.ts'
import { isNoun, isVerb, type Scene } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { verbMeasure } from '../lookup.ts'
import type { MeasureIndex } from '../measure-index.ts'

/** Verbs that make or let their object do something. */
const CAUSING = new Set(
  'cause force order ask tell urge allow enable lead prompt oblige compel instruct direct expect invite permit advise require get want'.split(
    ' ',
  ),
)

/** 'forced 900 villagers to flee', 'caused a dozen flights to be cancelled': what the object is made to do says what is counted. */
export const objectWithInfinitive: FigureRule = {
  id: 'object-with-infinitive',
  phenomenon:
    'the number is the object of a verb of causing, and an infinitive says what they do or what is done to them',
  examples: [
    'The fog caused at least [40] flights to be cancelled.',
    'The flood forced [900] villagers to flee.',
    'The council ordered [3,200] villagers to leave.',
    'The colonel ordered [30] of his men to conduct the search.',
  ],
  counterexamples: [
    { text: 'The colonel killed 30 men to win the hill.', why: 'killing says what happened to them' },
    { text: 'The colonel ordered 30 lamps.', why: 'no infinitive follows' },
  ],
  find(counted, { measures }) {
    const { scene, end } = counted
    const governor = governorOf(counted)
    if (governor?.kind !== 'verb') return null
    const causing = readVerb(scene.sentence, governor.group)
    if (!CAUSING.has(causing.lemma) || causing.passive) return null
    const group = infinitiveBehind(scene, end)
    if (!group) return null
    const verb = readVerb(scene.sentence, group)
    if (!verb.infinitive) return null
    const row =
      verbMeasure(measures, verb.passive ? 'patientOf' : 'agentOf', verb, counted) ??
      toldToLeave(verb.lemma, counted, measures)
    const form = { ...verb, modal: causing.modal, negative: verb.negative || causing.negative }
    return { measure: row?.measure ?? verb.lemma, row, verb: form, trigger: verb.head, agent: null, bearer: null }
  },
}

/** 'ordered 900 villagers to leave': an evacuation, where a pack knows one. */
const toldToLeave = (lemma: string, counted: Counted, { patientOf }: MeasureIndex): MeasureRow | null =>
  lemma === 'leave' && counted.person ? (patientOf.get('evacuate')?.[0]?.row ?? null) : null

/** How far behind the number its infinitive may stand, in tokens. */
const REACH = 12

function infinitiveBehind({ groupAt, tokens }: Scene, end: number): Group | null {
  for (let i = end; i < Math.min(tokens.length, end + REACH); i++) {
    const group = groupAt[i] ?? null
    if (isVerb(group)) return group
    if (!isNoun(group) && tokens[i]?.pos !== 'ADP') return null
  }
  return null
}
