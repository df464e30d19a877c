import type { Group } from '../../../model/sentence.ts'
import { isNoun, isVerb, nounLemma, type Scene } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { FigureRule } from '../figure-rule.ts'

/** Words that may stand between the counted and 'without'. */
const BETWEEN = new Set(
  'is are was were be been remain remains remained left live lives living go went going still now also currently have has had'.split(
    ' ',
  ),
)
/** How far behind the counted 'without' may stand, in tokens. */
const REACH = 12

/** 'Some 900 homes are without water': what those counted lack is the measure. */
export const withoutSomething: FigureRule = {
  id: 'without-something',
  phenomenon: 'those counted are, remain or were left without something',
  examples: [
    'Some [900] villagers remain without access to water.',
    'Some [900] homes have no running water.',
    'The storm left [4,000] farms in the valley without water.',
  ],
  counterexamples: [{ text: 'Some 900 villagers left without a word.', why: 'they did something' }],
  find(counted) {
    const { scene, end, quantity, head } = counted
    if (head === null || (quantity.role !== 'count' && quantity.role !== 'percent')) return null
    const { tokens, groupAt } = scene
    let verb = null
    for (let i = end; i < Math.min(tokens.length, end + REACH); i++) {
      const token = tokens[i]
      const group = groupAt[i]
      if (token?.lower === 'without') {
        const lacked = groupAt[i + 1]
        const noun = isNoun(lacked) && tokens[lacked.first]?.pos !== 'DET' ? tokens[lacked.head] : undefined
        return noun?.pos === 'NOUN'
          ? { measure: `without ${nounLemma(noun)}`, row: null, verb, trigger: i, agent: null, bearer: null }
          : null
      }
      if (isVerb(group) && group.first === i) {
        const none = hasNo(scene, group)
        if (none !== null)
          return {
            measure: `without ${none}`,
            row: null,
            verb: readVerb(scene.sentence, group),
            trigger: i,
            agent: null,
            bearer: null,
          }
        if (!BETWEEN.has(tokens[group.head]?.lower ?? '')) return null
        verb = readVerb(scene.sentence, group)
      } else if (!isNoun(group) && token?.pos !== 'ADP' && !BETWEEN.has(token?.lower ?? '') && token?.pos !== 'ADV')
        return null
    }
    return null
  },
}

/** 'have no running water', 'lack water': what they do not have; `null` where they do. */
function hasNo({ tokens, groupAt }: Scene, verb: Group): string | null {
  const lemma = tokens[verb.head]?.lemma
  const none = lemma === 'have' && tokens[verb.end]?.lower === 'no'
  if (!none && lemma !== 'lack') return null
  const lacked = groupAt[verb.end]
  const noun = isNoun(lacked) ? tokens[lacked.head] : undefined
  return noun?.pos === 'NOUN' ? nounLemma(noun) : null
}
