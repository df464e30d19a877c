import { isNoun, lemmaAt } from '../../clause/scene.ts'
import type { FigureRule } from '../figure-rule.ts'

const PEOPLE = new Set(['person', 'people', 'resident', 'inhabitant', 'citizen'])
/** Fewest that a place is said to have as its population. */
const MANY = 1000

const TOWNS = new Set(
  'city town village country nation state province region district county island territory settlement'.split(' '),
)

/** 'of Elna's 40,000 residents': how many live there. */
export const population: FigureRule = {
  id: 'population',
  phenomenon: 'a large number of people that a place has, behind a preposition: its population',
  examples: [
    "The plan would help many of Norway's [5 million] residents.",
    'The water rose in the town of [40,000] people.',
  ],
  counterexamples: [{ text: "The plan would help many of the club's 40 residents.", why: 'too few for a place' }],
  find({ scene, first, number, head, quantity }) {
    if (quantity.role !== 'count' || head === null || !PEOPLE.has(head) || (quantity.low ?? 0) < MANY) return null
    const { tokens, groupAt } = scene
    const town = groupAt[first - 2]
    if (tokens[first - 1]?.lower === 'of' && isNoun(town) && TOWNS.has(lemmaAt(scene, town.head)))
      return { measure: 'population', row: null, verb: null, trigger: town.head, agent: null, bearer: town }
    const sign = /^['’]s?$/.test(tokens[number - 1]?.lower ?? '') ? number - 1 : first - 1
    if (!/^['’]s?$/.test(tokens[sign]?.lower ?? '') || tokens[sign - 1]?.pos !== 'PROPN') return null
    const owner = groupAt[sign - 1]?.first ?? sign - 1
    const before = tokens[owner - 1]
    if (before?.pos !== 'ADP') return null
    return { measure: 'population', row: null, verb: null, trigger: sign + 1, agent: null, bearer: null }
  },
}
