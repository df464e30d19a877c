import type { Group, Token } from '../../../model/sentence.ts'
import { isPeople } from '../../../text/people.ts'
import { isNoun, isVerb, nounLemma, type Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb } from '../../clause/verb-form.ts'
import { CHANGE } from '../change.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

/** Bodies whose members a bare number counts. */
const BODIES = new Set(
  'population workforce staff membership crowd audience electorate enrollment enrolment payroll'.split(' '),
)

/** 'has grown by 90,000': by how many people or things a body or a number of them changed. */
export const changedBy: FigureRule = {
  id: 'changed-by',
  phenomenon: 'the bare number by which a body of people, or the number of something, grew or shrank',
  examples: [
    'The population has grown by [90,000] since 2010.',
    'The workforce shrank by [300].',
    'The number of clerks fell by [40].',
  ],
  counterexamples: [
    { text: 'The index rose by 40.', why: 'an index is no body of anything' },
    { text: 'The river rose by 40 cm.', why: 'a measure, no bare number' },
  ],
  find(counted) {
    const { scene, quantity, head } = counted
    if (quantity.role !== 'count' || head !== null) return null
    const governor = governorOf(counted)
    if (governor?.kind !== 'preposition' || governor.word !== 'by' || !isVerb(governor.group)) return null
    const verb = readVerb(scene.sentence, governor.group)
    const subject = CHANGE.has(verb.lemma) && !verb.passive ? subjectOf(scene, governor.group) : null
    return isNoun(subject) && peopleOf(scene, subject)
      ? { measure: verb.lemma, row: null, verb, trigger: verb.head, agent: null, bearer: subject }
      : null
  },
}

/** A body of people, or 'the number of clerks'. */
function peopleOf({ tokens, groupAt }: Scene, subject: Group): boolean {
  const noun = nounLemma(tokens[subject.head] as Token)
  if (BODIES.has(noun) || isPeople(noun)) return true
  const before = groupAt[subject.first - 2]
  return noun === 'number'
    ? isPeopleAt(tokens, groupAt[subject.end + 1])
    : isNumberOf(tokens, before) && isPeopleAt(tokens, subject)
}

const isNumberOf = (tokens: Scene['tokens'], group: Group | null | undefined): boolean =>
  isNoun(group) && tokens[group.head]?.lower === 'number'

const isPeopleAt = (tokens: Scene['tokens'], group: Group | null | undefined): boolean =>
  isNoun(group) && isPeople(nounLemma(tokens[group.head] as Token))
