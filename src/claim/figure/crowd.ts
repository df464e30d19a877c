import { isPeople } from '../../text/people.ts'
import { isNoun, isVerb, lemmaAt, type Scene } from '../clause/scene.ts'

const MANY = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions'])
/** What only people do: a bare 'thousands' that do it are people. */
const HUMAN = new Set(
  (
    'gather march protest rally demonstrate demand flock attend wait sleep spend live camp queue join pour cheer chant celebrate mourn fear ' +
    'travel seek apply sign vote visit pray walk work stay return shelter chant assemble converge crowd throng line'
  ).split(' '),
)
/** What a crowd does and nothing else: also 'about 300' that do it are people. */
const PUBLIC = new Set('protest march rally demonstrate attend pray mourn celebrate chant cheer'.split(' '))
/** Bodies of people whose bare size counts people. */
const BODIES = new Set([
  'workforce',
  'staff',
  'population',
  'crowd',
  'audience',
  'electorate',
  'congregation',
  'membership',
])

/** Whether a number without a noun counts people by what they do ('thousands gathered'), what is done with them ('employs 240') or what they make up ('a crowd of 900'). */
export function isCrowd(scene: Scene, first: number, end: number): boolean {
  const { tokens, groupAt } = scene
  if (tokens[first - 1]?.lower === 'of' && first > 1 && BODIES.has(lemmaAt(scene, first - 2))) return true
  if (isKept(scene, first)) return true
  const group = groupAt[end]
  if (isVerb(group) && opensWithPeople(scene, first)) return true
  if (!isVerb(group)) return false
  const verb = lemmaAt(scene, group.head)
  return PUBLIC.has(verb) || (HUMAN.has(verb) && MANY.has(tokens[end - 1]?.lower ?? ''))
}

/** Verbs that only people are the object of. */
const KEEPING = new Set(
  'employ house treat supervise teach accommodate hire host evict enrol enroll graduate'.split(' '),
)

/** 'employs 240': the bare number is the object of what is done with people. */
function isKept({ tokens, groupAt }: Scene, first: number): boolean {
  const group = groupAt[first - 1]
  return isVerb(group) && KEEPING.has(tokens[group.head]?.lemma ?? '') && tokens[first]?.pos === 'NUM'
}

/** 'Of the eight victims, three were stabbed': the sentence opens with the people of whom some are told. */
function opensWithPeople(scene: Scene, before: number): boolean {
  const opener = scene.tokens[0]?.lower
  if (opener !== 'of' && opener !== 'among') return false
  // 'Of the more than 300 boaters': the hedge is no part of the group.
  for (let i = 1; i < Math.min(before, OPENING); i++) {
    const whole = scene.groupAt[i]
    if (isNoun(whole) && whole.end < before) return isPeople(lemmaAt(scene, whole.head))
  }
  return false
}
/** How far into a sentence the whole of which it tells parts may begin, in tokens. */
const OPENING = 6
