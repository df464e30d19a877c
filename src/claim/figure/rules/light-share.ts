import { predicatesOf } from '../../clause/predicate.ts'
import { isVerb, lemmaAt } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Predication } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

/** Verbs that say little of who does it. */
const LIGHT = new Set('be have do take give come go put set follow become remain'.split(' '))

/** 'A quarter of the donors are small', 'is 12% of total revenue': a share that has only a light verb keeps it. */
export const lightShare: FigureRule = {
  id: 'light-share',
  phenomenon: 'a share of something is, has or takes what follows; no fuller word says more',
  examples: [
    'Some [41%] of the calls are for help with rent.',
    '[Half] of the crew take second jobs.',
    'It was [12%] of the revenue.',
    'In Elna, Senator Ann Roe has [45%], while Ted Lee has [44%].',
    'The fire is [30%] contained.',
    'Norland, which is [99%] Lutheran, voted.',
  ],
  counterexamples: [
    { text: 'Some 41% say that it rained.', why: 'what they say counts nothing' },
    { text: 'Some 41 calls are for help.', why: 'no share' },
  ],
  find: (counted) => (counted.quantity.role === 'percent' ? (asComplement(counted) ?? asSubject(counted)) : null),
}

/** 'Ann Roe has 45%': a name that has a bare share stands for election. */
function isOfCandidate({ scene, end }: Counted, { lemma, group }: Verb): boolean {
  const subject = lemma === 'have' ? subjectOf(scene, group) : null
  return (
    subject !== null && scene.tokens[subject.head]?.pos === 'PROPN' && /^[,.;]$/.test(scene.tokens[end]?.text ?? '.')
  )
}

function asSubject(counted: Counted): Predication | null {
  const { scene, head, end } = counted
  if (head === null) return null
  const main = predicatesOf(scene, end).find(({ via }) => via === 'main')
  const last = main?.chain.at(-1)
  if (!last) return null
  const verb = readVerb(scene.sentence, last)
  if (!LIGHT.has(verb.lemma)) return null
  return { measure: verb.lemma, row: null, verb, trigger: last.head, agent: null, bearer: null }
}

/** 'is 12% of the revenue', 'is 99% Lutheran'. */
function asComplement(counted: Counted): Predication | null {
  const { scene, head, end } = counted
  const governor = governorOf(counted)
  if (governor?.kind !== 'verb' || !isVerb(governor.group)) return null
  const verb = readVerb(scene.sentence, governor.group)
  if (verb.lemma !== 'be' && verb.lemma !== 'have') return null
  const after = scene.tokens[end]
  if (head === null && after?.lower.endsWith('ed') && verb.lemma === 'be')
    return { measure: lemmaAt(scene, end), row: null, verb, trigger: end, agent: null, bearer: null }
  if (head === null && after?.pos !== 'ADJ' && after?.pos !== 'PROPN' && !isOfCandidate(counted, verb)) return null
  return { measure: verb.lemma, row: null, verb, trigger: verb.head, agent: null, bearer: null }
}
