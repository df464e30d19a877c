import { isNoun, lemmaAt } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

/** Verbs too light to say what is counted: the noun says it. */
const LIGHT = new Set('have be see make get give take put set include'.split(' '))

/** People of whom being there says nothing. */
const GENERAL = new Set(
  'person people man woman child boy girl adult kid male female human other friend brother sister son daughter family member one body head hand'.split(
    ' ',
  ),
)

/** A light verb has the number as its object: the counted noun is the measure. */
export const nounLemma: FigureRule = {
  id: 'noun-lemma',
  phenomenon: 'the number of things that are there, had or given keeps the lemma of their noun',
  examples: [
    'The port has [900] berths.',
    'A recount gave the mayor [18,406] votes.',
    'There are [900] berths.',
    'The firm has [700] employees.',
    'Statistics for May include [34] visits.',
  ],
  counterexamples: [
    { text: 'The port has 900.', why: 'nothing is named' },
    { text: 'The port has 900 people.', why: 'people say nothing of what is counted of them' },
    { text: 'A fleet left, including 900 boats.', why: 'a part goes with its whole' },
    { text: 'The port sold 900 berths.', why: 'selling says more' },
  ],
  find(counted) {
    const { scene, head, quantity } = counted
    if (head === null || GENERAL.has(head) || quantity.role !== 'count' || !isHead(counted)) return null
    const governor = governorOf(counted)
    if (governor?.kind !== 'verb' || !LIGHT.has(lemmaAt(scene, governor.group.head))) return null
    const verb = readVerb(scene.sentence, governor.group)
    if (verb.lemma === 'include' && verb.ing) return null
    return { measure: head, row: null, verb, trigger: verb.head, agent: null, bearer: subjectOf(scene, governor.group) }
  },
}

/** The counted noun heads its group: '40 ballot papers' counts papers, '40-ton lorries' no tons. */
const isHead = ({ scene, end }: Counted): boolean => {
  const group = scene.groupAt[end - 1]
  return isNoun(group) && group.end <= end
}
