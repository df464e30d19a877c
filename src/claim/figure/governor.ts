import type { Group, Token } from '../../model/sentence.ts'
import { rememberLast } from '../clause/remember.ts'
import { isNoun, isVerb, type Scene } from '../clause/scene.ts'
import type { Counted } from './counted.ts'

/** What stands to the left of a counted noun group and governs it. */
export type Governor =
  /** `recipient` stands between verb and number: 'gave the army 40 howitzers'. */
  | { readonly kind: 'verb'; readonly group: Group; readonly recipient: Group | null }
  /** A preposition ('of', 'to', 'at', 'by' …) with what stands before it: a noun group, a verb group or neither. */
  | { readonly kind: 'preposition'; readonly word: string; readonly at: number; readonly group: Group | null }

const PASSED = new Set([
  '"',
  '“',
  "'",
  '‘',
  'also',
  'already',
  'back',
  'away',
  'down',
  'up',
  'out',
  'over',
  'in',
  'on',
  'off',
])
const PARTICLES = new Set(['down', 'up', 'out', 'off', 'away', 'over', 'back'])

/** The governor of the counted noun group; `null` where it opens its clause or follows a comma or conjunction. */
export const governorOf = rememberLast(({ scene, first }: Counted): Governor | null => {
  const { tokens, groupAt } = scene
  let i = first - 1
  while (i >= 0 && isPassed(scene, i)) i--
  if (i < 0) return null
  const group = groupAt[i] ?? null
  const token = tokens[i] as Token
  if (isVerb(group)) return { kind: 'verb', group, recipient: null }
  if (token.pos === 'VERB' && i === first - 1)
    return { kind: 'verb', group: { kind: 'verb', first: i, end: i + 1, head: i }, recipient: null }
  if (token.pos === 'ADP' || token.lower === 'to') return atPreposition(scene, i)
  return isNoun(group) && !tokens[first - 1]?.text.match(/^[,;:]$/) ? beyondRecipient(scene, group) : null
})

/** Adverbs and particles between verb and object: 'shot down 12', 'has also sent 500'. */
function isPassed({ tokens, groupAt }: Scene, i: number): boolean {
  const token = tokens[i] as Token
  // 'evacuate a hall where 900 slept': a clause of its own.
  if (isVerb(groupAt[i]) || /^(?:where|when|why|how)$/.test(token.lower)) return false
  // 'was +/-3 points', 'is plus or minus 3 points'
  if (token.pos === 'SYM' && /^[+/±]$/.test(token.text)) return true
  if (PLUS_OR_MINUS.has(token.lower) && isPlusOrMinus(tokens, i)) return true
  if (PARTICLES.has(token.lower) && isVerb(groupAt[i - 1])) return true
  return (token.pos === 'ADV' && !isNoun(groupAt[i])) || (token.pos === 'PUNCT' && PASSED.has(token.text))
}

const PLUS_OR_MINUS = new Set(['plus', 'or', 'minus'])

function isPlusOrMinus(tokens: Scene['tokens'], i: number): boolean {
  const from = i - ['plus', 'or', 'minus'].indexOf(tokens[i]?.lower ?? '')
  return tokens[from]?.lower === 'plus' && tokens[from + 1]?.lower === 'or' && tokens[from + 2]?.lower === 'minus'
}

/** Words for a number that say nothing of what it counts. */
const SUMS = new Set(['total', 'sum', 'average', 'maximum', 'minimum', 'record'])

/** 'the village of 600', 'its capacity of 200': a bare number that only describes the noun before it. */
export function describesNoun(counted: Counted): boolean {
  if (counted.head !== null) return false
  const governor = governorOf(counted)
  return governor?.kind === 'preposition' && governor.word === 'of' && isNoun(governor.group)
}

/** 'The bodies of 14 miners were brought up': what is done to the dead. */
export function isOfRemains(counted: Counted): boolean {
  const governor = governorOf(counted)
  return (
    governor?.kind === 'preposition' &&
    governor.word === 'of' &&
    isNoun(governor.group) &&
    /^(?:bod(?:y|ies)|corpses?|remains)$/.test(counted.scene.tokens[governor.group.head]?.lower ?? '')
  )
}

/** 'a total of 48 deaths': a bare sum is looked through. */
function atPreposition(scene: Scene, at: number): Governor | null {
  const { tokens, groupAt } = scene
  const word = (tokens[at] as Token).lower
  const before = tokens[at - 1]
  if (word === 'of' && before && SUMS.has(before.lower)) {
    let i = at - 2
    while (
      i >= 0 &&
      ['a', 'an', 'the', 'combined', 'grand', 'annual', 'monthly', 'daily'].includes((tokens[i] as Token).lower)
    )
      i--
    const group = groupAt[i] ?? null
    const token = tokens[i]
    if (isVerb(group)) return { kind: 'verb', group, recipient: null }
    if (token && (token.pos === 'ADP' || token.lower === 'to')) return atPreposition(scene, i)
    return null
  }
  return { kind: 'preposition', word, at, group: groupAt[at - 1] ?? null }
}

/** 'gave the army 40 howitzers': the noun group between verb and number receives. */
function beyondRecipient({ groupAt }: Scene, recipient: Group): Governor | null {
  const group = groupAt[recipient.first - 1] ?? null
  return isVerb(group) ? { kind: 'verb', group, recipient } : null
}

/** The verb whose object a noun group is, over its particle ('buy out its partner'); `null` where there is none. */
export function verbOver({ tokens, groupAt }: Scene, object: Group): Group | null {
  const at = PARTICLES.has(tokens[object.first - 1]?.lower ?? '') ? object.first - 2 : object.first - 1
  const group = groupAt[at]
  return isVerb(group) ? group : null
}

/** Verbs whose object is a clause: 'police say two men and a woman were hurt'. */
const CLAUSAL = new Set(
  'say report confirm announce claim estimate believe add tell note know think expect hear fear show find state declare insist see mean suggest indicate reveal'.split(
    ' ',
  ),
)

/** 'arrested two men and a woman was hurt', 'held 900 pupils and five teachers had come': the object of one verb has no part in the next. */
export function isOfNext(counted: Counted, { first }: Group): boolean {
  const governor = governorOf(counted)
  const { tokens } = counted.scene
  return (
    governor?.kind === 'verb' &&
    !CLAUSAL.has(tokens[governor.group.head]?.lemma ?? '') &&
    tokens.slice(counted.end, first).some(({ lower }) => lower === 'and')
  )
}
