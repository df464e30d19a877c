import { isNoun, isVerb, lemmaAt } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

/** Verbs by which a gathering has those who came. */
const DRAWING = new Set(['draw', 'attract', 'see', 'bring', 'gather'])
/** What people come to. */
const GATHERINGS = new Set('march rally protest demonstration procession vigil parade sit-in strike'.split(' '))

/** 'The march drew 9,000', 'the rally saw fewer than 900 people': those who came to it. */
export const drawnCrowd: FigureRule = {
  id: 'drawn-crowd',
  phenomenon: 'a gathering draws or sees the number of people who come to it',
  examples: ['The march in Elna drew [9,000].', 'Two rallies saw fewer than [900] people.'],
  counterexamples: [
    { text: 'The march drew 90 complaints.', why: 'complaints do not march' },
    { text: 'The fair drew 9,000 people.', why: 'a fair keeps the lemma of its verb' },
  ],
  find(counted, { measures }) {
    const { scene, head, person, quantity } = counted
    if (quantity.role !== 'count' || (head !== null && !person)) return null
    const governor = governorOf(counted)
    const group = governor?.kind === 'verb' ? governor.group : null
    if (!isVerb(group) || !DRAWING.has(lemmaAt(scene, group.head))) return null
    const subject = subjectOf(scene, group)
    if (!isNoun(subject) || !GATHERINGS.has(lemmaAt(scene, subject.head))) return null
    const row = measures.agentOf.get('attend')?.find(({ rest }) => rest.length === 0)?.row
    if (!row) return null
    return {
      measure: row.measure,
      row,
      verb: readVerb(scene.sentence, group),
      trigger: group.head,
      agent: null,
      bearer: null,
    }
  },
}
