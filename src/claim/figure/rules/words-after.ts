import type { Scene } from '../../clause/scene.ts'
import { isVerb } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { FigureRule } from '../figure-rule.ts'
import { describesNoun } from '../governor.ts'
import { firstFit } from '../lookup.ts'
import { objectOfVerb } from './object-of-verb.ts'

/** Words that may stand between the number and the state it is in: 'are still', 'people reported', 'others feared'. */
const BETWEEN = new Set(
  (
    'is are was were be been being has have had remain remains remained still currently now also already reported feared presumed ' +
    'believed confirmed listed declared known thought reportedly officially left more others people persons person to as yet later found ' +
    'either dead'
  ).split(' '),
)

/** Tags of the words that may stand before a further word: 'under military administration'. */
const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'PART', 'PRON'])

/** The state of those counted stands behind the number: dead, wounded, missing, without power. */
export const wordsAfter: FigureRule = {
  id: 'words-after',
  phenomenon: 'the number is followed by a word for the state of those it counts',
  examples: [
    'The storm left [20] people dead.',
    'Of the crew, [three] are currently unaccounted for.',
    'An additional [270] reported injured were taken to the capital.',
    'Some [6,000] homes were still without power.',
    'The raid left [12] policemen and [three] nurses dead.',
    'The raid left [12] policemen and an unknown number of clerks dead.',
  ],
  counterexamples: [
    { text: 'Every barn in the village of 600 was damaged.', why: 'the number says how large the village is' },
    { text: 'Two bombs destroyed a barn.', why: 'the bombs destroyed, and were not destroyed' },
    { text: 'The 20 dead trees were felled.', why: 'the state belongs to trees and stands before them' },
  ],
  find(counted, findings) {
    const { measures } = findings
    const { scene, end } = counted
    if (describesNoun(counted)) return null
    const from = overJoined(scene, end)
    for (let i = from; i < Math.min(scene.tokens.length, from + 7); i++) {
      const token = scene.tokens[i]
      if (!token) return null
      const row = firstFit(measures.after.get(token.lower), counted, token.lower, (rest) => follows(scene, rest, i + 1))
      // 'shot down 34 drones launched overnight': the verb before it says more than a participle behind it.
      if (row && isBareVerb(scene, i) && (hasObject(scene, i) || objectOfVerb.find(counted, findings))) return null
      if (row && !modifiesNoun(scene, i))
        return { measure: row.measure, row, verb: verbBetween(scene, end, i), trigger: i, agent: null, bearer: null }
      if (!BETWEEN.has(token.lower)) return null
    }
    return null
  },
}

/** 'left 12 guards and three clerks dead': past the number joined on, where the state follows it at once. */
function overJoined({ tokens, groupAt }: Scene, end: number): number {
  if (tokens[end]?.lower !== 'and') return end
  const joined = groupAt[end + 1]
  if (joined?.kind !== 'noun') return end
  const unknown = tokens[joined.head]?.lower === 'number' && UNKNOWN.test(tokens[joined.head - 1]?.lower ?? '')
  if (!unknown && tokens[joined.first]?.pos !== 'NUM') return end
  const last = unknown && tokens[joined.end]?.lower === 'of' ? (groupAt[joined.end + 1]?.end ?? joined.end) : joined.end
  return /^(?:dead|injured|wounded|missing|homeless)$/.test(tokens[last]?.lower ?? '') ? last : end
}
const UNKNOWN = /^(?:unknown|undetermined|unspecified|unconfirmed)$/

/** 'launched', not 'were launched'. */
const isBareVerb = ({ groupAt }: Scene, i: number): boolean => isVerb(groupAt[i]) && groupAt[i]?.first === i

/** 'two bombs destroyed a barn': what the counted did themselves, unlike 'two barns destroyed last week'. */
function hasObject({ tokens, groupAt }: Scene, i: number): boolean {
  const object = groupAt[i + 1]
  if (object?.kind !== 'noun' || object.first !== i + 1) return false
  const [opener, head] = [tokens[object.first], tokens[object.head]]
  if (head?.pos !== 'NOUN' || TIMES.test(head.lower) || /^(?:last|this|next|that)$/.test(opener?.lower ?? ''))
    return false
  return opener?.pos === 'DET' || opener?.pos === 'NUM' || head.lower.endsWith('s')
}
const TIMES = /^(?:day|week|month|year|night|morning|evening|afternoon|weekend|hour|minute|time)s?$/

/** 'under military administration': up to two modifiers may stand before each further word. */
function follows({ tokens }: Scene, rest: readonly string[], from: number): boolean {
  let at = from
  for (const word of rest) {
    while (tokens[at]?.lower !== word && MODIFIERS.has(tokens[at]?.pos ?? 'X') && at < from + rest.length + 2) at++
    if (tokens[at]?.lower !== word) return false
    at++
  }
  return true
}

/** 'missing persons unit', 'injured players': the word goes with a noun behind it. */
function modifiesNoun({ tokens, groupAt }: Scene, i: number): boolean {
  const group = groupAt[i]
  return (group?.kind === 'noun' && group.head > i) || (tokens[i + 1]?.text === '-' && !tokens[i + 1]?.spaced)
}

function verbBetween(scene: Scene, from: number, to: number) {
  for (let i = from; i <= to; i++) {
    const group = scene.groupAt[i]
    if (isVerb(group)) return readVerb(scene.sentence, group)
  }
  return null
}
