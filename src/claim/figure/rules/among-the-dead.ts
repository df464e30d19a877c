import { isVerb, lemmaAt, type Scene } from '../../clause/scene.ts'
import type { Counted } from '../counted.ts'
import type { Draft, FigureRule, Predication } from '../figure-rule.ts'
import { stateMeasure } from '../lookup.ts'
import type { MeasureIndex } from '../measure-index.ts'
import { wholeBehind } from '../of-whole.ts'

/** 'The dead included two women', 'Among those injured were 12 children': parts of people named by what befell them. */
export const amongTheDead: FigureRule = {
  id: 'among-the-dead',
  phenomenon: 'the number is a part of the dead, the injured, the missing or those arrested',
  examples: [
    'The dead included [two] women.',
    'Among the dead were [12] children.',
    '[Six] of those killed were children.',
    'The fire killed 40 people. [Seven] of them were children.',
  ],
  counterexamples: [
    { text: 'The fleet included two trawlers.', why: 'nothing befell the fleet' },
    { text: 'The dead were buried by two women.', why: 'they bury the dead' },
  ],
  find(counted, { measures, earlier }) {
    const { scene, first } = counted
    const them = isOfThem(counted) ? takenUp(counted, earlier.at(-1)) : null
    if (them) return them
    const among = amongBehind(counted) ?? ofDeadBefore(counted)
    if (among !== null) return rowOf(counted, measures, among)
    if (isOfThe(counted)) return rowOf(counted, measures, counted.number + 3)
    const verb = scene.groupAt[first - 1]
    if (!isVerb(verb)) return null
    const lemma = lemmaAt(scene, first - 1)
    const named = first - 2
    if (lemma !== 'include' && !(lemma === 'be' && isAmong(scene, named))) return null
    return rowOf(counted, measures, named)
  },
}

/** What befell those whom the word at `named` calls so, behind 'the' or 'those'. */
function rowOf(counted: Counted, measures: MeasureIndex, named: number): Predication | null {
  const { tokens } = counted.scene
  const led = /^(?:the|those|these)$/.test(tokens[named - 1]?.lower ?? '') || tokens[named - 1]?.pos === 'NUM'
  if (!led) return null
  const row = stateMeasure(measures, tokens[named]?.lower ?? '', counted)
  return row ? { measure: row.measure, row, verb: null, trigger: named, agent: null, bearer: null } : null
}

/** 'Seven of them were children' */
function isOfThem(counted: Counted): boolean {
  const { scene, number, quantity } = counted
  if (quantity.role !== 'count' || wholeBehind(counted) !== 'them') return false
  const verb = scene.groupAt[number + 3]
  return isVerb(verb) && verb.end === number + 4 && lemmaAt(scene, verb.head) === 'be'
}

/** What befell the people whom 'them' takes up: those counted in the sentence before, or earlier in this one. */
function takenUp(counted: Counted, before: Draft | undefined): Predication | null {
  if (before?.row?.counts !== 'person') return null
  const gap = counted.scene.sentence.index - before.counted.scene.sentence.index
  const fewer = (counted.quantity.high ?? 0) < (before.counted.quantity.high ?? before.counted.quantity.low ?? 0)
  if (gap > 1 || !fewer) return null
  return { measure: before.measure, row: before.row, verb: null, trigger: counted.number, agent: null, bearer: null }
}

/** 'Four of the injured suffered cuts': what they suffer or are says no more of them. */
function isOfThe({ scene: { tokens, groupAt }, number, head }: Counted): boolean {
  if (head !== 'victim' || tokens[number + 1]?.lower !== 'of') return false
  const verb = groupAt[number + 4]
  return isVerb(verb) && /^(?:be|have|suffer|sustain|remain)$/.test(tokens[verb.head]?.lemma ?? '')
}

/** 'Two guards are among the wounded' */
function amongBehind({ scene: { tokens, groupAt }, end }: Counted): number | null {
  const verb = groupAt[end]
  if (!isVerb(verb) || tokens[verb.head]?.lemma !== 'be') return null
  const at = tokens[verb.end]?.pos === 'ADV' ? verb.end + 1 : verb.end
  return tokens[at]?.lower === 'among' ? at + 2 : null
}

/** 'Of the 40 dead, 12 were children': the word for them before the comma. */
function ofDeadBefore({ scene: { tokens, groupAt }, first, end, head }: Counted): number | null {
  const opener = tokens[0]?.lower
  const verb = groupAt[end]
  if (head !== null || (opener !== 'of' && opener !== 'among') || tokens[first - 1]?.text !== ',') return null
  return isVerb(verb) && tokens[verb.head]?.lemma === 'be' && first < FROM_START ? first - 2 : null
}
/** Longest opening 'Of the 40 dead', in tokens. */
const FROM_START = 8

/** 'Among the dead were' */
const isAmong = ({ tokens }: Scene, verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 4), verb).some(({ lower }) => lower === 'among')
