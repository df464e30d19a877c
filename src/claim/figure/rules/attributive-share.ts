import { isNoun, isVerb, lemmaAt, tokenAt } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { isEmptyNoun, levelMeasure } from '../level-measure.ts'

/** Nouns whose size a share before them gives: changes, parts, chances, rates. */
const SIZED = new Set(
  (
    'increase rise gain jump growth expansion surge improvement decrease fall drop decline cut reduction dip slump loss slide contraction swing ' +
    'raise hike markup discount rebate surcharge tax tariff duty levy fee interest yield return margin premium commission profit ' +
    'share stake holding ownership interest majority minority lead turnout support approval opposition chance probability likelihood risk ' +
    'unemployment joblessness inflation poverty illiteracy literacy mortality damage containment completion occupancy vacancy humidity ' +
    'capacity reduction devaluation depreciation appreciation shortfall deficit surplus shortage raise rent-increase'
  ).split(' '),
)

/** 'a 40 percent chance', 'a 6% increase', 'its 30% stake': the share stands before the noun whose size it is. */
export const attributiveShare: FigureRule = {
  id: 'attributive-share',
  phenomenon: 'a share stands before the noun whose size it gives',
  examples: [
    'Forecasters saw a [40%] chance of hail.',
    'The union won a [6%] increase.',
    'The heirs sold their [30%] stake.',
    'A [7.2%] jobless rate worried the mayor.',
  ],
  counterexamples: [
    { text: 'They wore 100% cotton shirts.', why: 'the share describes the shirts' },
    { text: 'The bond pays 5% less full fees.', why: 'the fees have another size' },
    { text: 'They accepted half the rise.', why: 'a part of a rise is not its size' },
    { text: 'The raft passed the 50% mark.', why: 'a mark has no size' },
  ],
  find(counted) {
    const { scene, quantity } = counted
    if (quantity.role !== 'percent' || quantity.rules.includes('fraction')) return null
    const noun = nounBehind(counted)
    const head = noun && lemmaAt(scene, noun.head)
    if (!noun || head === null || scene.tokens[noun.head]?.pos !== 'NOUN') return null
    const measure = SIZED.has(head) ? head : isEmptyNoun(head) ? levelMeasure(scene, noun) : null
    if (measure === null) return null
    const governor = governorOf(counted)?.group ?? null
    const verb = isVerb(governor) ? readVerb(scene.sentence, governor) : null
    return { measure, row: null, verb, trigger: noun.head, agent: null, bearer: null }
  },
}

/** The rest of the noun group behind the sign of the share. */
function nounBehind({ scene, quantity }: Counted) {
  let at = tokenAt(scene, quantity.number.end - 1) + 1
  while (/^(?:-|%|percent|per|cent|pct|percentage|points?)$/.test(scene.tokens[at]?.lower ?? '')) at++
  // '5.75% less full fees'
  if (/^(?:less|more|fewer|higher|lower|plus|minus)$/.test(scene.tokens[at]?.lower ?? '')) return null
  const group = scene.groupAt[at]
  return isNoun(group) && group.head >= at ? { ...group, first: at } : null
}
