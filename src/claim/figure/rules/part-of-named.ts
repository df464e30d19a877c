import type { Group } from '../../../model/sentence.ts'
import { isNoun, isVerb, lemmaAt, type Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Findings, Predication } from '../figure-rule.ts'
import { nounMeasure, verbMeasure } from '../lookup.ts'

const INCLUDING = new Set(['including', 'include', 'includes', 'included', 'comprising', 'namely', 'notably', 'among'])
/** How far before 'including' the whole may stand, in tokens. */
const REACH = 25

/** The number is a part of a whole that was named without a number: 'the hardware destroyed in the raid, including nine tanks'. */
export const partOfNamed: FigureRule = {
  id: 'part-of-named',
  phenomenon: "the number follows 'including' and is part of a whole named without a number",
  examples: [
    'He listed the hardware knocked out in the raid, including [nine] tanks.',
    'Gunners destroyed enemy hardware, including [two] howitzers.',
  ],
  counterexamples: [
    {
      text: 'He listed his favourite books, including nine novels.',
      why: 'nothing happened to the books that a pack counts',
    },
  ],
  find(counted, findings) {
    const at = counted.first - 1
    if (!INCLUDING.has(counted.scene.tokens[at]?.lower ?? '')) return null
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
      const group = counted.scene.groupAt[i] ?? null
      if (isNoun(group)) {
        const found = wholeSays(counted, group, findings)
        if (found) return found
        i = group.first
      }
    }
    return null
  },
}

/** What the whole's participle, its verb or the noun itself says. */
function wholeSays(counted: Counted, whole: Group, { measures }: Findings): Predication | null {
  const { scene } = counted
  const verbs = [participleBehind(scene, whole), verbBefore(scene, whole)]
  for (const group of verbs) {
    if (!group) continue
    const verb = readVerb(scene.sentence, group)
    const row = verbMeasure(measures, 'patientOf', verb, counted)
    if (row) {
      const agent = group.first < whole.first ? subjectOf(scene, group) : null
      return {
        measure: row.measure,
        row,
        verb,
        trigger: verb.head,
        agent: row.own ? null : agent,
        bearer: row.own ? agent : whole,
      }
    }
  }
  const row = nounMeasure(measures, ['levels', 'nouns'], whole, counted)
  return row && { measure: row.measure, row, verb: null, trigger: whole.head, agent: null, bearer: whole }
}

function participleBehind(scene: Scene, whole: Group): Group | null {
  const group = scene.groupAt[whole.end] ?? null
  return isVerb(group) && lemmaAt(scene, group.head) !== 'include' ? group : null
}

function verbBefore(scene: Scene, whole: Group): Group | null {
  const group = scene.groupAt[whole.first - 1] ?? null
  return isVerb(group) ? group : null
}
