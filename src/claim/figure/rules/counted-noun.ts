import type { Group } from '../../../model/sentence.ts'
import { isPeople } from '../../../text/people.ts'
import { predicatesOf } from '../../clause/predicate.ts'
import { isNoun, isVerb, lemmaAt } from '../../clause/scene.ts'
import { byPhrase, subjectOf } from '../../clause/subject.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { nounMeasure } from '../lookup.ts'

/** The counted noun names what happened: casualties, deaths, refugees. Whoever suffered or has them is their subject. */
export const countedNoun: FigureRule = {
  id: 'counted-noun',
  phenomenon: 'the counted noun itself says what is counted',
  examples: [
    'Doctors recorded [90] deaths of the fever.',
    'The brigade suffered [940] casualties.',
    'Doctors recorded [12] deaths in a day.',
  ],
  counterexamples: [
    { text: 'The brigade recorded 940 songs.', why: 'songs are no measure of any pack' },
    { text: 'Forty prisoners were tortured.', why: 'they were tortured, and taken at another time' },
    { text: 'Talks with 120 evacuees went on.', why: 'they talked, and nobody says how many were evacuated' },
  ],
  find(counted, { measures }) {
    if (counted.head === null || isCompany(counted)) return null
    const group = groupOf(counted)
    if (!isNoun(group)) return null
    // 'a 6.4 magnitude earthquake': the counted noun stands before the head of its group.
    const own = group.head >= counted.end ? { ...group, end: counted.end, head: counted.end - 1 } : group
    const row = nounMeasure(measures, ['nouns'], own, counted)
    if (!row) return null
    const { verb, subject } = said(counted)
    if (verb !== null && tellsMore(counted, verb)) return null
    const born = verb !== null && subject !== null && (row.bornBy?.includes(verb.lemma) ?? false)
    return { measure: row.measure, row, verb, trigger: group.head, agent: null, bearer: born ? subject : null }
  },
}

/** 'interviews with 120 survivors': people somebody did something with are no tally of them; 'the worst hit with 820 cases' is one. */
function isCompany(counted: Counted): boolean {
  const governor = governorOf(counted)
  return (
    counted.person &&
    isPeople(counted.head ?? '') &&
    governor?.kind === 'preposition' &&
    governor.word === 'with' &&
    isNoun(governor.group)
  )
}

/** '40 prisoners were tortured', 'escaped': what befell people counts them, not what they were before. */
const tellsMore = ({ head, number }: Counted, { lemma, passive, head: at }: Verb): boolean =>
  at > number && isPeople(head ?? '') && (passive ? BEFALLS : DOES).has(lemma)
const BEFALLS = new Set(
  'torture attack beat assault abuse rape shoot stab execute behead poison infect evacuate move transfer exchange swap question interrogate'.split(
    ' ',
  ),
)
const DOES = new Set(['escape', 'riot', 'revolt'])

/** The group that the counted noun stands in: of '90 cases of cholera' that of the cases. */
function groupOf({ scene, end, head }: Counted): Group | null {
  const last = scene.groupAt[end - 1] ?? null
  const before = isNoun(last) && scene.tokens[last.first - 1]?.lower === 'of' ? scene.groupAt[last.first - 2] : null
  return isNoun(before) && lemmaAt(scene, before.head) === head ? before : last
}

/** The verb that has the group as its object or subject, with the subject of the former. */
function said(counted: Counted): { verb: Verb | null; subject: Group | null } {
  const { scene } = counted
  const governor = governorOf(counted)
  if (governor && isVerb(governor.group)) {
    const verb = readVerb(scene.sentence, governor.group)
    return { verb, subject: verb.passive ? byPhrase(scene, governor.group.end) : subjectOf(scene, governor.group) }
  }
  const main = predicatesOf(scene, counted.end).find((predicate) => predicate.via === 'main')
  return { verb: main ? readVerb(scene.sentence, main.chain[0] as Group) : null, subject: null }
}
