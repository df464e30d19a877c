import { isNoun, isVerb, nounLemma } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { FigureRule } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'

/** What somebody has or does in so many places. */
const PRESENCE = new Set(
  'presence office branch stake interest share project programme program operation school clinic staff member customer shop store plant factory'.split(
    ' ',
  ),
)
/** Verbs of being somewhere. */
const BEING = new Set('operate work trade live campaign volunteer serve'.split(' '))
/** Places that are counted. */
const PLACES = new Set(
  'country nation city state town village province district county region market location site store shop outlet school hospital clinic camp church home island'.split(
    ' ',
  ),
)

/** 'has offices in 40 countries', 'operates in 12 states': in how many places. */
export const inSoMany: FigureRule = {
  id: 'in-so-many',
  phenomenon: 'the number of places in which somebody is present or has a share',
  examples: [
    'The firm has a presence in [130] cities.',
    'It holds a stake in [40] stores.',
    'The charity operates in [12] countries.',
  ],
  counterexamples: [
    { text: 'The firm has a debt in 130 cities.', why: 'a debt is no presence' },
    { text: 'The firm has a presence in 130 ways.', why: 'ways are no places' },
  ],
  find(counted) {
    const { scene, quantity, head } = counted
    if (quantity.role !== 'count' || head === null || !PLACES.has(head)) return null
    const governor = governorOf(counted)
    if (governor?.kind !== 'preposition' || (governor.word !== 'in' && governor.word !== 'across')) return null
    const { group } = governor
    if (group?.kind === 'verb') {
      const verb = readVerb(scene.sentence, group)
      return BEING.has(verb.lemma)
        ? { measure: verb.lemma, row: null, verb, trigger: verb.head, agent: null, bearer: null }
        : null
    }
    const token = isNoun(group) ? scene.tokens[group.head] : undefined
    const measure = token ? nounLemma(token) : ''
    if (!group || !PRESENCE.has(measure)) return null
    const before = scene.groupAt[group.first - 1] ?? null
    const verb = isVerb(before) ? readVerb(scene.sentence, before) : null
    return { measure, row: null, verb, trigger: group.head, agent: null, bearer: null }
  },
}
