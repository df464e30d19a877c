import type { Token } from '../../../model/sentence.ts'
import { isNoun, lemmaAt, type Scene } from '../../clause/scene.ts'
import type { Counted } from '../counted.ts'
import type { Draft, FigureRule, Predication } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

/** 'voted 68 to 31': the votes for something, and those against it. */
export const voteTally: FigureRule = {
  id: 'vote-tally',
  phenomenon: 'a vote of so many to so many',
  examples: [
    'The council voted [68] to [31] to shut the port.',
    'It passed by a vote of [8] to [3].',
    'The council voted [52]-[46] to shut the port.',
    'The bill passed on a [5]–[2] vote.',
    'The council approved the plan [5]-[2].',
  ],
  counterexamples: [
    { text: 'The council voted to send 68 to Elna.', why: 'those sent are no votes' },
    { text: 'The side won 68 to 31.', why: 'a score of a game' },
    { text: 'The side won 5-2.', why: 'a score, too' },
    { text: 'Ninety-four clerks voted.', why: 'one number in words' },
  ],
  find(counted, { earlier }) {
    const { scene, first, end, head, quantity } = counted
    if (quantity.role !== 'count') return null
    const { tokens } = scene
    const before = earlier.at(-1)
    const glued = gluedTally(counted, before)
    if (glued !== null) return glued === 'for' ? said(counted) : { ...said(counted), measure: 'vote against' }
    if (head !== null) return null
    if (tokens[first - 1]?.lower === 'to' && before?.rule === this.id && before.counted.end === first - 1)
      return before.counted.scene === scene ? { ...said(counted), measure: 'vote against' } : null
    if (tokens[end]?.lower !== 'to' || tokens[end + 1]?.pos !== 'NUM') return null
    return isVoted(counted) ? said(counted) : null
  },
}

/** '52-46': one token, or two on both sides of a dash; the reader of quantities keeps them only for votes. `null` where it is no such pair. */
function gluedTally({ scene, number, quantity }: Counted, before: Draft | undefined): 'for' | 'against' | null {
  const { tokens } = scene
  const token = tokens[number]
  const one = PAIR.test(token?.text ?? '')
  const isPair = one || DASH.test(tokens[number + 1]?.text ?? '') || DASH.test(tokens[number - 1]?.text ?? '')
  if (!isPair || quantity.low !== quantity.high || !isDecided(scene, number)) return null
  const again = before?.rule === voteTally.id && before.counted.scene === scene
  if (one)
    return again && before.counted.number === number ? 'against' : quantity.number.start === token?.start ? 'for' : null
  const dashed = (at: number) =>
    DASH.test(tokens[at]?.text ?? '') && tokens[at]?.spaced === false && isFew(tokens[at - 1]) && isFew(tokens[at + 1])
  if (dashed(number + 1)) return 'for'
  return again && dashed(number - 1) && before.counted.number === number - 2 ? 'against' : null
}
/** 'voted', 'approved it' before it, 'vote' behind it. */
function isDecided({ tokens }: Scene, at: number): boolean {
  for (let i = Math.max(0, at - DECIDED); i < Math.min(tokens.length, at + 4); i++)
    if (DECIDING.test(tokens[i]?.lower ?? '')) return true
  return false
}
const DECIDING = /^(?:vot(?:es?|ed|ing)|approved|adopted|rejected|ratified|passed)$/
/** How far before its votes the word for a decision may stand, in tokens. */
const DECIDED = 8
const isFew = (token: Token | undefined): boolean => /^\d{1,3}$/.test(token?.text ?? '')
const PAIR = /^\d{1,3}[-–]\d{1,3}$/
const DASH = /^[-–]$/

const said = ({ first }: Counted): Predication => ({
  measure: 'vote for',
  row: null,
  verb: null,
  trigger: first,
  agent: null,
  bearer: null,
})

/** 'voted 68', 'a vote of 68'. */
function isVoted(counted: Counted): boolean {
  const governor = governorOf(counted)
  if (!governor?.group || lemmaAt(counted.scene, governor.group.head) !== 'vote') return false
  return governor.kind === 'verb' || (governor.word === 'of' && isNoun(governor.group))
}
