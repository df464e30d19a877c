import { isNoun, isVerb } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf, verbOver } from '../governor.ts'

/** Verbs of an outcome that so many votes make; the share stands behind 'with'. */
const OUTCOMES = new Set(
  'win elect re-elect re-elected reelect reelected earn secure clinch lead finish return triumph retain hold claim'.split(
    ' ',
  ),
)

/** 'was elected with 41,200 votes', 'won with 50.9% of the vote'. */
export const votesWon: FigureRule = {
  id: 'votes-won',
  phenomenon: "the votes, or the share of them, with which somebody wins stand behind 'with'",
  examples: [
    'Mara Holt was elected with [41,200] votes.',
    'Holt was returned with [900] votes.',
    'Holt won re-election with [50.9%] of the vote.',
    'Holt finished second with [22%] of ballots.',
  ],
  counterexamples: [
    { text: 'Holt won with 900 clerks.', why: 'clerks are no votes' },
    { text: 'Holt returned with 900 ballots in a van.', why: 'she came back' },
    { text: 'Holt left with 41,200 votes uncounted.', why: 'leaving is no outcome of a vote' },
  ],
  find(counted) {
    if (!isOfVotes(counted)) return null
    const { scene } = counted
    const governor = governorOf(counted)
    if (governor?.kind !== 'preposition' || governor.word !== 'with') return null
    // 'finished second with'
    let group = governor.group ?? scene.groupAt[governor.at - 2] ?? null
    // 'won a narrow victory in the north with 900 votes'
    for (let hops = 0; isNoun(group) && hops < 3; hops++)
      group = verbOver(scene, group) ?? scene.groupAt[group.first - 2] ?? null
    if (!isVerb(group)) return null
    const verb = readVerb(scene.sentence, group)
    // 'came back with 900 ballots in a van', where 'was returned with 900 votes' is an outcome
    return OUTCOMES.has(verb.lemma) && (verb.lemma !== 'return' || verb.passive)
      ? { measure: 'win', row: null, verb, trigger: verb.head, agent: null, bearer: null }
      : null
  },
}

/** 'votes', '22% of the vote' */
const isOfVotes = ({ quantity, head, scene: { tokens }, end }: Counted): boolean => {
  if (quantity.role === 'count') return head === 'vote' || head === 'ballot'
  const last = /^(?:votes?|ballots?)$/
  return quantity.role === 'percent' && (last.test(head ?? '') || last.test(tokens[end - 1]?.lower ?? ''))
}
