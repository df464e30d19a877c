import { isVerb, lemmaAt } from '../../clause/scene.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { Draft, FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { sizeVerb } from './level-of-noun.ts'

const ELIDED = new Set(['number', 'figure', 'total', 'toll', 'count', 'tally', 'it', 'that', 'estimate', 'strength'])

/** A bare 'the number' takes up what the figure before it counts: 'a colleague put the number at 300'. */
export const elidedNumber: FigureRule = {
  id: 'elided-number',
  phenomenon: 'a bare word for number takes up the measure of the figure before it',
  examples: [
    'Some 900 marines were in the valley, but an aide put the number at [300].',
    'Some 900 marines were in the valley. An aide had spoken of [300].',
    'Some 900 marines were in the valley. A week before there were [300].',
    'The army lost 900 men; 600 were wounded and 40 were captured. The general had given a total of [800].',
  ],
  counterexamples: [{ text: 'An aide put the phone at 300.', why: 'a phone does not stand for a number' }],
  find(counted, { earlier }) {
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
  if (governor.kind === 'preposition') return governor.word === 'of' && TELL_OF.has(verb.lemma) ? verb : null
  return GIVE.has(verb.lemma) && counted.scene.tokens[counted.first - 1]?.lower === 'of' ? verb : null
}
const TELL_OF = new Set(['speak', 'talk', 'tell'])
/** Verbs of 'gave a total of 300'. */
const GIVE = new Set(['give', 'cite', 'report', 'state', 'name', 'mention'])

/** 'there were 300': the bare number of what was counted before. */
function existing(counted: Counted): Verb | null {
  const governor = governorOf(counted)
  if (governor?.kind !== 'verb' || counted.scene.tokens[governor.group.first - 1]?.lower !== 'there') return null
  const verb = readVerb(counted.scene.sentence, governor.group)
  return verb.lemma === 'be' ? verb : null
}
