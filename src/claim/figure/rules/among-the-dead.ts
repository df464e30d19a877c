import { isVerb, lemmaAt, type Scene } from '../../clause/scene.ts'
import { accepts } from '../accepts.ts'
import type { FigureRule } from '../figure-rule.ts'

/** 'The dead included two women', 'Among those injured were 12 children': parts of people named by what befell them. */
export const amongTheDead: FigureRule = {
  id: 'among-the-dead',
  phenomenon: 'the number is a part of the dead, the injured, the missing or those arrested',
  examples: ['The dead included [two] women.', 'Among the dead were [12] children.'],
  counterexamples: [
    { text: 'The fleet included two trawlers.', why: 'nothing befell the fleet' },
    { text: 'The dead were buried by two women.', why: 'they bury the dead' },
  ],
  find(counted, { measures }) {
    const { scene, first } = counted
    const verb = scene.groupAt[first - 1]
    if (!isVerb(verb)) return null
    const lemma = lemmaAt(scene, first - 1)
    const named = first - 2
    if (lemma !== 'include' && !(lemma === 'be' && isAmong(scene, named))) return null
    const row = measures.after
      .get(scene.tokens[named]?.lower ?? '')
      ?.find((entry) => entry.rest.length === 0 && entry.row.counts === 'person' && accepts(entry.row, counted))?.row
    if (!row || !/^(?:the|those|these)$/.test(scene.tokens[named - 1]?.lower ?? '')) return null
    return { measure: row.measure, row, verb: null, trigger: named, agent: null, bearer: null }
  },
}

/** 'Among the dead were' */
const isAmong = ({ tokens }: Scene, verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 4), verb).some(({ lower }) => lower === 'among')
