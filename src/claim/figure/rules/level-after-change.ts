import type { Group, Token } from '../../../model/sentence.ts'
import { isNoun, isVerb, lemmaAt, type Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { Draft, FigureRule, Predication } from '../figure-rule.ts'
import { isEmptyNoun, levelMeasure } from '../level-measure.ts'
import { isUpBy } from './up-by.ts'

/** Verbs that move a level. */
const CHANGE = new Set(
  (
    'rise fall drop climb increase decrease grow shrink jump decline slip edge inch soar surge plunge plummet tumble slide dip ease rebound ' +
    'recover expand widen narrow double triple swell dwindle advance gain lose range vary go slow cool moderate accelerate quicken tick creep retreat'
  ).split(' '),
)
/** Verbs that make their object move. */
const MOVE = new Set(
  'raise cut lower reduce push increase bring boost lift slash expand trim hike drive send revise double narrow'.split(
    ' ',
  ),
)
/** Verbs of both kinds that say a level only where an amount or 'from … to' stands with them. */
const LOOSE = new Set(['go', 'lose', 'send', 'drive', 'bring', 'advance', 'gain', 'recover', 'vary'])
/** How far before the number its verb may stand, in tokens. */
const REACH = 26

/** 'fell 8% to $5 million', 'rose from 12% in May to 15%': the level before or after a change is that of the verb's subject or object. */
export const levelAfterChange: FigureRule = {
  id: 'level-after-change',
  phenomenon: 'the number is the level from which or to which something changed',
  examples: [
    'Turnout fell from [61%] to [55%].',
    'Turnout fell to a record low of [34%].',
    'Profit dropped 8% to $[5 million].',
    'The bank cut its tariff from [4.5%] in May to [4.2%].',
    'Turnout went down a touch in May, dropping to [48%].',
    'Sales came to $9 million, up 13% from $[8 million].',
    'Inflation rose 0.3 points in March to [2.9%].',
    "The move pushed turnout up a touch from April's [48%].",
    'Tolls range from [4%] in the port to [9%] on the hill.',
    'Net rose to $[9 million], or $2 a share, from $[8 million].',
    'The mill cut its staff from [900] to [700] clerks.',
    'Inflation slowed to [4%] in May from [5%] in April.',
  ],
  counterexamples: [
    { text: 'The mayor went to 40 weddings.', why: 'no level moved' },
    { text: 'The clerk gave 8% to $5 million schemes.', why: 'giving moves no level' },
  ],
  find(counted, { earlier }) {
    const { scene } = counted
    const first = overOwner(counted)
    const word = scene.tokens[first - 1]?.lower
    if (word !== 'to' && word !== 'from') return null
    if (!mayBeLevel(counted)) return word === 'to' ? fromThere(counted, earlier) : null
    const change = changeBefore(scene, first - 1)
    if (change === null) return null
    // ', up 13% from $5 million': the level that was spoken of last.
    if (typeof change === 'number') return takenUp(counted, earlier, change)
    const lemma = lemmaAt(scene, change.head)
    if (LOOSE.has(lemma) && !hasCompanion(counted, change)) return null
    const noun = moved(scene, change, lemma)
    if (!noun) return null
    const measure = levelMeasure(scene, noun)
    if (measure === null) return namesLevel(scene, noun) ? takenUp(counted, earlier, change.head) : null
    const verb = readVerb(scene.sentence, change)
    return { measure, row: null, verb, trigger: change.head, agent: null, bearer: noun }
  },
}

/** 'cut its staff from 900 to 700 clerks': the noun behind both numbers. */
function fromThere({ scene, first, quantity }: Counted, earlier: readonly Draft[]): Predication | null {
  const before = earlier.at(-1)
  if (before?.counted.scene !== scene || before.counted.end !== first - 1 || before.counted.head !== null) return null
  if (scene.tokens[before.counted.first - 1]?.lower !== 'from' || quantity.role !== before.counted.quantity.role)
    return null
  const { measure, row, verb, trigger, agent, bearer } = before
  return { measure, row, verb, trigger, agent, bearer }
}

/** "from May's 9%": the preposition stands before the month. */
function overOwner({ scene: { tokens }, first }: Counted): number {
  // 'fell to a record low of 3.4%'
  if (
    tokens[first - 1]?.lower === 'of' &&
    /^(?:low|high|level|rate|peak|record|average)$/.test(tokens[first - 2]?.lower ?? '')
  )
    for (let i = first - 3; i >= Math.max(0, first - 7); i--) {
      const { lower, pos } = tokens[i] as Token
      if (lower === 'to' || lower === 'from') return i + 1
      if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM' && lower !== '-') break
    }
  return /^['’]s?$/.test(tokens[first - 1]?.text ?? '') && tokens[first - 2]?.pos === 'PROPN' ? first - 2 : first
}

/** Shares, money and measures; a count only as a bare number. */
const mayBeLevel = ({ quantity, head }: Counted): boolean =>
  quantity.role === 'percent' ||
  quantity.role === 'money' ||
  quantity.role === 'measure' ||
  (quantity.role === 'count' && head === null)

/** 'The rate rose', 'Elna's rose': of what, was said before. */
const namesLevel = (scene: Scene, noun: Group): boolean =>
  isEmptyNoun(lemmaAt(scene, noun.head)) || /^['’]s?$/.test(scene.tokens[noun.head + 1]?.lower ?? '')

/** What was spoken of last in the same kind of number: for 'up 13% from' in this sentence, for a rate in the ones before too. */
export function takenUp({ scene, quantity }: Counted, earlier: readonly Draft[], trigger: number): Predication | null {
  const bare = !isVerb(scene.groupAt[trigger])
  const level = earlier.findLast(
    ({ rule, counted, measure }) =>
      !CHANGES.has(measure) &&
      counted.quantity.role === quantity.role &&
      (LEVEL_RULES.has(rule) || (bare && rule !== 'up-by' && counted.scene.sentence === scene.sentence)),
  )
  const far = quantity.role === 'count' ? 0 : FAR
  if (!level || scene.sentence.index - level.counted.scene.sentence.index > far) return null
  const { measure, row } = level
  return { measure, row, verb: null, trigger, agent: null, bearer: null }
}
/** How many sentences a rate is remembered. */
const FAR = 4
const LEVEL_RULES = new Set(['noun-size', 'level-after-change', 'level-of-noun', 'attributive-share'])
/** 'a 2% drop' is no level. */
const CHANGES = new Set(
  'drop increase decrease decline rise fall gain cut reduction jump growth raise hike chance'.split(' '),
)

/** What moved: the object of a verb that moves something, else the subject. */
function moved(scene: Scene, verb: Group, lemma: string): Group | null {
  const object = scene.groupAt[verb.end]
  if (
    MOVE.has(lemma) &&
    isNoun(object) &&
    scene.tokens[object.first]?.pos !== 'NUM' &&
    !readVerb(scene.sentence, verb).passive
  )
    return object
  if (!CHANGE.has(lemma) && !BE.has(lemma) && !readVerb(scene.sentence, verb).passive) return null
  return subjectOf(scene, verbBeforeComma(scene, verb) ?? verb)
}

/** 'The rate went down a touch, dropping to 5%': a participle behind a comma has the subject of the verb before. */
function verbBeforeComma({ sentence, tokens, groupAt }: Scene, verb: Group): Group | null {
  if (tokens[verb.first - 1]?.text !== ',' || !readVerb(sentence, verb).ing) return null
  for (let i = verb.first - 2; i >= Math.max(0, verb.first - REACH); i--) {
    const group = groupAt[i] ?? null
    if (isVerb(group)) return group
  }
  return null
}

/** Whether another number, or the other end of 'from … to', stands with the verb. */
function hasCompanion({ scene: { tokens }, first, end }: Counted, verb: Group): boolean {
  for (let i = verb.end; i < first - 1; i++) if (tokens[i]?.pos === 'NUM') return true
  for (let i = end; i < Math.min(tokens.length, end + 6); i++)
    if (tokens[i]?.lower === 'to' && tokens[i + 1]?.pos === 'NUM') return true
  return false
}

/** The verb of change before a preposition, over amounts, times, places and adverbs; the index of an 'up' or 'down' without one. */
function changeBefore(scene: Scene, at: number): Group | number | null {
  const { tokens, groupAt } = scene
  for (let i = at - 1; i >= Math.max(0, at - REACH); ) {
    const group = groupAt[i] ?? null
    const next = group ? group.first - 1 : i - 1
    if (isVerb(group))
      return CHANGE.has(lemmaAt(scene, group.head)) || MOVE.has(lemmaAt(scene, group.head)) ? group : null
    const token = tokens[i] as Token
    if (isUpBy(scene, i)) {
      const before = groupAt[i - 1]
      return isVerb(before) && BE.has(lemmaAt(scene, before.head)) ? before : isVerb(before) ? null : i
    }
    if (/^[;:("“]$/.test(token.text) || token.lower === 'and' || (token.lower === 'or' && !opensAmount(scene, i + 1)))
      return null
    i = next
  }
  return null
}
const BE = new Set(['be', 'stay', 'remain'])

/** ', or $1.35 a share,': the same in another measure. */
const opensAmount = ({ tokens }: Scene, i: number): boolean => tokens[i]?.pos === 'SYM' || tokens[i]?.pos === 'NUM'
