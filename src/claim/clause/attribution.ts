import type { Polarity, Stance, Statement } from '../../model/statement.ts'
import type { Scene } from './scene.ts'
import type { Verb } from './verb-form.ts'

/** Words of a clause that say how sure it is, by the stance they give. */
const STANCE_WORDS: ReadonlyMap<string, Stance> = new Map([
  ['estimated', 'estimated'],
  ['estimate', 'estimated'],
  ['estimates', 'estimated'],
  ['believed', 'estimated'],
  ['thought', 'estimated'],
  ['feared', 'estimated'],
  ['presumed', 'estimated'],
  ['reportedly', 'reported'],
  ['allegedly', 'reported'],
  ['reported', 'reported'],
  ['expected', 'predicted'],
  ['projected', 'predicted'],
  ['forecast', 'predicted'],
])
/** Words before an infinitive that make it a plan or an offer: 'is ready to send', 'plans to cut'. */
const INTENT = new Set(
  'ready set plan plans planned planning intend intends intended hope hopes prepared likely due about willing aim aims want wants threaten threatens threatened threatening vowed vow try trying tried attempt attempted attempting ordered order seek promise promises promised pledge pledges pledged agreed agrees vows offers offered'.split(
    ' ',
  ),
)

/** Stance of a claim whose words stand in tokens `[first, end)`: its statement's, unless the clause itself says more. */
export function stanceOf(
  statement: Statement | null,
  scene: Scene,
  first: number,
  end: number,
  verb: Verb | null,
): Stance {
  const told = statement?.stance ?? 'asserted'
  const base = told === 'predicted' && verb && isToldAside(scene, verb) ? 'asserted' : told
  if (base !== 'asserted' && base !== 'presupposed') return base
  if (verb && isForetold(scene, verb)) return 'predicted'
  if (scene.tokens.at(-1)?.text === '?' && statement === null) return 'questioned'
  if (isConditional(scene, first)) return 'conditional'
  for (let i = first; i < end; i++) {
    const stance = STANCE_WORDS.get(scene.tokens[i]?.lower ?? '')
    if (stance && !(stance === 'reported' && (statement?.origin || isVerbItself(verb, i)))) return stance
  }
  return base
}

/** 'plans to clear the hall where 900 slept': what a relative clause tells in the past is not foreseen with the rest. */
function isToldAside({ tokens }: Scene, { group, head, lemma, modal, infinitive, ing }: Verb): boolean {
  const { lower } = tokens[head] ?? { lower: '' }
  if (modal || infinitive || ing || lower === lemma || lower === `${lemma}s`) return false
  for (let i = group.first - 1; i >= Math.max(0, group.first - ASIDE); i--) {
    const token = tokens[i]
    if (token?.lower === 'where' || token?.lower === 'who') return true
    if (token?.pos === 'PUNCT' || token?.pos === 'VERB' || token?.pos === 'AUX') return false
  }
  return false
}
/** How far before its verb the word that opens a relative clause may stand, in tokens. */
const ASIDE = 8

/** '318 cases were reported': the verb of the claim itself, and no hearsay. */
const isVerbItself = (verb: Verb | null, i: number): boolean => verb !== null && verb.head === i

/** 'will rise', 'could flee', 'ready to send': not yet so. 'could have' is past. */
export function isForetold({ tokens }: Scene, verb: Verb): boolean {
  if (verb.modal)
    return !(verb.perfect && tokens.slice(verb.group.first, verb.head).some((token) => token.lower === 'could'))
  if (!verb.infinitive) return false
  for (let i = verb.group.first - 1; i >= Math.max(0, verb.group.first - 2); i--)
    if (INTENT.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether an 'if' opens the clause, with no comma between. */
function isConditional({ tokens }: Scene, first: number): boolean {
  for (let i = first; i >= Math.max(0, first - 14); i--) {
    const word = tokens[i]?.lower
    if (word === 'if' || word === 'unless') return true
    if (word === ',' || word === 'that') return false
  }
  return false
}

/** A statement's denial is of its first clause: 'the ferry did not run, and 34 flights were cancelled' denies nothing of the flights. */
export function polarityOf(statement: Statement | null, verb: Verb | null, scene: Scene | null = null): Polarity {
  if (verb?.negative) return '-'
  if (statement?.polarity !== '-') return '+'
  return scene && verb && !verb.bare && isInLaterClause(statement, verb, scene) ? '+' : '-'
}

/** Behind a comma and 'and' or 'but' that end the clause of the first verb. */
function isInLaterClause({ content }: Statement, verb: Verb, { sentence, tokens }: Scene): boolean {
  const start = content[0]?.start ?? 0
  const first = sentence.groups.find((group) => group.kind === 'verb' && (tokens[group.first]?.start ?? 0) >= start)
  if (!first || first.first >= verb.group.first) return false
  for (let i = first.end; i < verb.group.first - 1; i++)
    if (tokens[i]?.text === ',' && /^(?:and|but)$/.test(tokens[i + 1]?.lower ?? '')) return true
  return false
}
