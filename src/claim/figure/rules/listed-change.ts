import { isNoun, type Scene } from '../../clause/scene.ts'
import { CHANGE } from '../change.ts'
import type { Draft, FigureRule } from '../figure-rule.ts'
import { isUpBy } from './up-by.ts'

/** How far before the first name the change may stand, in tokens. */
const REACH = 24

/** 'Sales rose at two ports: Elna by 9%; Norby by 4%': by how much each of those named rose or fell. */
export const listedChange: FigureRule = {
  id: 'listed-change',
  phenomenon: "a name and 'by' an amount in a list under a word of change",
  examples: [
    'Revenue is up this year at two ports: Bergen by [29%]; Oslo by [17%].',
    'Rents fell in three towns: Bergen by [9%], Oslo by [4%] and Turku by [2%].',
    'Sales are up at two shops: Mello’s by [4%] and Orsk by [2%].',
  ],
  counterexamples: [{ text: 'The jury was out in two towns: Bergen by 9%.', why: 'nothing rose or fell' }],
  find({ scene, first, quantity }, { earlier }) {
    if (quantity.role !== 'percent' && quantity.role !== 'money') return null
    const { tokens, groupAt } = scene
    const name = groupAt[/^['’]s?$/.test(tokens[first - 2]?.text ?? '') ? first - 3 : first - 2]
    if (tokens[first - 1]?.lower !== 'by' || !isNoun(name) || tokens[name.head]?.pos !== 'PROPN') return null
    if (!/^(?:[:;,]|and)$/.test(tokens[name.first - 1]?.lower ?? '')) return null
    const said = { row: null, verb: null, trigger: first - 1, agent: null, bearer: null }
    const before = earlier.at(-1)
    if (before?.rule === this.id && before.counted.scene === scene) return { ...said, measure: before.measure }
    const measure = changeIn(scene, name.first - 1, before)
    return measure === null ? null : { ...said, measure }
  },
}

/** The change before a token: a verb of change, 'up' or 'down'; `null` where there is none. */
function changeIn(scene: Scene, from: number, before: Draft | undefined): string | null {
  if (before?.counted.scene === scene && CHANGE.has(before.measure)) return before.measure
  for (let i = from; i >= Math.max(0, from - REACH); i--) {
    const { lower, lemma } = scene.tokens[i] as Scene['tokens'][number]
    if (CHANGE.has(lemma)) return lemma
    const isBe = scene.tokens[i - 1]?.pos === 'AUX' || isUpBy(scene, i)
    if (isBe && (lower === 'up' || lower === 'higher')) return 'rise'
    if (isBe && (lower === 'down' || lower === 'lower' || lower === 'off')) return 'fall'
  }
  return null
}
