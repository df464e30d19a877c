import type { Group, Token } from '../../../model/sentence.ts'
import { isNoun, isVerb, lemmaAt, type Scene } from '../../clause/scene.ts'
import type { Counted } from '../counted.ts'
import type { Draft, FigureRule, Predication } from '../figure-rule.ts'
import { nounMeasure } from '../lookup.ts'

/** How many sentences back the total that is shared out may stand. */
const REACH = 1

/** Words by which a name takes its part of a total. */
const TAKES = new Set(['with', 'for'])

/** A total is shared out over names, and what the bare numbers count stands with the total. */
export const sharedOut: FigureRule = {
  id: 'shared-out',
  phenomenon: 'a bare number is the part of a total that a name takes',
  examples: [
    'There were 900 arrests. Norby accounts for [520] of them, Vik for [380].',
    'Norby had 520 arrests and 40 deaths, followed by Vik with [380] and [17].',
    'Of the dead, [30] were in Norby.',
  ],
  counterexamples: [
    { text: 'There were 900 arrests. The mayor paid for 380.', why: 'paying takes no part of a total' },
    { text: 'Of the guests, 30 were in Norby.', why: 'guests are no measure of any pack' },
  ],
  find(counted, { measures, earlier }) {
    if (counted.quantity.role !== 'count' || (counted.head !== null && !isOfThem(counted))) return null
    const { scene } = counted
    const opener = openerOf(scene)
    if (opener && opener.head < counted.first && isBeing(scene, counted.end)) {
      const row = nounMeasure(measures, ['nouns', 'levels', 'after'], opener, counted)
      if (row) return { measure: row.measure, row, verb: null, trigger: opener.head, agent: null, bearer: null }
    }
    const before = accountsFor(counted) ? earlier.at(-1) : takesPart(counted, earlier)
    if (!before || scene.sentence.index - before.counted.scene.sentence.index > REACH) return null
    return { ...takenOver(before), trigger: counted.first - 1 }
  },
}

const takenOver = ({ measure, row }: Draft): Omit<Predication, 'trigger'> => ({
  measure,
  row,
  verb: null,
  agent: null,
  bearer: null,
})

/** '520 of them' */
const isOfThem = ({ scene: { tokens }, end }: Counted): boolean =>
  /^(?:them|these|those)$/.test(tokens[end - 1]?.lower ?? '')

/** 'Of the dead, …' at the head of a sentence: the word that says what all of them are. */
const openerOf = ({ tokens }: Scene): Group | null =>
  tokens[0]?.lower === 'of' && tokens[1]?.lower === 'the' && tokens[3]?.text === ','
    ? { kind: 'noun', first: 2, end: 3, head: 2 }
    : null

const isBeing = (scene: Scene, at: number): boolean => {
  const verb = scene.groupAt[at]
  return isVerb(verb) && lemmaAt(scene, verb.head) === 'be'
}

/** 'Norby accounts for 520': after a name the tagger takes the verb for a noun. */
const accountsFor = ({ scene: { tokens }, first }: Counted): boolean =>
  tokens[first - 1]?.lower === 'for' && /^account(?:s|ed)?$/.test(tokens[first - 2]?.lower ?? '')

/** ', followed by Vik with 380 and 17', ', Vik for 380': each number counts what the one in its place before did. */
function takesPart({ scene, first, end }: Counted, earlier: readonly Draft[]): Draft | undefined {
  const { tokens } = scene
  const last = earlier.at(-1)
  if (last?.counted.scene !== scene) return undefined
  // The second of 'with 380 and 17'.
  if (last.rule === 'shared-out' && tokens[first - 1]?.lower === 'and' && last.counted.end === first - 1)
    return earlier.at(-2)
  if (!TAKES.has(tokens[first - 1]?.lower ?? '') || !isTaker(scene, first - 2)) return undefined
  const isPair = tokens[end]?.lower === 'and' && tokens[end + 1]?.pos === 'NUM'
  return isPair ? earlier.at(-2) : last
}

/** A name after 'followed by', a comma or 'and'. */
function isTaker({ tokens, groupAt }: Scene, at: number): boolean {
  const name = groupAt[at]
  if (!isNoun(name) || (tokens[name.head] as Token).pos !== 'PROPN') return false
  let start = name.first - 1
  while (/^(?:ADV|ADJ|VERB)$/.test(tokens[start]?.pos ?? '')) start--
  const before = tokens[start]
  return (
    /^(?:,|;|and)$/.test(before?.lower ?? '') || (before?.lower === 'by' && tokens[start - 1]?.lower === 'followed')
  )
}
