import { lemmaAt } from '../../clause/scene.ts'
import type { Draft, FigureRule } from '../figure-rule.ts'

/** Words before the number that set it against the one before: 'down from 41', 'against 54% last year'. */
const LINKS = new Set(['from', 'against', 'versus'])
const CHANGE = new Set(['up', 'down', 'compared', 'rising', 'falling', 'increase', 'decrease', 'rise', 'fall', 'drop'])
/** How far behind the number that it is set against it may stand, in tokens. */
const REACH = 16

/** 'rose to 48, from 41', 'corrected it to 28 from 41': what something moved to goes with what it moved from. */
const isLevel = ({ counted: { scene, first, end }, trigger }: Draft, former: number): boolean =>
  scene.tokens[first - 1]?.lower === 'to' && (end === former - 1 || MOVING.has(lemmaAt(scene, trigger)))
const MOVING = new Set([
  'rise',
  'fall',
  'climb',
  'drop',
  'increase',
  'decrease',
  'grow',
  'jump',
  'go',
  'decline',
  'toll',
  'count',
  'number',
])

/** The number is what the one before it is set against, and counts the same. */
export const formerLevel: FigureRule = {
  id: 'former-level',
  phenomenon: 'the number is the earlier or the other level that the one before it is set against',
  examples: [
    'Twelve people were missing, down from [41] on Tuesday.',
    'Police arrested 900 miners, compared with [300] last year.',
    'The chief corrected the number of those rescued to 28 from [41].',
    'Some 900 miners were arrested, against [300] last year.',
    'The death toll rose to 48 from [31].',
  ],
  counterexamples: [
    {
      text: 'Some 900 miners were arrested after leaving 300 lamps behind.',
      why: 'nothing sets the one against the other',
    },
  ],
  find({ scene, first, head, quantity }, { earlier }) {
    const before = earlier.at(-1)
    if (!before || before.counted.scene.sentence !== scene.sentence || before.rule === this.id) return null
    if (first - before.counted.end > REACH || quantity.role !== before.counted.quantity.role) return null
    if (head !== null && head !== before.counted.head) return null
    const link = scene.tokens[first - 1]?.lower ?? ''
    const change = scene.tokens[first - 2]?.lower ?? ''
    const opposed = LINKS.has(link) && (link !== 'from' || CHANGE.has(change) || isLevel(before, first))
    if (!opposed && !(change === 'compared' && (link === 'with' || link === 'to'))) return null
    const { measure, row, verb, trigger, bearer } = before
    return { measure, row, verb, trigger, agent: null, bearer }
  },
}
