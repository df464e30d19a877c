import { isVerb } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { Draft, FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

/** What somebody is blamed for or has a part in, and may be counted. */
const INCIDENTS = new Set(
  (
    'crash accident wreck collision attack bombing explosion blast shooting killing murder death robbery burglary theft fire rape assault ' +
    'fight clash incident case count charge offence offense crime felony misdemeanor violation lawsuit complaint kidnapping raid riot'
  ).split(' '),
)
/** Verbs done to those who are; behind them stands 'for', 'in', 'of', 'on' or 'with'. */
const ACCOUNTING = new Set(
  'blame fault charge convict acquit accuse suspect indict involve implicate sentence cite sue clear try arrest want'.split(
    ' ',
  ),
)
const LEADING = new Set(['for', 'in', 'of', 'on', 'with', 'over'])

/** 'was involved in 14 crashes', 'charged with nine counts of theft': the verb says what the incidents are to those spoken of. */
export const heldToAccount: FigureRule = {
  id: 'held-to-account',
  phenomenon: 'the number of incidents that somebody is blamed for, charged with or involved in',
  examples: [
    'The guard was involved in [14] crashes.',
    'Drivers were faulted in [nine] crashes and charged in [six].',
    'Of the 40 crashes, officers were blamed for [13].',
    'Brandt was charged with [nine] counts of theft.',
    'Brandt was charged in [nine] cases.',
  ],
  counterexamples: [
    { text: 'Brandt was involved in nine ways.', why: 'ways are no incidents' },
    { text: 'Brandt was charged with nine others.', why: 'the others are charged as well' },
  ],
  find(counted, { earlier }) {
    const { scene, quantity } = counted
    if (quantity.role !== 'count') return null
    const governor = governorOf(counted)
    if (governor?.kind !== 'preposition' || !LEADING.has(governor.word) || !isVerb(governor.group)) return null
    const verb = readVerb(scene.sentence, governor.group)
    if (!ACCOUNTING.has(verb.lemma) || verb.ing || !isOfIncidents(counted, earlier.at(-1))) return null
    return { measure: verb.lemma, row: null, verb, trigger: verb.head, agent: null, bearer: null }
  },
}

/** By its noun, by the number that it is joined to, or by the whole at the head of the sentence. */
function isOfIncidents(counted: Counted, before: Draft | undefined): boolean {
  if (counted.head !== null) return INCIDENTS.has(counted.head)
  return (
    (before?.rule === heldToAccount.id && before.counted.scene === counted.scene) || incidentAhead(counted) !== null
  )
}

/** 'Of the 40 crashes, …': what a bare number later in the sentence is some of; `null` where it opens otherwise. */
export function incidentAhead({ scene: { tokens, groupAt } }: Counted): string | null {
  const whole = tokens[0]?.lower === 'of' ? groupAt[1] : null
  if (whole?.kind !== 'noun' || tokens[whole.end]?.text !== ',') return null
  const token = tokens[whole.head]
  return token && INCIDENTS.has(token.lemma) ? token.lemma : null
}
