import { isNoun, lemmaAt } from '../../clause/scene.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Predication } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

/** 'voted 68 to 31': the votes for something, and those against it. */
export const voteTally: FigureRule = {
  id: 'vote-tally',
  phenomenon: 'a vote of so many to so many',
  examples: ['The council voted [68] to [31] to shut the port.', 'It passed by a vote of [8] to [3].'],
  counterexamples: [
    { text: 'The council voted to send 68 to Elna.', why: 'those sent are no votes' },
    { text: 'The side won 68 to 31.', why: 'a score of a game' },
  ],
  find(counted, { earlier }) {
    const { scene, first, end, head, quantity } = counted
    if (head !== null || quantity.role !== 'count') return null
    const { tokens } = scene
    const before = earlier.at(-1)
    if (tokens[first - 1]?.lower === 'to' && before?.rule === this.id && before.counted.end === first - 1)
      return before.counted.scene === scene ? { ...said(counted), measure: 'vote against' } : null
    if (tokens[end]?.lower !== 'to' || tokens[end + 1]?.pos !== 'NUM') return null
    return isVoted(counted) ? said(counted) : null
  },
}

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
