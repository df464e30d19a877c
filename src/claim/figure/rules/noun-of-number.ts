import type { Group } from '../../../model/sentence.ts'
import { isNoun, lemmaAt } from '../../clause/scene.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Predication } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { nounMeasure } from '../lookup.ts'

/** A noun takes the number as its 'of'-phrase: 'the deployment of 500 marines', 'a toll of 48'. */
export const nounOfNumber: FigureRule = {
  id: 'noun-of-number',
  phenomenon: 'the number stands in the of-phrase of a noun that says what happened',
  examples: [
    'Aides denied the deployment of [500] marines.',
    'The island mourned a death toll of [48].',
    'The evacuation of [400] patients took all night.',
    'A strike by [9,000] nurses began.',
    'The bodies of [14] miners have been brought up.',
    'It was a garrison with more than [900] men under arms.',
  ],
  counterexamples: [
    { text: 'He spoke of 400 patients.', why: 'no noun says what happened to them' },
    { text: 'The evacuation with 400 patients took all night.', why: 'an evacuation has no strength' },
  ],
  find(counted, { measures }) {
    const governor = governorOf(counted)
    if (governor?.kind !== 'preposition' || !isNoun(governor.group)) return null
    if (governor.word === 'by') return takingPart(counted, governor.group)
    if (governor.word !== 'of' && governor.word !== 'with') return null
    const row = nounMeasure(measures, ['nounsOf', 'levels'], governor.group, counted)
    // 'a militia with 900 men': only a strength is had.
    if (!row || (governor.word === 'with' && !row.own)) return null
    const whose = hasOwner(counted.scene.tokens, governor.group) ? governor.group : null
    return {
      measure: row.measure,
      row,
      verb: null,
      trigger: governor.group.head,
      agent: row.own ? null : whose,
      bearer: row.own ? whose : null,
    }
  },
}

/** What many do together: 'a strike by 9,000 nurses'. */
const JOINT = new Set(
  'strike walkout protest march rally demonstration boycott vigil sit-in occupation petition'.split(' '),
)

function takingPart({ scene, person }: Counted, group: Group): Predication | null {
  const lemma = lemmaAt(scene, group.head)
  if (!person || !JOINT.has(lemma)) return null
  return { measure: lemma, row: null, verb: null, trigger: group.head, agent: null, bearer: null }
}

/** Whether a word before the noun may name somebody: 'the Republic's deployment'. */
const hasOwner = (tokens: readonly { pos: string }[], group: { first: number; head: number }): boolean =>
  tokens.slice(group.first, group.head).some((token) => token.pos === 'PROPN' || token.pos === 'NOUN')
