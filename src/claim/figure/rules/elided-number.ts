import { isNoun, isVerb, lemmaAt, sceneOf } from '../../clause/scene.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { Draft, FigureRule, Findings, Predication } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { nounMeasure } from '../lookup.ts'
import { sizeVerb } from './level-of-noun.ts'

const ELIDED = new Set(['number', 'figure', 'total', 'toll', 'count', 'tally', 'it', 'that', 'estimate', 'strength'])

/** A bare 'the number' takes up what the figure before it counts: 'a colleague put the number at 300'. */
export const elidedNumber: FigureRule = {
  id: 'elided-number',
  phenomenon: 'a bare word for number takes up the measure of the figure before it',
  examples: [
    'The union believes that the death toll is higher. It puts it at [300].',
    'Some 900 marines were in the valley, but an aide put the number at [300].',
    'Some 900 marines were in the valley. An aide had spoken of [300].',
    'Some 900 marines were in the valley. A week before there were [300].',
    'Police counted 9,000 marchers, while the union claimed [25,000].',
    'The governor said 45 people had died, the hospital said [52].',
    'Some 900 marines were in the valley; a survey arrived at [1,200].',
    'The army lost 900 men; 600 were wounded and 40 were captured. The general had given a total of [800].',
  ],
  counterexamples: [
    { text: 'An aide put the phone at 300.', why: 'a phone does not stand for a number' },
    { text: 'Police counted 9,000 marchers, and the union claimed 40 seats.', why: 'seats are no marchers' },
    { text: 'The governor said 45 people had died. He said 52 had been on board.', why: 'what they did is said' },
  ],
  find(counted, findings) {
    const { earlier } = findings
    const level = levelTakenUp(counted, findings)
    if (level) return level
    const before = isTotal(counted) ? totalBefore(earlier) : earlier.at(-1)
    if (!before || counted.scene.sentence.index - before.counted.scene.sentence.index > (isTotal(counted) ? 3 : 1))
      return null
    if (counted.head !== null && counted.head !== before.counted.head) return null
    const verb = tellingVerb(counted, before.counted) ?? elidedSize(counted)
    if (!verb) return null
    const { measure, row } = before
    // Token indexes of another sentence mean nothing here; the subject is taken over from the figure itself.
    const bearer = counted.scene.sentence === before.counted.scene.sentence ? before.bearer : null
    return { measure, row, verb, trigger: verb.head, agent: null, bearer }
  },
}

/** 'put the number at 300': the verb of size beside a bare word for number. */
function elidedSize(counted: Counted): Verb | null {
  const size = sizeVerb(counted)
  return size?.nouns.some((noun) => ELIDED.has(lemmaAt(counted.scene, noun.head))) ? size.verb : null
}

/** 'The death toll is higher. The union puts it at 300': the level that 'it' stands for, in the sentence before. */
function levelTakenUp(counted: Counted, { measures, sentences }: Findings): Predication | null {
  const { scene, head, quantity } = counted
  const before = sentences[scene.sentence.index - 1]
  if (head !== null || quantity.role !== 'count' || !before || scene.tokens[counted.first - 1]?.lower !== 'at')
    return null
  const size = sizeVerb(counted)
  if (!size?.nouns.some((noun) => lemmaAt(scene, noun.head) === 'it')) return null
  const other = sceneOf(before)
  const bare = { ...counted, scene: other }
  const level = before.groups.findLast((group) => isNoun(group) && nounMeasure(measures, ['levels'], group, bare))
  const row = level && nounMeasure(measures, ['levels'], level, bare)
  return row ? { measure: row.measure, row, verb: size.verb, trigger: size.verb.head, agent: null, bearer: null } : null
}

/** 'gave a total of 300' */
const isTotal = ({ scene: { tokens }, first }: Counted): boolean =>
  tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'total'

/** How many figures back a total may be. */
const PARTS = 6

/** The largest number of the last sentences: of '900 casualties, 300 of them killed and 40 captured' the casualties. */
function totalBefore(earlier: readonly Draft[]): Draft | undefined {
  const last = earlier.at(-1)
  return earlier
    .slice(-PARTS)
    .filter(({ counted, row }) => row?.counts === last?.row?.counts && isNear(counted, last?.counted))
    .reduce<Draft | undefined>((best, draft) => (best && sizeOf(best) >= sizeOf(draft) ? best : draft), undefined)
}

const sizeOf = ({ counted: { quantity } }: Draft): number => quantity.high ?? quantity.low ?? 0

const isNear = (counted: Counted, last: Counted | undefined): boolean =>
  last !== undefined && last.scene.sentence.index - counted.scene.sentence.index <= 2

function tellingVerb(counted: Counted, before: Counted): Verb | null {
  if (counted.head !== null || counted.quantity.role !== before.quantity.role) return null
  return spokenOf(counted) ?? existing(counted)
}

/** 'had spoken of 300', 'gave a total of 300': the verb that tells a bare number. */
function spokenOf(counted: Counted): Verb | null {
  const governor = governorOf(counted)
  if (!governor || !isVerb(governor.group)) return null
  const verb = readVerb(counted.scene.sentence, governor.group)
  if (governor.kind === 'preposition') return TELLING.get(verb.lemma)?.includes(governor.word) ? verb : null
  if (COUNTING.has(verb.lemma) || (verb.lemma === 'say' && isAll(counted))) return verb
  return GIVE.has(verb.lemma) && counted.scene.tokens[counted.first - 1]?.lower === 'of' ? verb : null
}

/** 'the hospital said 52.': nothing follows the number in its clause. */
function isAll({ scene: { tokens }, end }: Counted): boolean {
  const next = tokens[end]
  return next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ'
}

/** Verbs that lead to a number over a preposition. */
const TELLING: ReadonlyMap<string, readonly string[]> = new Map([
  ['speak', ['of']],
  ['talk', ['of']],
  ['tell', ['of']],
  ['arrive', ['at']],
  ['settle', ['on']],
])
/** Verbs whose bare number is what somebody counted or would have counted. */
const COUNTING = new Set(['claim', 'count', 'estimate', 'tally'])
/** Verbs of 'gave a total of 300'. */
const GIVE = new Set(['give', 'cite', 'report', 'state', 'name', 'mention'])

/** 'there were 300': the bare number of what was counted before. */
function existing(counted: Counted): Verb | null {
  const governor = governorOf(counted)
  if (governor?.kind !== 'verb' || counted.scene.tokens[governor.group.first - 1]?.lower !== 'there') return null
  const verb = readVerb(counted.scene.sentence, governor.group)
  return verb.lemma === 'be' ? verb : null
}
