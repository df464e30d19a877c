import type { Group } from '../../../model/sentence.ts'
import { predicatesOf } from '../../clause/predicate.ts'
import { lemmaAt, type Scene } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import { accepts } from '../accepts.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

/** Prepositions that say where. */
const WHERE = new Set([
  'in',
  'on',
  'at',
  'inside',
  'near',
  'across',
  'within',
  'along',
  'around',
  'throughout',
  'there',
  'here',
])

/** The counted merely are somewhere: for soldiers that is a deployment. */
export const located: FigureRule = {
  id: 'located',
  phenomenon: 'the number is said to be in a place',
  examples: [
    'Some [500] marines were in the valley.',
    'As many as [900] soldiers are already on the island.',
    'There are [4,000] troops in the valley, the ministry says.',
  ],
  counterexamples: [
    { text: 'Some 500 marines were tired.', why: 'no place follows' },
    { text: 'There were 500 marines at the time.', why: 'a time is no place' },
    { text: 'Some 500 tourists were in the valley.', why: 'being there is a strength of soldiers only' },
  ],
  find(counted, { measures }) {
    const { scene } = counted
    const there = existential(counted)
    const main = there ? null : predicatesOf(scene, counted.end).find((predicate) => predicate.via === 'main')
    const last = there ?? main?.chain.at(-1)
    if (!last || lemmaAt(scene, last.head) !== 'be') return null
    let at = there ? counted.end : last.end
    while (scene.tokens[at]?.pos === 'ADV') at++
    if (!WHERE.has(scene.tokens[at]?.lower ?? '') || isWhen(scene, at + 1)) return null
    const row = measures.rows.find((candidate) => candidate.located && accepts(candidate, counted, 'be'))
    if (!row) return null
    return {
      measure: row.measure,
      row,
      verb: readVerb(scene.sentence, last),
      trigger: last.head,
      agent: null,
      bearer: null,
    }
  },
}

/** 'at the time', 'in 1990' */
const isWhen = ({ tokens, groupAt }: Scene, at: number): boolean =>
  tokens[at]?.pos === 'NUM' ||
  /^(?:time|moment|year|month|beginning|end|start|peak|height)$/.test(tokens[groupAt[at]?.head ?? at]?.lower ?? '')

/** The verb of 'there are 4,000 troops'. */
function existential(counted: Counted): Group | null {
  const governor = governorOf(counted)
  if (governor?.kind !== 'verb') return null
  return counted.scene.tokens[governor.group.first - 1]?.lower === 'there' ? governor.group : null
}
