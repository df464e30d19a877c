import { isNoun, lemmaAt } from '../../clause/scene.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

/** Bodies of many and the prepositions that give their size. */
const BODIES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...'workforce staff population fleet membership crowd audience electorate attendance enrollment enrolment readership circulation congregation turnout'
    .split(' ')
    .map((body) => [body, ['of']] as const),
  ...'survey poll sample interview questionnaire'.split(' ').map((body) => [body, ['of', 'with', 'among']] as const),
])

/** 'a workforce of 900', 'interviews with 900 pupils': the number is the size of a body or a sample. */
export const sizeOfBody: FigureRule = {
  id: 'size-of-body',
  phenomenon: 'the number is the size of a body of people or things, or of those asked in a survey',
  examples: [
    'The port has a workforce of [2,700].',
    'The study rests on interviews with [900] pupils.',
    'The vote drew a turnout of about [300,000] voters.',
  ],
  counterexamples: [{ text: 'The port has a picture of 2,700 gulls.', why: 'a picture has no such size' }],
  find(counted) {
    const governor = governorOf(counted)
    if (counted.quantity.role !== 'count' || governor?.kind !== 'preposition' || !isNoun(governor.group)) return null
    const measure = lemmaAt(counted.scene, governor.group.head)
    if (!BODIES.get(measure)?.includes(governor.word)) return null
    const { group } = governor
    return { measure, row: null, verb: null, trigger: group.head, agent: null, bearer: group }
  },
}
