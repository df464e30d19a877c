import type { Group } from '../../../model/sentence.ts'
import { predicatesOf } from '../../clause/predicate.ts'
import { isNoun, isVerb, lemmaAt, lemmaOf, type Scene } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule } from '../figure-rule.ts'

/** What those asked in a survey do. */
const OPINIONS = new Set(
  'believe think feel want expect consider regard view prefer favor favour trust know agree hope'.split(' '),
)
/** Adjectives that need what follows to say anything. */
const OPEN = new Set(
  'likely unlikely able unable due more less higher lower greater same such possible enough ready set about certain sure apparent clear true'.split(
    ' ',
  ),
)

/** 'Some 60% believe', '60% of the pupils are unhappy': a share of those who think or are something. */
export const stativeShare: FigureRule = {
  id: 'stative-share',
  phenomenon: 'a share of people think something or are as an adjective says',
  examples: [
    'Some [60%] of the pupils are unhappy.',
    'Only [8%] believe the mayor.',
    'Some [70%] of the wells are below the safe level.',
    'About [55%] said they were lonely.',
    'Some [60%] of those surveyed favor a ban.',
    'A majority, [58%], said that the mayor should go.',
    'The poll found that [43%] of the voters support Mayor Ann Roe, and [42%] support Ted Lee.',
    'Some [42%] of Norlanders say they know too little about the mayor.',
  ],
  counterexamples: [
    { text: 'Some 60% of the pupils are likely to leave.', why: 'the adjective alone says nothing' },
    { text: 'About 60% of the money say much.', why: 'money says nothing' },
    { text: 'Some 60% of the support for the mayor is lost.', why: 'support is what is shared out' },
    { text: 'Some 40 pupils believe the mayor.', why: 'no share' },
  ],
  find(counted) {
    const { scene, quantity } = counted
    if (quantity.role !== 'percent') return null
    const opinion = opinionWord(counted)
    if (opinion !== null)
      return { measure: lemmaAt(scene, opinion), row: null, verb: null, trigger: opinion, agent: null, bearer: null }
    const main = predicatesOf(scene, afterComma(counted)).find(({ via }) => via === 'main')
    const last = main?.chain.at(-1)
    if (!last) return null
    const verb = readVerb(scene.sentence, last)
    if (verb.passive) return null
    // 'a third of a mile north, the officer said': no mile says anything.
    const asked = counted.person || counted.head === null || isInhabitant(counted)
    if (verb.lemma !== 'be' && !asked) return null
    const measure = OPINIONS.has(verb.lemma)
      ? verb.lemma
      : verb.lemma === 'be'
        ? stateAfter(scene, last)
        : saidOf(scene, last)
    return measure === null ? null : { measure, row: null, verb, trigger: last.head, agent: null, bearer: null }
  },
}

/** 'A majority, 58 percent, said': the share stands between commas. */
const afterComma = ({ scene: { tokens }, first, end }: Counted): number =>
  tokens[first - 1]?.text === ',' && tokens[end]?.text === ',' && tokens[first - 2]?.lower === 'majority'
    ? end + 1
    : end

/** Verbs of opinion that look like nouns behind a plural: '43% of the voters support the mayor'. */
const LIKE_NOUNS = new Set(['support', 'back', 'favor', 'favour', 'prefer', 'oppose', 'trust', 'approve', 'disapprove'])

/** Where such a word stands behind the share or its whole and has an object; `null` where it does not. */
function opinionWord({ scene: { tokens }, number, end }: Counted): number | null {
  for (let at = number + 1; at <= Math.min(end, number + 8); at++) {
    const { lower, pos } = tokens[at] ?? {}
    if (lower === undefined || !LIKE_NOUNS.has(lower) || pos === 'VERB') continue
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    const plural =
      before?.pos === 'SYM' ||
      /(?:percent|cent|s|men|people|polled|surveyed|asked|questioned|interviewed)$/.test(before?.lower ?? '')
    return plural && OBJECTS.has(next?.pos ?? 'PUNCT') ? at : null
  }
  return null
}
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NOUN', 'ADJ', 'PRON'])

/** 'Some 42% of Norlanders say': those named after their land. */
const isInhabitant = ({ scene, end, head }: Counted): boolean =>
  head !== null &&
  scene.tokens[end - 1]?.pos === 'PROPN' &&
  /(?:[aeio]ans?|ers|ites?|ese|ish|is)$/.test(scene.tokens[end - 1]?.lower ?? '')

/** The adjective behind 'are', the level that they are below or above, or what 'in favor of' and 'against' say. */
function stateAfter(scene: Scene, be: Group): string | null {
  const { tokens, groupAt } = scene
  let at = be.end
  while (tokens[at]?.pos === 'ADV' || /^["“”'‘’]$/.test(tokens[at]?.text ?? '')) at++
  const token = tokens[at]
  if (!token) return null
  if (token.lower === 'in' && /^favou?r$/.test(tokens[at + 1]?.lower ?? '')) return 'support'
  if (token.lower === 'against') return 'oppose'
  const group = groupAt[at]
  const level = groupAt[at + 1]
  if (BEYOND.has(token.lower) && isNoun(level)) return [token.lower, ...nounsOf(scene, level)].join(' ')
  if (token.pos !== 'ADJ' || (isNoun(group) && group.head > at) || OPEN.has(token.lower)) return null
  return lemmaOf(token)
}

/** Prepositions by which a share is on one side of a level. */
const BEYOND = new Set(['below', 'above', 'under', 'over', 'beyond'])

/** The nouns of a group: 'poverty line' of 'the official poverty line'. */
const nounsOf = (scene: Scene, { first, head }: Group): string[] =>
  scene.tokens.slice(first, head + 1).flatMap(({ pos }, i) => (pos === 'NOUN' ? [lemmaAt(scene, first + i)] : []))

/** 'said they were lonely': what they say of themselves. */
function saidOf(scene: Scene, say: Group): string | null {
  const { tokens, groupAt } = scene
  if (lemmaAt(scene, say.head) !== 'say') return null
  const at = tokens[say.end]?.lower === 'that' ? say.end + 1 : say.end
  const be = groupAt[at + 1]
  return tokens[at]?.lower === 'they' && isVerb(be) && lemmaAt(scene, be.head) === 'be' ? stateAfter(scene, be) : 'say'
}
