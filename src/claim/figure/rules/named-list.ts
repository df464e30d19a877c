import { isNoun, lemmaAt, type Scene } from '../../clause/scene.ts'
import type { FigureRule } from '../figure-rule.ts'
import { isEmptyNoun, levelMeasure } from '../level-measure.ts'

/** How far before the first member the noun that heads the list may stand, in tokens. */
const REACH = 14

/** 'Turnout by district: Elna, 60%; Norby, 48%': a name and its share under the noun that heads the list. */
export const namedList: FigureRule = {
  id: 'named-list',
  phenomenon: 'the first of a list of names with their shares, under a noun before a colon',
  examples: ['The jobless rates include: Bergen, [6%]; Oslo, 7%.'],
  counterexamples: [{ text: 'The jury: Bergen, 6%; Oslo, 7%.', why: 'a jury has no share' }],
  find({ scene, first, end, head, quantity }, { earlier }) {
    if (quantity.role !== 'percent' || head !== null) return null
    const { tokens, groupAt } = scene
    const name = groupAt[tokens[first - 1]?.text === ',' ? first - 2 : first - 1]
    const opener = name ? name.first - 1 : -1
    if (!isNoun(name) || tokens[name.head]?.pos !== 'PROPN' || tokens[opener]?.text !== ':') return null
    if (!/^[;,.]$/.test(tokens[end]?.text ?? '.')) return null
    for (let i = opener - 1; i >= Math.max(0, opener - REACH); i--) {
      const group = groupAt[i]
      if (!isNoun(group) || group.head !== i) continue
      const measure = levelMeasure(scene, group)
      const said = { verb: null, trigger: i, agent: null, bearer: null }
      if (measure !== null && isRate(scene, i)) return { ...said, measure, row: null }
      const before = earlier.findLast(({ counted }) => counted.quantity.role === 'percent')
      if (isEmptyNoun(lemmaAt(scene, i)) && before && scene.sentence.index - before.counted.scene.sentence.index <= 2)
        return { ...said, measure: before.measure, row: before.row }
    }
    return null
  },
}

const RATES = new Set(['turnout', 'unemployment', 'inflation', 'vote', 'support'])

const isRate = (scene: Scene, i: number): boolean => isEmptyNoun(lemmaAt(scene, i)) || RATES.has(lemmaAt(scene, i))
